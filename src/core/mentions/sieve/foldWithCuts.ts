import { fold, foldForeign, rawEnd, rawStart } from '../fold.ts';
import { nextTricky } from './units.ts';

/** Beyond any text, where the last cut is; a small integer, which engines compare the fastest. */
export const beyond = 2 ** 30 - 1;

/** What is below composes with nothing, save as the first of a stretch. */
const foreignFrom = 0x80;

/** A folded text, with white space of any kind and ASCII in any case, and where it is cut. */
interface Cut {
  readonly text: string;
  readonly cuts: readonly number[];
}

/**
 * Folds what in a text can't be folded unit by unit, as a sieve does with the rest of it: most text of any script stays
 * as it is.
 * @param cuts where the text is cut, in order
 * @param from where in the text to begin; nothing before it is given back
 */
export function foldWithCuts(raw: string, cuts: readonly number[], from: number): Cut {
  const moved: number[] = [];
  let text = '';
  let done = from;
  let next = 0;
  while (cuts[next]! <= from) next++;
  for (let at = nextTricky(raw, from); at < raw.length; at = nextTricky(raw, at)) {
    const start = startOf(raw, at, done);
    while (at < raw.length && raw.charCodeAt(at) >= foreignFrom) at++;
    const stretch = raw.slice(start, at);
    const shift = text.length - done;
    while (cuts[next]! <= start) moved.push(cuts[next++]! + shift);
    const first = next;
    while (cuts[next]! < at) next++;
    text += raw.slice(done, start);
    if (next > first)
      moved.push(...cutsWithin(stretch, start, cuts.slice(first, next)).map((cut) => text.length + cut));
    text += foldForeign(stretch);
    done = at;
  }
  const shift = text.length - done;
  while (next < cuts.length - 1) moved.push(cuts[next++]! + shift);
  return { text: text + raw.slice(done), cuts: [...moved, beyond] };
}

/** Where the stretch of foreign units around a place starts, with one more before them that a mark may compose with. */
function startOf(raw: string, at: number, done: number): number {
  let start = at;
  while (start > done && raw.charCodeAt(start - 1) >= foreignFrom) start--;
  return start > done ? start - 1 : start;
}

/** Where in a folded stretch the cuts of the raw one are; none is left of one within a character. */
function cutsWithin(stretch: string, start: number, cuts: readonly number[]): number[] {
  const folded = fold(stretch);
  const raw = new Set(cuts.map((cut) => cut - start));
  return Array.from({ length: folded.text.length + 1 }, (_, at) => at).filter(
    (at) => raw.has(rawStart(folded, at)) || raw.has(rawEnd(folded, at)),
  );
}
