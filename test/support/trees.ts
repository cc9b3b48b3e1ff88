import fc from 'fast-check';

/** A piece of a page: a text, or an element with what is in it. */
export type Tree =
  string | { readonly name: string; readonly hidden: boolean; readonly children: readonly Tree[] };

const names = [
  'div',
  'p',
  'h2',
  'b',
  'i',
  'span',
  'a',
  'br',
  'wbr',
  'img',
  'code',
  'script',
  'li',
  'section',
];

/** Any small page. Every text is a word of its own. */
export function pageTree(): fc.Arbitrary<readonly Tree[]> {
  const { forest } = fc.letrec<{ tree: Tree; forest: readonly Tree[] }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('', 'x', 'word', 'two words', ' '),
      fc.record({
        name: fc.constantFrom(...names),
        hidden: fc.nat(9).map((nat) => nat === 0),
        children: tie('forest'),
      }),
    ),
    forest: fc.array(tie('tree'), { maxLength: 5 }),
  }));
  return forest;
}

/** Builds a page in an element. */
export function plant(parent: Element, trees: readonly Tree[]): void {
  for (const tree of trees) {
    if (typeof tree === 'string') {
      parent.append(tree);
      continue;
    }
    const element = document.createElement(tree.name);
    if (tree.name === 'script') element.setAttribute('type', 'text/plain');
    element.toggleAttribute('hidden', tree.hidden);
    parent.append(element);
    plant(element, tree.children);
  }
}

/** All nodes below one, in document order. */
export function nodesBelow(root: Node): Node[] {
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}
