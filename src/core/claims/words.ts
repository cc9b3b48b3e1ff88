/** English words that are in every sentence and so tell nothing about its matter. */
const stopWords = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her his how i if in into is it its
  may might more most no not of on or our out over own said says she should so some such than that the their them then
  there these they this those to was we were what when where which who will with would you your after about also`.split(
    /\s+/,
  ),
);

const suffixes = /(?:ations?|ings?|ments?|ness|ies|ied|edly|ed|ly|es|s|er|ers|y|e)$/;

/** Shortest stem that a suffix may leave; shorter ones would fold different words together. */
const shortestStem = 4;

/** A word without its ending, roughly: enough to match "demands" with "demanded". After the idea of M. F. Porter (1980). */
export function stem(word: string): string {
  const short = word.replace(suffixes, '');
  return short.length >= shortestStem ? short : word;
}

/** The stems of a text's telling words, in order, repeats included. */
export const stems = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => word.length > 1 && !stopWords.has(word))
    .map(stem);
