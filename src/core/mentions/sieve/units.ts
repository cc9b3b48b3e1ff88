import { invisible, isHangul, isMark, joins } from '../characters.ts';
import { fold } from '../fold.ts';

/** What a UTF-16 unit of a text is to a sieve, which is the same whatever stands around it. */
export const kind = {
  /** Part of a word, as long as its neighbours are: an atom of the text goes on. */
  word: 1,
  /** An atom of its own: a sign, or a letter of a script without spaces. */
  sign: 2,
  /** White space or a hyphen: any run of them is as good as one space. */
  gap: 3,
  /** Not there at all. */
  unseen: 4,
  /** What it folds to depends on its neighbours, or is not one unit: the text has to be folded first. */
  tricky: 8,
} as const;

/** The kinds of all units seen so far, found out as they are met; 0 for those not met. */
export const kinds = new Uint8Array(0x1_0000);

/** What each unit that has been met folds to; itself if it is tricky. */
export const folds = new Uint16Array(0x1_0000);

/** Finds out what a unit is, and notes it. */
export function meet(unit: number): number {
  const character = String.fromCharCode(unit);
  const folded = fold(character).text;
  const isGap = folded === ' ' || folded === '-';
  const found = invisible.test(character)
    ? kind.unseen
    : isTricky(character, folded)
      ? kind.tricky | (joins(character, character) ? kind.word : kind.sign)
      : isGap
        ? kind.gap
        : joins(folded, folded)
          ? kind.word
          : kind.sign;
  kinds[unit] = found;
  folds[unit] = (found & kind.tricky) !== 0 ? unit : isGap ? 0x20 : folded.charCodeAt(0);
  return found;
}

/** The kind of the unit at a place of a text, tricky or not; 0 at the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  return (kinds[unit]! || meet(unit)) & ~kind.tricky;
}

/** Characters of two units that have been met, and whether they fold to themselves, as pictures do. */
const pairs = new Map<number, boolean>();

/** Whether the tricky unit at a place is the first half of a character that folds to itself, whatever is around it. */
export function startsSteadyPair(text: string, at: number): boolean {
  const point = text.codePointAt(at)!;
  if (point < 0x1_0000) return false;
  const known = pairs.get(point);
  if (known !== undefined) return known;
  const pair = String.fromCodePoint(point);
  const isSteady = fold(pair).text === pair && !isMark(pair);
  pairs.set(point, isSteady);
  return isSteady;
}

const surrogate = /^\p{Surrogate}$/u;

/** A syllable of Hangul that only a letter of it could change, and that is tricky itself. */
const syllable = /^[\uac00-\ud7a3]$/u;

const voiceMark = /^[\uff9e\uff9f]$/u;

const isTricky = (character: string, folded: string): boolean =>
  folded.length !== 1 ||
  surrogate.test(character) ||
  voiceMark.test(character) ||
  isMark(folded) ||
  (isHangul(folded) && !syllable.test(folded));
