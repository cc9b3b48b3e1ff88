/** Gives an element's shadow root, open or closed, where it has one. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Names of plain elements that may have a shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
const plainHosts = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Shadow roots below a root, in document order, those within others included. */
export function* shadowRootsIn(
  root: Element | ShadowRoot,
  shadowRootOf: ShadowRootOf,
): Generator<ShadowRoot, void, void> {
  const elements = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = elements.currentNode; node !== null; node = elements.nextNode()) {
    const element = node as Element;
    const shadow = canHost(element) ? shadowRootOf(element) : null;
    if (shadow === null || shadow === undefined) continue;
    yield shadow;
    yield* shadowRootsIn(shadow, shadowRootOf);
  }
}

/** Asking for a closed root is a call into the browser, so plain elements are only asked where an open one shows. */
function canHost(element: Element): boolean {
  if (element.localName?.includes('-')) return true;
  return (
    element.shadowRoot !== null && element.shadowRoot !== undefined && plainHosts.test(element.localName)
  );
}
