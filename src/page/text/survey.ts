import { breaksLine } from './collect.ts';
import { contains, nodeTypeOf, parentOf } from './nodes.ts';
import { headingLevel } from './outline.ts';
import type { ShadowRootOf } from './shadowRoots.ts';
import { skipOf } from './skip.ts';

type Root = Element | ShadowRoot;

/** What is in a tree. */
export interface Survey {
  /** The elements around the texts that may hold a mention, and around headings. Empty when there is no such text. */
  readonly elements: ReadonlySet<Node>;
  /** The shadow roots of elements of the tree, not those within others. */
  readonly shadows: ReadonlySet<ShadowRoot>;
}

/** How much text is tested at once. A test has a cost of its own; of a longer text, it tells less exactly what is where. */
const chunkLength = 1000;

/** How much of a chunk is tested again with the next: more than the longest name that can lie across their border. */
const overlap = 200;

/** How many nodes are passed between two places to pause: some tenths of a millisecond. */
const stride = 500;

/** How often a tree is gone through again from where the page has taken away what was reached; then the rest follows. */
const mostReturns = 20;

const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/**
 * Looks through a tree, in steps, for the places that are worth a reading: it costs a tenth of one, since it asks for
 * no styles. What the reading skips is left out.
 */
export function* survey(
  root: Root,
  mayContain: (text: string) => boolean,
  rootOf: ShadowRootOf,
): Generator<undefined, Survey, void> {
  const elements = new Set<Node>();
  const headings: Element[] = [];
  const shadows = new Set<ShadowRoot>();
  let chunk = '';
  let texts: Text[] = [];
  const test = (): void => {
    if (mayContain(chunk)) for (const text of texts) addAround(elements, text);
    chunk = chunk.slice(-overlap);
    texts = lastOf(texts, overlap);
  };

  const walker = root.ownerDocument.createTreeWalker(root, shown);
  let returns = 0;
  let passed = 0;
  for (let node: Node | null = root; node !== null;) {
    let passBy = false;
    const type = nodeTypeOf(node);
    if (type === 1) {
      const element = node as Element;
      passBy = node !== root && skipOf(element) !== undefined;
      if (breaksLine(element)) chunk += '\n';
      const shadow = passBy ? null : rootOf(element);
      if (shadow !== null) shadows.add(shadow);
      if (!passBy && headingLevel(element) !== undefined) headings.push(element);
    } else if (type !== 11) {
      const { data } = node as Text;
      texts.push(node as Text);
      for (let at = 0; at < data.length; at += chunkLength) {
        chunk += data.slice(at, at + chunkLength);
        if (chunk.length >= chunkLength) test();
      }
    }
    if (++passed % stride === 0) {
      const path = pathTo(node, root);
      yield undefined;
      const kept = path.find((at) => contains(root, at)) ?? root;
      walker.currentNode = kept;
      passBy = kept === node ? passBy : ++returns > mostReturns;
    }
    node = passBy ? nextBeside(walker) : walker.nextNode();
  }
  test();
  if (elements.size > 0) for (const heading of headings) addAround(elements, heading);
  return { elements, shadows };
}

/** A node and what is around it, up to a root. */
function pathTo(node: Node, root: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at !== null && at !== root; at = parentOf(at)) path.push(at);
  return path;
}

function addAround(elements: Set<Node>, node: Node): void {
  for (let at: Node | null = node; at !== null && !elements.has(at); at = parentOf(at)) elements.add(at);
}

/** The last of some texts that are together at least this long. */
function lastOf(texts: readonly Text[], length: number): Text[] {
  let from = texts.length;
  for (let left = length; from > 0 && left > 0; left -= texts[from]!.length) from--;
  return texts.slice(from);
}

/** The node after a subtree. */
function nextBeside(walker: TreeWalker): Node | null {
  for (;;) {
    const beside = walker.nextSibling();
    if (beside !== null || walker.parentNode() === null) return beside;
  }
}
