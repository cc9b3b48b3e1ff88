import { longestEnding } from '../boundary.ts';
import { has, hashOn, nothing, sort } from './bits.ts';
import { follow, type Sifted } from './follow.ts';
import type { Sieve } from './sieve.ts';
import { foldIn, gap, kind, kindAt, kindIn, knownAt, startsSteadyPair, units } from './units.ts';

/**
 * Goes through a text and follows the forms that may start in it.
 * @param isFolded whether the text is folded; else its units are folded one by one
 * @returns where it has to be gone through once more, folded: what has been found from there on is not all
 */
export function sift(sieve: Sieve, sifted: Sifted, isFolded: boolean): number {
  const { bits, stems, longest } = sieve;
  const { text, cuts } = sifted;
  const passes = !stems && !mayStart(bits, units[0x20]!);
  let cut = 0;
  for (let at = 0; at < text.length;) {
    while (cuts[cut]! <= at) cut++;
    const next = passes ? pass(bits, text, at, cuts[cut]!) : at;
    while (cuts[cut]! <= next) cut++;
    at = siftAt(sieve, sifted, next, cut, isFolded);
    if (at === unsifted) return placeBefore(text, next, longest + longestEnding);
  }
  return text.length;
}

/**
 * Where in a text something needs a closer look, with what is ordinary passed by. The hash of a word is taken on the way,
 * so that most, with which no form starts, cost no more than that. It stays apart, and small, so that engines soon make
 * something fast of it: most pages are gone through before they would of more.
 * @param cut the first place, beside its borders, at which a word is cut
 */
function pass(bits: Uint8Array, text: string, from: number, cut: number): number {
  const { length } = text;
  /* Engines find what is a function's own sooner than what is a module's. */
  const table = units;
  for (let at = from; at < length;) {
    let known = table[text.charCodeAt(at)]!;
    if (known === gap) {
      at++;
      continue;
    }
    const start = at;
    let hash = nothing;
    if (kindIn(known) === kind.sign) {
      hash = hashOn(hash, foldIn(known));
      at++;
    } else {
      while (kindIn(known) === kind.word) {
        hash = hashOn(hash, foldIn(known));
        known = ++at < length ? table[text.charCodeAt(at)]! : gap;
      }
      if (at === start || at > cut || !separates(known)) return start;
    }
    if (has(bits, hash, sort.start)) return start;
  }
  return length;
}

/** Whether a word ends for sure before a unit of which this is known. */
const separates = (known: number): boolean => kindIn(known) === kind.gap || kindIn(known) === kind.sign;

/** Follows the forms that may start with what is at a place, and tells where to go on. */
function siftAt(sieve: Sieve, sifted: Sifted, start: number, cut: number, isFolded: boolean): number {
  const { text, cuts } = sifted;
  let at = start;
  let hash = nothing;
  let own = 0;
  for (; at < text.length; at++) {
    const known = knownAt(text, at);
    own = kindIn(known);
    if (own !== kind.word) break;
    hash = hashOn(hash, foldIn(known));
  }
  const rest = isFolded ? own & ~kind.tricky : own;
  if (at < text.length && (rest === kind.word || (rest === kind.unseen && at > start)))
    at = afterWord(text, at, isFolded);
  else if (at === start) return at < text.length ? siftSign(sieve, sifted, at, rest, cut) : at;
  else if (!sieve.stems && cuts[cut]! >= at && !has(sieve.bits, hash, sort.start)) return at;
  follow(sieve, sifted, start, cut);
  for (let next = cut; cuts[next]! < at; next++) follow(sieve, sifted, cuts[next]!, next);
  return at;
}

/** A place before a word, so many units or more before another: gaps are one, and what nobody sees is none. */
function placeBefore(text: string, from: number, most: number): number {
  let at = from;
  for (let left = most; left >= 0 && at > 0; at--) {
    const own = kindAt(text, at - 1);
    if (own !== kind.unseen && (own !== kind.gap || kindAt(text, at) !== kind.gap)) left--;
  }
  while (kindAt(text, at - 1) === kind.word || kindAt(text, at - 1) === kind.unseen) at--;
  return at;
}

/** Whether a form may start with a unit that is an atom of its own. */
const mayStart = (bits: Uint8Array, known: number): boolean =>
  has(bits, hashOn(nothing, foldIn(known)), sort.start);

/** In place of where to go on: a unit is tricky. */
const unsifted = -1;

/** Does so with what is no word. */
function siftSign(sieve: Sieve, sifted: Sifted, at: number, own: number, cut: number): number {
  const { text } = sifted;
  if (own === kind.unseen) return at + 1;
  if (own === kind.gap && kindAt(text, at - 1) === kind.gap) return at + 1;
  const isPair = own >= kind.tricky;
  if (isPair && !startsSteadyPair(text, at)) return unsifted;
  if (mayStart(sieve.bits, knownAt(text, at))) follow(sieve, sifted, at, cut);
  return at + (isPair ? 2 : 1);
}

/** Where a word ends that has in it what nobody sees, or marks of their own. */
function afterWord(text: string, from: number, isFolded: boolean): number {
  for (let at = from; at < text.length; at++) {
    const own = isFolded ? kindAt(text, at) : kindIn(knownAt(text, at));
    if (own !== kind.word && own !== kind.unseen) return at;
  }
  return text.length;
}
