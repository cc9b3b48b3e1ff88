import { invisible, isHangul, isMark, joins } from '../characters.ts';
import { fold } from '../fold.ts';
import { lazyPattern } from '../lazyPattern.ts';

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

/** Where in what is known of a unit its kind starts. */
const kindShift = 16;

/** What is known of all gaps. */
export const gap = (kind.gap << kindShift) | 0x20;

/** What is known of all units met so far, found out as they are met: what they fold to, and above it their kind. */
export const units = new Int32Array(0x1_0000);

/* What most texts have alone is known from the start: to find it out takes patterns that engines compile for milliseconds. */
for (let unit = 0; unit < 0x80; unit++) {
  const character = String.fromCharCode(unit);
  units[unit] = /\w/.test(character)
    ? (kind.word << kindShift) | character.toLowerCase().charCodeAt(0)
    : /[\s-]/.test(character)
      ? gap
      : (kind.sign << kindShift) | unit;
}

/** The kind of a unit by what is known of it. */
export const kindIn = (known: number): number => known >> kindShift;

/** What a unit folds to by what is known of it; itself if it is tricky. */
export const foldIn = (known: number): number => known & 0xffff;

/** Finds out what a unit is, and notes it. */
export function meet(unit: number): number {
  const character = String.fromCharCode(unit);
  const folded = fold(character).text;
  const known = isTricky(character, folded)
    ? ((kind.tricky | atomOf(character)) << kindShift) | unit
    : invisible().test(character)
      ? kind.unseen << kindShift
      : knownAs(atomOf(folded), folded.charCodeAt(0));
  units[unit] = known;
  return known;
}

const knownAs = (atom: number, folded: number): number =>
  atom === kind.gap ? gap : (atom << kindShift) | folded;

const atomOf = (folded: string): number => {
  if (folded === ' ' || folded === '-') return kind.gap;
  return joins(folded, folded) ? kind.word : kind.sign;
};

/** What is known of the unit at a place of a text. */
export const knownAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return units[unit]! || meet(unit);
};

/** The kind of the unit at a place of a text, tricky or not; 0 beyond the text. */
export const kindAt = (text: string, at: number): number =>
  at < 0 || at >= text.length ? 0 : kindIn(knownAt(text, at)) & ~kind.tricky;

/** Where in a text the next tricky unit is, or its end. */
export function nextTricky(text: string, from: number): number {
  const { length } = text;
  const table = units;
  for (let at = from; at < length; at++) {
    const known = table[text.charCodeAt(at)]!;
    if (kindIn(known) >= kind.tricky || (known === 0 && kindIn(knownAt(text, at)) >= kind.tricky)) return at;
  }
  return length;
}

/** Whether what is at a place of a text may make another character of what is before it. */
export function mayCompose(text: string, at: number): boolean {
  const own = at < text.length ? kindIn(knownAt(text, at)) : 0;
  if (own < kind.tricky) return own === kind.unseen;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return isPart(character, fold(character).text);
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

const surrogate = lazyPattern(String.raw`^\p{Surrogate}$`, 'u');

/** A syllable of Hangul that only a letter of it could change, and that is tricky itself. */
const syllable = /^[\uac00-\ud7a3]$/u;

const voiceMark = /^[\uff9e\uff9f]$/u;

const isTricky = (character: string, folded: string): boolean =>
  (folded.length !== 1 && !invisible().test(character)) || isPart(character, folded);

/** Whether a character may be part of one with what is before it, or is half of one. */
const isPart = (character: string, folded: string): boolean =>
  surrogate().test(character) ||
  voiceMark.test(character) ||
  isMark(folded) ||
  (isHangul(folded) && !syllable.test(folded));
