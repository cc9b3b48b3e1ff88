import { fold, foldForeignIn, rawEnd, rawStart } from '../fold.ts';

/** Beyond any text, where the last cut is; a small integer, which engines compare the fastest. */
export const beyond = 2 ** 30 - 1;

/** What is below folds to one unit, whatever follows. */
const foreignFrom = 0x80;

/** A folded text, with white space of any kind and ASCII in any case, and where it is cut. */
interface Cut {
  readonly text: string;
  readonly cuts: readonly number[];
}

/**
 * Folds a text that is cut at some places, in order. What is foreign in it is folded stretch by stretch: most of a text
 * stays as it is, and a page has the same few stretches again and again.
 */
export function foldWithCuts(raw: string, cuts: readonly number[]): Cut {
  const moved: number[] = [];
  let next = 0;
  let shift = 0;
  const text = foldForeignIn(raw, (stretch, folded, start) => {
    const end = start + stretch.length;
    while (cuts[next]! <= start) moved.push(cuts[next++]! + shift);
    /* Mostly a word begins there, after a space, which stays one unit. */
    if (cuts[next] === start + 1 && raw.charCodeAt(start) < foreignFrom) moved.push(cuts[next++]! + shift);
    const first = next;
    while (cuts[next]! < end) next++;
    if (next > first)
      moved.push(...cutsWithin(stretch, start, cuts.slice(first, next)).map((at) => start + shift + at));
    shift += folded.length - stretch.length;
  });
  while (next < cuts.length - 1) moved.push(cuts[next++]! + shift);
  return { text, cuts: [...moved, beyond] };
}

/** Where in a folded stretch the cuts of the raw one are; none is left of one within a character. */
function cutsWithin(stretch: string, start: number, cuts: readonly number[]): number[] {
  const folded = fold(stretch);
  const raw = new Set(cuts.map((cut) => cut - start));
  return Array.from({ length: folded.text.length + 1 }, (_, at) => at).filter(
    (at) => raw.has(rawStart(folded, at)) || raw.has(rawEnd(folded, at)),
  );
}
