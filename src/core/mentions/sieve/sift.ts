import { has, hashOn, nothing, sort } from './bits.ts';
import { follow, type Sifted } from './follow.ts';
import type { Sieve } from './sieve.ts';
import { foldIn, kind, kindAt, kindIn, meet, startsSteadyPair, units } from './units.ts';

/**
 * Goes through a text and follows the forms that may start in it. A word's hash is taken on the way, so that most words,
 * with which no form starts, cost no more than that.
 * @param isFolded whether the text is folded; else its units are folded one by one
 * @returns false where the text has to be folded first: what has been found till then is not all
 */
export function sift(sieve: Sieve, sifted: Sifted, isFolded: boolean): boolean {
  const { text, cuts } = sifted;
  const { length } = text;
  /* Engines find what is a function's own sooner than what is a module's. */
  const table = units;
  const gapsStart = mayStart(sieve, units[0x20]! || meet(0x20));
  let cut = 0;
  for (let at = 0; at < length;) {
    const start = at;
    let unit = text.charCodeAt(at);
    let known = table[unit]! || meet(unit);
    if (kindIn(known) === kind.gap && !gapsStart) {
      at++;
      continue;
    }
    let hash = nothing;
    while (kindIn(known) === kind.word) {
      hash = hashOn(hash, foldIn(known));
      at++;
      if (at === length) break;
      unit = text.charCodeAt(at);
      known = table[unit]! || meet(unit);
    }
    while (cuts[cut]! <= start) cut++;
    const own = isFolded ? kindIn(known) & ~kind.tricky : kindIn(known);
    if (own === kind.word || (own === kind.unseen && at > start)) {
      at = afterWord(text, at, isFolded);
      followFromWord(sieve, sifted, start, at, cut);
    } else if (at > start) {
      const isMore = sieve.stems || cuts[cut]! < at;
      if (isMore || has(sieve.bits, hash, sort.start)) followFromWord(sieve, sifted, start, at, cut);
    } else {
      at = passSign(sieve, sifted, at, own, cut);
      if (at === unsifted) return false;
    }
  }
  return true;
}

/** Whether a form may start with a unit that is an atom of its own. */
const mayStart = ({ bits }: Sieve, known: number): boolean =>
  has(bits, hashOn(nothing, foldIn(known)), sort.start);

/** In place of where to go on: a unit is tricky. */
const unsifted = -1;

/** Follows the forms that may start with a word, or after a cut in it. */
function followFromWord(sieve: Sieve, sifted: Sifted, start: number, end: number, firstCut: number): void {
  follow(sieve, sifted, start, firstCut);
  const { cuts } = sifted;
  for (let cut = firstCut; cuts[cut]! < end; cut++) follow(sieve, sifted, cuts[cut]!, cut);
}

/** Passes what is no word, and tells where to go on. */
function passSign(sieve: Sieve, sifted: Sifted, at: number, own: number, cut: number): number {
  const { text } = sifted;
  if (own === kind.unseen) return at + 1;
  if (own === kind.gap && kindAt(text, at - 1) === kind.gap) return at + 1;
  const isPair = own >= kind.tricky;
  if (isPair && !startsSteadyPair(text, at)) return unsifted;
  if (mayStart(sieve, knownAt(text, at))) follow(sieve, sifted, at, cut);
  return at + (isPair ? 2 : 1);
}

const knownAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return units[unit]! || meet(unit);
};

/** Where a word ends that has in it what nobody sees, or marks of their own. */
function afterWord(text: string, from: number, isFolded: boolean): number {
  for (let at = from; at < text.length; at++) {
    const own = isFolded ? kindAt(text, at) : kindIn(knownAt(text, at));
    if (own !== kind.word && own !== kind.unseen) return at;
  }
  return text.length;
}
