import { readingsOf, wordsOf } from './words.ts';

/** So many words in a row are a copy and no longer a coincidence or a name. */
export const shortestCopy = 6;

/** Words in a row that a text has in common with the article. */
export interface SharedRun {
  words: string;
  line: number;
}

const runsFrom = (words: readonly string[]): string[] =>
  words.slice(shortestCopy - 1).map((_, at) => words.slice(at, at + shortestCopy).join(' '));

/**
 * Looks for copies of the article. Its title is left out: a work is cited by its title, in full.
 * Paragraphs are read as one text, so that a run may go on from one to the next.
 */
export function copyFinder(paragraphs: readonly string[]): (text: string) => SharedRun[] {
  const [, ...body] = paragraphs;
  const known = new Set(runsFrom(wordsOf(body.join('\n')).map(({ word }) => word)));
  return (text) => {
    const found = readingsOf(text).flatMap((reading) => sharedRuns(reading, known));
    return [...new Map(found.map((run) => [`${run.line} ${run.words}`, run])).values()];
  };
}

/** The longest runs of a text whose every part of `shortestCopy` words is known. */
function sharedRuns(text: string, known: ReadonlySet<string>): SharedRun[] {
  const words = wordsOf(text);
  const starts = runsFrom(words.map(({ word }) => word)).map((run) => known.has(run));
  return starts.flatMap((shared, at) => {
    if (!shared || starts[at - 1] === true) return [];
    const next = starts.indexOf(false, at);
    const last = next === -1 ? starts.length : next;
    const run = words.slice(at, last + shortestCopy - 1);
    const line = text.slice(0, words[at]?.start).split('\n').length;
    return [{ words: run.map(({ word }) => word).join(' '), line }];
  });
}
