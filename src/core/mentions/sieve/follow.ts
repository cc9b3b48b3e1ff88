import { longestEnding } from '../boundary.ts';
import { has, hashOn, nothing, sort } from './bits.ts';
import type { Sieve } from './sieve.ts';
import { foldIn, kind, kindAt, units } from './units.ts';

/** A text that is sifted. */
export interface Sifted {
  readonly text: string;
  /** Where in the text a word may start or end, beside where words do; in order, and the last one beyond the text. */
  readonly cuts: readonly number[];
  /** Called for each stretch that may be a form. */
  readonly found: (start: number, end: number) => void;
}

/** How much is remembered of a way through a text: more than an ending has. */
const remembered = 8;
const hashes = new Int32Array(remembered);
const ends = new Float64Array(remembered);

/**
 * Follows the forms that may start at a place, atom by atom, for as long as one may go on.
 * @param cut the number of a cut that is not beyond the first one after the place
 */
export function follow(sieve: Sieve, sifted: Sifted, start: number, cut: number): void {
  const { bits, longest, stems } = sieve;
  const { text, cuts, found } = sifted;
  let next = cut;
  while (cuts[next]! <= start) next++;
  let hash = nothing;
  let length = 0;
  for (let at = start; at < text.length && length <= longest + longestEnding;) {
    const atom = kindAt(text, at);
    const before = length;
    const isFirst = before === 0;
    for (let own = atom; own === atom || own === kind.unseen; own = kindAt(text, at)) {
      if (at === cuts[next]) {
        next++;
        if (length > before && isWhole(bits, hash, isFirst)) found(start, at);
      }
      at++;
      if (own === kind.unseen || (own === kind.gap && length > before)) continue;
      hash = hashOn(hash, foldIn(units[text.charCodeAt(at - 1)]!));
      length++;
      if (stems) remember(length, hash, at);
      if (atom === kind.sign) break;
    }
    if (length === before) continue;
    if (isWhole(bits, hash, isFirst)) found(start, at);
    if (atom === kind.word) findStems(sieve, sifted, start, before, length);
    if ((atom !== kind.gap || isFirst) && !has(bits, hash, sort.start)) return;
  }
}

function remember(length: number, hash: number, end: number): void {
  hashes[length % remembered] = hash;
  ends[length % remembered] = end;
}

/** Whether a form may end here. Of those of one atom it has been noted twice, so that fewer others pass. */
const isWhole = (bits: Uint8Array, hash: number, isFirst: boolean): boolean =>
  has(bits, hash, sort.whole) && (!isFirst || has(bits, hash, sort.start));

/** Finds forms that end some letters before a word does. */
function findStems(
  { bits, stems }: Sieve,
  { found }: Sifted,
  start: number,
  before: number,
  length: number,
): void {
  if (!stems) return;
  for (let to = length - 1; to > before && to >= length - longestEnding; to--) {
    const hash = hashes[to % remembered]!;
    if (has(bits, hash, sort.stem) && isWhole(bits, hash, before === 0)) found(start, ends[to % remembered]!);
  }
}
