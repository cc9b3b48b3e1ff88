import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Depth } from './passages.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A point between two characters of a page's source. */
export interface Place {
  readonly depth: Depth;
  readonly offset: number;
}

/** An element that is written out in the source, with how deep it lies. */
interface Written {
  readonly element: Element;
  readonly level: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose insides are not read as prose, or are closed, or where a block would be parsed out of its place. */
const closed = words(
  `head script style noscript template textarea select datalist button svg math canvas video audio iframe object code
  pre kbd samp tt xmp plaintext ruby details dialog a map`.replaceAll(/\s+/g, ' '),
);
const plainBlocks = words('div section article main aside header footer nav blockquote li td dd figure form');
const items = words('li dd');
const cells = words('td');

/** Shortest paragraph, in characters of its first text, that a passage is put into. */
const longParagraph = 60;

/**
 * Where passages can be put into a page: at the start of its body, in its deepest block, a list item, a table cell and a
 * paragraph about half-way through, in an open shadow root, and at its end; whichever of these there are.
 */
export function findPlaces(source: string): readonly Place[] {
  const tree = parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: true });
  const html = tree.childNodes.find((node): node is Element => node.nodeName === 'html');
  const body = html && elementsIn(html).find(({ tagName }) => tagName === 'body');
  if (body === undefined) throw new Error('The page has no body.');
  const written = [...writtenIn(body, 0)];
  const named = (names: ReadonlySet<string>) => written.filter(({ element }) => names.has(element.tagName));
  const deepest = named(plainBlocks).toSorted((one, other) => other.level - one.level)[0];
  const paragraphs = written.filter(
    ({ element }) => (firstText(element)?.value.trim().length ?? 0) >= longParagraph,
  );
  const { startTag, endTag } = body.sourceCodeLocation ?? {};
  const shadow = /<template[^>]*\bshadowrootmode=["']?open[^>]*>/i.exec(source);
  const places: readonly (readonly [Depth, number | undefined])[] = [
    ['start', startTag?.endOffset ?? 0],
    ['deep', insideEnd(deepest)],
    ['item', insideEnd(middle(named(items)))],
    ['cell', insideEnd(middle(named(cells)))],
    ['inline', firstText(middle(paragraphs)?.element)?.sourceCodeLocation?.endOffset],
    ['shadow', shadow === null ? undefined : shadow.index + shadow[0].length],
    ['end', endTag?.startOffset ?? source.length],
  ];
  return places.flatMap(([depth, offset]) => (offset === undefined ? [] : [{ depth, offset }]));
}

/** Puts texts into a source, each at its offset. */
export function insertAll(
  source: string,
  texts: readonly { readonly offset: number; readonly text: string }[],
): string {
  const ordered = texts.toSorted((one, other) => one.offset - other.offset);
  const cuts = [0, ...ordered.map(({ offset }) => offset), source.length];
  return cuts
    .slice(1)
    .map((cut, index) => source.slice(cuts[index], cut) + (ordered[index]?.text ?? ''))
    .join('');
}

const elementsIn = ({ childNodes }: Element): readonly Element[] =>
  childNodes.filter((node): node is Element => 'tagName' in node);

function* writtenIn(outer: Element, level: number): Generator<Written, void, void> {
  for (const element of elementsIn(outer)) {
    if (closed.has(element.tagName) || isKeptFromReaders(element)) continue;
    if (element.sourceCodeLocation?.startTag !== undefined) yield { element, level };
    yield* writtenIn(element, level + 1);
  }
}

/** Whether the source itself says that an element is hidden, or can be typed into. Style sheets may hide more. */
function isKeptFromReaders({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      name === 'contenteditable' ||
      (name === 'role' && /^(textbox|searchbox|combobox)$/i.test(value)) ||
      (name === 'style' && /display:\s*none|visibility:\s*hidden/i.test(value)),
  );
}

/** The first text that directly belongs to a paragraph. */
function firstText(element: Element | undefined): DefaultTreeAdapterTypes.TextNode | undefined {
  if (element?.tagName !== 'p') return undefined;
  return element.childNodes.find(
    (node): node is DefaultTreeAdapterTypes.TextNode =>
      node.nodeName === '#text' && 'value' in node && node.value.trim() !== '',
  );
}

/** Before an element's end tag, or behind its start tag where the end is only implied. */
function insideEnd(written: Written | undefined): number | undefined {
  const location = written?.element.sourceCodeLocation;
  return location?.endTag?.startOffset ?? location?.startTag?.endOffset;
}

const middle = <Thing>(things: readonly Thing[]): Thing | undefined => things[Math.floor(things.length / 2)];
