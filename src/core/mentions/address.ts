import { isAscii } from './characters.ts';
import { lazyPattern } from './lazyPattern.ts';

/** Characters that hold an address, path, file name or identifier together. */
const glue = lazyPattern(String.raw`[\p{L}\p{N}_.@:/\\%?=&#~+'-]`, 'u');
const asciiGlue = /^[\w.@:/\\%?=&#~+'-]/;

const isGlue = (character: string): boolean =>
  isAscii(character) ? asciiGlue.test(character) : glue().test(character);

/** Longest run that is looked at: addresses of pages rarely exceed it, and the cost stays bounded. */
const longestRun = 300;

const addressSigns = [
  lazyPattern('://', 'u'), // a scheme
  lazyPattern(String.raw`^www\.`, 'u'),
  lazyPattern(String.raw`[\p{L}\p{N}_]@[\p{L}\p{N}]`, 'u'), // an e-mail address
  lazyPattern(String.raw`\\`, 'u'), // a Windows path
  lazyPattern(String.raw`^[~.]?/[\p{L}\p{N}_.\-]+/`, 'u'), // a path
  lazyPattern(String.raw`[?&][\p{L}\p{N}_]+=`, 'u'), // a query
];

/** A dot with a small letter or digit right behind it: host names, file names, package names, version numbers. */
const dotted = lazyPattern(String.raw`[\p{L}_-]\.[\p{Ll}\p{N}]|\p{N}\.\p{Ll}`, 'u');

/**
 * Whether the range lies in something that people don't read as words: an address, an e-mail address, a path, a file or
 * package name. `raw` is the text before folding, since "Inc.The" and "inc.the" differ only there.
 */
export function insideAddress(raw: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < longestRun && isGlue(raw[from - 1] ?? '')) from--;
  let to = end;
  while (to < raw.length && to - end < longestRun && isGlue(raw[to] ?? '')) to++;
  const run = raw.slice(from, to).replace(/[.:,'?/]+$/u, '');
  if (from === start && from + run.length <= end) return false; // a name that looks like one ("Example.com Inc")
  if (addressSigns.some((sign) => sign().test(run))) return true;
  return dotted().test(run) && dottedPieces(run).some(([a, b]) => a < end - from && b > start - from);
}

/** The pieces of a run between slashes that have such a dot: in "a/b.com", only the second. */
function dottedPieces(run: string): [number, number][] {
  const first = run.indexOf('/');
  const host = first < 0 ? run : run.slice(0, first);
  if (dotted().test(host)) return [[0, run.length]];
  return [...run.matchAll(/[^/]+/gu)]
    .filter(([piece]) => dotted().test(piece))
    .map(({ 0: piece, index }) => [index, index + piece.length]);
}
