import type { Claim } from '../dossiers/claim.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { foldedText } from '../mentions/fold.ts';
import type { Span } from './stretches.ts';
import { unspaced } from './words.ts';

/** A run of letters and digits, with the marks upon them. */
const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;

/** Accents on letters: a search finds a word with or without them. */
const accents = /[\u0300-\u036f]/gu;

const folded = (text: string): string => foldedText(text).normalize('NFD').replaceAll(accents, '');

const wordsOf = (text: string): string[] => folded(text).match(wordPattern) ?? [];

/** The words of a text, each behind a space. */
const wordsLine = (texts: readonly string[]): string => ` ${texts.flatMap(wordsOf).join(' ')}`;

/** Whether one of a line's words begins so; without spaces between words, whether it is anywhere. */
const hasWord = (line: string, word: string): boolean =>
  line.includes(unspaced.test(word) ? word : ` ${word}`);

/** A claim made ready for searches. */
interface SearchedClaim {
  readonly claim: Claim;
  /** The words of its text. */
  readonly own: string;
  /** The words of all that it is found by. */
  readonly all: string;
}

/** Makes a dossier's claims ready for searches: once per dossier, since it takes longer than to search. */
export function compileSearch({
  claims,
  entities,
}: Pick<Dossier, 'claims' | 'entities'>): readonly SearchedClaim[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return claims.map((claim) => {
    const { text, paraphrases = [], topic, attribution } = claim;
    const about = claim.entities.flatMap((id) => names.get(id) ?? []);
    return {
      claim,
      own: wordsLine([text]),
      all: wordsLine([text, ...paraphrases, attribution.speaker, ...about, topic]),
    };
  });
}

/**
 * The claims of some dossiers that have all words of a search, each as the beginning of a word: first those that have
 * them in their text, else in their order. A search without words finds nothing.
 */
export function searchClaims<Item extends { readonly searched: readonly SearchedClaim[] }>(
  dossiers: readonly Item[],
  search: string,
): { readonly item: Item; readonly claim: Claim }[] {
  const words = wordsOf(search);
  if (words.length === 0) return [];
  const found = dossiers.flatMap((item) =>
    item.searched
      .filter(({ all }) => words.every((word) => hasWord(all, word)))
      .map(({ claim, own }) => ({ item, claim, inText: words.every((word) => hasWord(own, word)) })),
  );
  return [...found.filter(({ inText }) => inText), ...found.filter(({ inText }) => !inText)].map(
    ({ item, claim }) => ({ item, claim }),
  );
}

/** Where words stand in a text that begin as those of a search do. */
export function foundIn(text: string, search: string): Span[] {
  const words = wordsOf(search);
  return Array.from(text.matchAll(wordPattern), ({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    line: wordsLine([raw]),
  }))
    .filter(({ line }) => words.some((word) => hasWord(line, word)))
    .map(({ start, end }) => ({ start, end }));
}
