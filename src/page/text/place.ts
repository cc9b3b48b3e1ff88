import { layoutOf } from './layout.ts';
import { skipOf } from './skip.ts';

type Root = Element | ShadowRoot;

/** The block that holds a node's text: the nearest element (or shadow root) around it that is not inline. */
export function containerOf(node: Node): Root | undefined {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (at.nodeType === 11 && 'host' in at) return at as ShadowRoot;
    if (
      at.nodeType === 1 &&
      layoutOf(at as Element).display !== 'inline' &&
      layoutOf(at as Element).display !== 'through'
    ) {
      return at as Element;
    }
  }
  return undefined;
}

/** Whether a root is in its document, rendered, and not inside anything that is skipped. */
export function isReadable(root: Root): boolean {
  if (!root.isConnected) return false;
  const element = 'host' in root ? root.host : root;
  if (!element.checkVisibility()) return false;
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) {
    if (skipOf(at) !== undefined) return false;
  }
  return true;
}

/** The parent element, out of a shadow root too. */
function parentAcross(element: Element): Element | null {
  const root = element.parentNode;
  return element.parentElement ?? (root !== null && 'host' in root ? (root as ShadowRoot).host : null);
}
