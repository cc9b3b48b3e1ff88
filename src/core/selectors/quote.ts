import * as v from 'valibot';

/** A locator is no excerpt: five words find a passage, more would copy it; so would text without spaces. */
const mostWords = 5;
const longestPart = 80;

const part = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(longestPart, `must have at most ${longestPart} characters`),
);

const wordsIn = (text: string | undefined): number => text?.split(/\s+/u).length ?? 0;

/** A W3C TextQuoteSelector: the words of a source that a claim rests on, short enough not to copy it. */
export const quoteSchema = v.pipe(
  v.strictObject({ exact: part, prefix: v.optional(part), suffix: v.optional(part) }),
  v.check(
    ({ exact, prefix, suffix }) => wordsIn(prefix) + wordsIn(exact) + wordsIn(suffix) <= mostWords,
    `must have at most ${mostWords} words in all`,
  ),
);

export type Quote = v.InferOutput<typeof quoteSchema>;
