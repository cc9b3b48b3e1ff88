import type { TextBlock } from './block.ts';
import { characterAt, characterBefore, isHangul, isMark, isUnspaced, joins } from './characters.ts';
import type { BoundaryRule } from '../dossiers/entity.ts';
import { type Folded, rawEnd, rawStart } from './fold.ts';
import { lazyPattern } from './lazyPattern.ts';
import { segmentWords } from './segmenter.ts';

/** How much text around a form the word segmenter sees: enough for the longest dictionary words on either side. */
const segmenterWindow = 24;

const digit = lazyPattern(String.raw`\p{N}`, 'u');
const capital = lazyPattern(String.raw`\p{Lu}`, 'u');
const currency = lazyPattern(String.raw`\p{Sc}`, 'u');
const numberPoint = lazyPattern(String.raw`\p{N}[.,]$`, 'u');

/** What joins a word to others without being part of it. */
const joint = /[-'/&+_]/u;

/** Longest ending of a stem, in letters: those of Finnish and Hungarian cases, without room for another word. */
export const longestEnding = 5;
const ending = lazyPattern(String.raw`^\p{Ll}{1,${longestEnding}}(?![\p{L}\p{N}_])`, 'u');

/**
 * Where a form that starts at `start` and whose letters end at `end` ends as a word of the text by its rule; -1 if it
 * does not stand there as one. Offsets are folded.
 */
export function wordEnd(
  rule: BoundaryRule,
  { text: raw, edges }: TextBlock,
  folded: Folded,
  start: number,
  end: number,
): number {
  const { text } = folded;
  if (rule === 'alone' && (joint.test(characterBefore(text, start)) || joint.test(characterAt(text, end))))
    return -1;
  if (standsAlone(folded, start, end, edges)) return end;
  if (rule !== 'stem') return -1;
  const [letters = ''] = ending().exec(text.slice(end, end + longestEnding + 1)) ?? [];
  const to = end + letters.length;
  const small = letters !== '' && !capital().test(raw.slice(rawEnd(folded, end), rawEnd(folded, to)));
  return small && standsAlone(folded, start, to, edges) ? to : -1;
}

/**
 * Whether the folded range stands as words of its own: no letter, digit or `_` is glued to it, except across an edge of
 * inline markup; a number is not the tail of a decimal or an amount of money; in unspaced scripts, the range does not
 * cut a word of the dictionary (ICU's, through Intl.Segmenter).
 */
function standsAlone(folded: Folded, start: number, end: number, edges: ReadonlySet<number>): boolean {
  const { text } = folded;
  const before = characterBefore(text, start);
  const first = characterAt(text, start);
  if (joins(before, first) && !edges.has(rawStart(folded, start))) return false;
  const after = characterAt(text, end);
  if (isMark(after)) return false;
  if (joins(characterBefore(text, end), after) && !edges.has(rawEnd(folded, end))) return false;
  if (
    digit().test(first) &&
    (currency().test(before) || numberPoint().test(text.slice(Math.max(0, start - 3), start)))
  )
    return false;
  if (isHangul(first)) return !isHangul(before);
  return !isUnspaced(text.slice(start, end)) || isWordSequence(text, start, end);
}

function isWordSequence(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - segmenterWindow);
  const window = text.slice(from, end + segmenterWindow);
  const cuts = new Set([window.length]);
  for (const { index } of segmentWords(window)) cuts.add(index);
  return cuts.has(start - from) && cuts.has(end - from);
}
