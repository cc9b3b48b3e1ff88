import { has, hashOn, nothing, sort } from './bits.ts';
import { follow, type Sifted } from './follow.ts';
import type { Sieve } from './sieve.ts';
import { folds, kind, kindAt, kinds, meet, startsSteadyPair } from './units.ts';

/**
 * Goes through a text and follows the forms that may start in it. A word's hash is taken on the way, so that most words,
 * with which no form starts, cost no more than that.
 * @param isFolded whether the text is folded; else its units are folded one by one
 * @returns false where the text has to be folded first: what has been found till then is not all
 */
export function sift(sieve: Sieve, sifted: Sifted, isFolded: boolean): boolean {
  const { bits } = sieve;
  const { text, cuts } = sifted;
  const gapStarts = has(bits, hashOn(nothing, 0x20), sort.start);
  let cut = 0;
  let start = -1;
  let firstCut = 0;
  let hash = nothing;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let own = kinds[unit]! || meet(unit);
    while (cuts[cut]! <= at) cut++;
    if (own >= kind.tricky) {
      own = isFolded ? own & ~kind.tricky : startsSteadyPair(text, at) ? kind.sign : 0;
      if (own === 0) return false;
    }
    if (own === kind.word) {
      if (start < 0) {
        start = at;
        firstCut = cut;
        hash = nothing;
      }
      hash = hashOn(hash, folds[unit]!);
      continue;
    }
    if (own === kind.unseen) continue;
    if (start >= 0) endWord(sieve, sifted, start, at, firstCut, hash);
    start = -1;
    if (own === kind.sign) {
      if (has(bits, hashOn(nothing, folds[unit]!), sort.start)) follow(sieve, sifted, at, cut);
      if (kinds[unit]! >= kind.tricky && !isFolded) at++;
    } else if (gapStarts && kindAt(text, at - 1) !== kind.gap) follow(sieve, sifted, at, cut);
  }
  if (start >= 0) endWord(sieve, sifted, start, text.length, firstCut, hash);
  return true;
}

/** Follows the forms that may start with a word, or after a cut in it. With endings, the word's own hash tells nothing. */
function endWord(
  sieve: Sieve,
  sifted: Sifted,
  start: number,
  end: number,
  firstCut: number,
  hash: number,
): void {
  const { cuts } = sifted;
  const isCut = cuts[firstCut]! < end;
  if (isCut || sieve.stems || has(sieve.bits, hash, sort.start)) follow(sieve, sifted, start, firstCut);
  for (let cut = firstCut; cuts[cut]! < end; cut++) follow(sieve, sifted, cuts[cut]!, cut);
}
