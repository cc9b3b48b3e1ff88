import { stemmer } from 'stemmer';

/** A word of a text: what it is compared by, and where it stands, without what an apostrophe joins to it. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** English words that are in every sentence and so tell nothing about its matter. */
const everywhere = new Set(
  `a about after all also an and any are as at be been before being between both but by can could did do does during
  each few for from further had has have he her here him his how i if in into is it its just may me might more most my
  no not now of off on once one only or other our out over own per said same say says she should so some still such
  than that the their them then there these they this those through to too under until up very was we were what when
  where whether which while who will with would yet you your`.split(/\s+/),
);

/** A word with what an apostrophe joins to it: "agency's", "don't". */
const wordPattern =
  /[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]+(?:['’][\p{L}\p{Default_Ignorable_Code_Point}]+)*/gu;

/** Where what an apostrophe joins to a word begins, or its end. */
const endOfWord = /['’]|$/u;

/** Scripts without spaces between words. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Made when first needed: it loads dictionaries. */
let segmenter: Intl.Segmenter | undefined;

/** A shorter stem would make "used" one with "US". */
const shortestStem = 3;

/** An English word without its endings, by M. F. Porter's algorithm (1980). */
function stemOf(word: string): string {
  const stem = stemmer(word);
  return stem.length < shortestStem ? word : stem;
}

/** What a word is compared by; empty where it tells nothing. */
function comparable(raw: string, english: boolean): string {
  const word = raw
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
  if (/n['’]t$/.test(word)) return '';
  const [head = ''] = word.split(/['’]/);
  if (everywhere.has(head) || (head.length < 2 && !unspaced.test(head))) return '';
  return english ? stemOf(head) : head;
}

/** What has been compared before, in English and else: a dossier has each word many times over. */
const known = { true: new Map<string, string>(), false: new Map<string, string>() };

/** Most words that are kept: more than the vocabulary of any store of dossiers; pages bring new ones without end. */
const mostKnown = 50_000;

function comparedBy(raw: string, english: boolean): string {
  const words = known[`${english}`];
  let stem = words.get(raw);
  if (stem === undefined) {
    if (words.size === mostKnown) words.clear();
    stem = comparable(raw, english);
    words.set(raw, stem);
  }
  return stem;
}

function segmentsOf(raw: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return segmenter.segment(raw);
}

/**
 * The telling words of a text, in order, repeats included.
 * @param language the tag of the text's language: English words are compared by their stems, others as they are
 */
export function tellingWords(text: string, language: string): Word[] {
  const english = /^en\b/.test(language);
  const words: Word[] = [];
  const add = (raw: string, start: number): void => {
    const stem = comparedBy(raw, english);
    if (stem !== '') words.push({ stem, start, end: start + raw.search(endOfWord) });
  };
  /* What browsers don't show can stand within a word, so it counts as a letter here. */
  for (const { 0: raw, index } of text.matchAll(wordPattern)) {
    if (!unspaced.test(raw)) add(raw, index);
    else for (const { segment, index: at } of segmentsOf(raw)) add(segment, index + at);
  }
  return words;
}

/** The stems of a text's telling words, in order, repeats included. */
export const stems = (text: string, language: string): string[] =>
  tellingWords(text, language).map(({ stem }) => stem);
