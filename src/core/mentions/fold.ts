import { invisible, invisibleSource, isAscii } from './characters.ts';
import { lazyPattern } from './lazyPattern.ts';

/**
 * A text as it is compared: NFKC, lower case, no invisible characters, one kind of hyphen, apostrophe and space.
 * `starts` and `ends` give, per folded UTF-16 unit, the raw range that it came from; absent where they are the same.
 */
export interface Folded {
  readonly text: string;
  readonly starts?: Uint32Array;
  readonly ends?: Uint32Array;
}

/** A character with its combining marks, the halfwidth voice marks of kana included. */
const cluster = lazyPattern(String.raw`[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+`, 'gu');

/** Letters that may compose with the cluster before them. */
const composing = lazyPattern(String.raw`^\p{Script=Hangul}`, 'u');

const unifySigns = (text: string): string =>
  text
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\u03c2/g, '\u03c3');

const unify = (text: string): string => unifySigns(text).replace(/[^\S ]/g, ' ');

const normalise = (text: string): string => unify(text.normalize('NFKC').toLowerCase().normalize('NFKC'));

const invisibles = lazyPattern(invisibleSource, 'gu');

/**
 * What is not ASCII, with the character before it: a mark composes with that, and nothing else does over such an edge.
 * With a form feed nothing does, and texts are joined by it (`wordsTest`).
 */
const foreign = /[^\f]?[^\t\n\f\r -~]+/g;

/** What stretches fold to: a page has the same few dashes, quotes and accents again and again. */
const known = new Map<string, string>();

/** Longest stretch that is remembered, a word of most scripts, and most of them: together some 200 kB. */
const longestKnown = 12;
const mostKnown = 2_000;

/** What foreign characters, with the one before them, fold to; white space may still be of any kind. */
export function foldForeign(stretch: string): string {
  const before = known.get(stretch);
  if (before !== undefined) return before;
  const folded = normalise(stretch.replace(invisibles(), ''));
  if (stretch.length <= longestKnown) {
    if (known.size === mostKnown) known.clear();
    known.set(stretch, folded);
  }
  return folded;
}

/** The folded text alone, at a fraction of the cost; white space may still be of any kind. */
export const foldedText = (raw: string): string =>
  (isAscii(raw) ? raw : raw.replace(foreign, foldForeign)).toLowerCase();

/** A text for tests that don't ask for case: what is ASCII stays as it is. */
export const caselessText = (raw: string): string => (isAscii(raw) ? raw : raw.replace(foreign, foldForeign));

/** A text folded save for its case and its white space. */
export const casedText = (raw: string): string =>
  isAscii(raw) ? raw : unifySigns(raw.replace(invisibles(), '').normalize('NFKC'));

/** Folds a text for comparison, keeping an exact way back to the raw offsets. Folding twice changes nothing more. */
export function fold(raw: string): Folded {
  if (isAscii(raw)) return { text: raw.toLowerCase().replace(/[^\S ]/g, ' ') };
  const simple = unify(raw).toLowerCase();
  const aligned =
    simple.length === raw.length && !invisible().test(raw) && simple.normalize('NFKC') === simple;
  return aligned ? { text: unify(simple) } : foldByCluster(raw);
}

function foldByCluster(raw: string): Folded {
  const kept: number[] = [];
  let visible = '';
  let offset = 0;
  for (const character of raw) {
    if (!invisible().test(character)) {
      for (let unit = 0; unit < character.length; unit++) kept.push(offset + unit);
      visible += character;
    }
    offset += character.length;
  }
  const starts: number[] = [];
  const ends: number[] = [];
  const clusters = clustersOf(visible);
  for (const { index, part, folded } of clusters) {
    const start = kept[index] ?? 0;
    const end = (kept[index + part.length - 1] ?? 0) + 1;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  }
  const text = clusters.map(({ folded }) => folded).join('');
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

interface Cluster {
  readonly index: number;
  readonly part: string;
  readonly folded: string;
}

/** The smallest stretches of a text that can be folded one by one, with what each folds to. */
function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { 0: part, index } of text.matchAll(cluster())) {
    const own = { index, part, folded: normalise(part) };
    const last = clusters.at(-1);
    const both = last && composing().test(own.folded) && { ...last, part: last.part + part };
    const folded = both ? normalise(both.part) : '';
    if (both && folded !== last.folded + own.folded) clusters[clusters.length - 1] = { ...both, folded };
    else clusters.push(own);
  }
  return clusters;
}

/** The raw offset where the folded offset `at` starts. */
export const rawStart = (folded: Folded, at: number): number => folded.starts?.[at] ?? at;

/** The raw offset where the folded text before `at` ends. */
export const rawEnd = (folded: Folded, at: number): number =>
  folded.ends === undefined ? at : (folded.ends[at - 1] ?? 0);
