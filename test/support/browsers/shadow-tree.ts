/** An element of a shadow tree, as the browser's debugging protocol showed it. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadNode[];
  /** What the protocol calls this node: turns it into a handle again. */
  readonly reference: string | number;
}

/** An element or a text. */
export type ReadNode = ReadElement | string;

const inlineNames: ReadonlySet<string> = new Set(
  'a abbr b bdi cite code data dfn em i mark q s small span strong sub sup time u'.split(' '),
);
const unreadNames: ReadonlySet<string> = new Set(['style', 'script', 'template']);

/** What a reader can read of these nodes: one line per block, spaces collapsed, nothing hidden. */
export function textOf(nodes: readonly ReadNode[]): string {
  return rawText(nodes)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function rawText(nodes: readonly ReadNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replaceAll('\n', ' ');
      if (unreadNames.has(node.name) || 'hidden' in node.attributes) return '';
      const inner = rawText(node.children);
      return inlineNames.has(node.name) ? inner : `\n${inner}\n`;
    })
    .join('');
}

/** The nodes as markup, to look at when a test fails. */
export function markupOf(nodes: readonly ReadNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${node.name}${attributes.join('')}>${markupOf(node.children)}</${node.name}>`;
    })
    .join('');
}

/** All elements in document order. */
export function elementsOf(nodes: readonly ReadNode[]): readonly ReadElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsOf(node.children)]));
}
