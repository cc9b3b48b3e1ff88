import { type Folded, fold, rawEnd, rawStart } from '../fold.ts';
import { withSpaces } from '../phrase.ts';
import type { Sieve } from './sieve.ts';
import { sift } from './sift.ts';

const noEdges: ReadonlySet<number> = new Set();

/** Beyond any text; a small integer, which engines compare the fastest. */
const beyond = 2 ** 30 - 1;

const none: ReadonlySet<string> = new Set();
const noCuts: readonly number[] = [beyond];

/**
 * The forms that may stand in a text, folded: all that do, wherever a word may start, and a few that don't.
 * @param edges offsets where words may start and end too, as where nodes of a page were put together
 */
export function formsIn(sieve: Sieve, text: string, edges = noEdges): ReadonlySet<string> {
  const stretches: string[] = [];
  const isSifted = siftInto(stretches, sieve, text, edges.size === 0 ? noCuts : cutsAt([...edges]), false);
  if (!isSifted) {
    const folded = fold(text);
    siftInto(stretches, sieve, folded.text, edges.size === 0 ? noCuts : cutsAt(edgesOf(folded, edges)), true);
  }
  if (stretches.length === 0) return none;
  return new Set(Array.from(new Set(stretches), (stretch) => withSpaces(fold(stretch).text)));
}

const cutsAt = (edges: readonly number[]): readonly number[] => [...edges.toSorted((a, b) => a - b), beyond];

function siftInto(
  stretches: string[],
  sieve: Sieve,
  text: string,
  cuts: readonly number[],
  isFolded: boolean,
): boolean {
  const found = (start: number, end: number): void => void stretches.push(text.slice(start, end));
  return sift(sieve, { text, cuts, found }, isFolded);
}

/** Where in a folded text the edges of the raw one are. */
function edgesOf(folded: Folded, edges: ReadonlySet<number>): number[] {
  const { length } = folded.text;
  return Array.from({ length }, (_, at) => at).filter(
    (at) => edges.has(rawStart(folded, at)) || edges.has(rawEnd(folded, at)),
  );
}
