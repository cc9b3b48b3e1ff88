import type { CueSighting } from './cues.ts';
import { lazyPattern } from './lazyPattern.ts';

/** What may stand between a mention and the word beside it: brackets, quotes, a hyphen, a slash; or a possessive. */
const between = /^[\s\-–/()[\]"“”„«»'&#@]*$/u;
const possessive = /^'s?\s+/u;

/** What may end a clause; to look for one sign after the other takes a tenth of the time of a pattern that tells which do. */
const clauseSign = /[.!?;:。！？；：—–-]/g;

/** A single letter, after which a dot ends nothing: "U.S." */
const initial = lazyPattern(String.raw`(?:^|[\s.])\p{L}$`, 'u');

const space = /\s/;

const words = lazyPattern(String.raw`[\p{L}\p{N}]+`, 'gu');

/** A comma is no end of a clause, but what lies beyond it counts as this many words further away. */
const commaInWords = 3;

/** Whether a cue counts because it stands right beside the mention, on the side that its reach wants. */
export function countsBeside(text: string, start: number, end: number, cue: CueSighting): boolean {
  if (cue.topic) return false;
  const isBefore = cue.end <= start;
  const stretch = isBefore ? text.slice(cue.end, start).replace(/^s\b/u, '') : text.slice(end, cue.start);
  const oneSided = cue.reach === 'before' || cue.reach === 'after';
  if (oneSided && (cue.reach === 'before') !== isBefore) return false;
  return (
    between.test(stretch) ||
    (!oneSided && possessive.test(stretch) && between.test(stretch.replace(possessive, '')))
  );
}

/** The clause around a range of a text, as offsets. */
export function clauseAround(text: string, start: number, end: number): [number, number] {
  let from = 0;
  let passed = 0;
  clauseSign.lastIndex = 0;
  for (let match = clauseSign.exec(text); match !== null; match = clauseSign.exec(text)) {
    const sign = clauseEndAt(text, match.index, passed);
    if (sign === undefined) continue;
    const [before, behind] = sign;
    if (behind <= start) from = behind;
    else if (before >= end) return [from, before];
    passed = behind;
    clauseSign.lastIndex = behind;
  }
  return [from, text.length];
}

/**
 * The end of a clause that a sign makes: sentence punctuation (no dot after a single letter), or a dash with space around
 * it, which counts too.
 * @param passed up to where space belongs to the sign before
 */
function clauseEndAt(text: string, at: number, passed: number): readonly [number, number] | undefined {
  const sign = text[at]!;
  const isBeforeSpace = space.test(text.charAt(at + 1));
  if (/[-–—]/.test(sign)) {
    const isApart = isBeforeSpace && at > passed && space.test(text.charAt(at - 1));
    if (isApart) return [at - 1, at + 2];
    return sign === '—' ? [at, at + 1] : undefined;
  }
  if (sign === '.' && initial().test(text.slice(Math.max(0, at - 3), at))) return undefined;
  return isBeforeSpace || sign > '\u3000' ? [at, at + 1] : undefined;
}

/** How far apart two ranges of a text are, in words; commas count as several. */
export function wordsBetween(text: string, start: number, end: number, cue: CueSighting): number {
  const stretch = cue.end <= start ? text.slice(cue.end, start) : text.slice(end, cue.start);
  const count = stretch.match(words())?.length ?? 0;
  const commas = stretch.match(/[,，、]/gu)?.length ?? 0;
  return count + commas * commaInWords;
}
