import { fold } from '../fold.ts';
import { withSpaces } from '../phrase.ts';
import { beyond, foldWithCuts } from './foldWithCuts.ts';
import type { Sieve } from './sieve.ts';
import { sift } from './sift.ts';

const none: ReadonlySet<string> = new Set();
const noEdges: readonly number[] = [];
const noCuts: readonly number[] = [beyond];

/**
 * The forms that may stand in a text, folded: all that do, wherever a word may start, and a few that don't.
 * @param edges offsets in order where words may start and end too, as where nodes of a page were put together
 */
export function formsIn(sieve: Sieve, text: string, edges: Iterable<number> = noEdges): ReadonlySet<string> {
  const stretches: string[] = [];
  const cuts = edges === noEdges ? noCuts : [...edges, beyond];
  const from = siftInto(stretches, sieve, text, cuts, false);
  if (from < text.length) {
    const folded = foldWithCuts(text, cuts, from);
    siftInto(stretches, sieve, folded.text, folded.cuts, true);
  }
  if (stretches.length === 0) return none;
  return new Set(Array.from(new Set(stretches), (stretch) => withSpaces(fold(stretch).text)));
}

function siftInto(
  stretches: string[],
  sieve: Sieve,
  text: string,
  cuts: readonly number[],
  isFolded: boolean,
): number {
  const found = (start: number, end: number): void => void stretches.push(text.slice(start, end));
  return sift(sieve, { text, cuts, found }, isFolded);
}
