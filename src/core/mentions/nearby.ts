import type { CueSighting } from './cues.ts';
import { lazyPattern } from './lazyPattern.ts';

/** What may stand between a mention and the word beside it: brackets, quotes, a hyphen, a slash; or a possessive. */
const between = /^[\s\-–/()[\]"“”„«»'&#@]*$/u;
const possessive = /^'s?\s+/u;

/** The end of a clause: sentence punctuation (no dot after a single letter: "U.S."), or a dash with space around it. */
const clauseEnd = lazyPattern(
  String.raw`(?<!(?:^|[\s.])\p{L})[.](?=\s)|[!?;:](?=\s)|[。！？；：]|\s[-–—]\s|—`,
  'gu',
);

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
  let to = text.length;
  for (const { 0: sign, index } of text.matchAll(clauseEnd())) {
    if (index + sign.length <= start) from = index + sign.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return [from, to];
}

/** How far apart two ranges of a text are, in words; commas count as several. */
export function wordsBetween(text: string, start: number, end: number, cue: CueSighting): number {
  const stretch = cue.end <= start ? text.slice(cue.end, start) : text.slice(end, cue.start);
  const count = stretch.match(words())?.length ?? 0;
  const commas = stretch.match(/[,，、]/gu)?.length ?? 0;
  return count + commas * commaInWords;
}
