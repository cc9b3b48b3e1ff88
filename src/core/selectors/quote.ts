import * as v from 'valibot';

/** A locator is no excerpt: five words find a passage, more would copy it. */
const mostWords = 5;

const fewWords = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.check((text) => text.split(/\s+/u).length <= mostWords, `must have at most ${mostWords} words`),
);

/** A W3C TextQuoteSelector: the words of a source that a claim rests on, short enough not to copy it. */
export const quoteSchema = v.strictObject({
  exact: fewWords,
  prefix: v.optional(fewWords),
  suffix: v.optional(fewWords),
});

export type Quote = v.InferOutput<typeof quoteSchema>;
