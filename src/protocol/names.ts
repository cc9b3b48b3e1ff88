import * as v from 'valibot';

/** What a page needs in order to tell whether it may have a mention at all. */
export const namesSchema = v.object({
  /**
   * The source of a regular expression, for the flag `patternFlags`, that raw text of ASCII or folded text is tested
   * with; null where nothing is on for the site, or where there are too many names for one.
   */
  pattern: v.nullable(v.string()),
  /** The source of a pattern of words (`wordsTest`), which tells more exactly; null where that would be too long. */
  words: v.nullable(v.string()),
  /** Whether there are too many names for a pattern: a page with any text may then have a mention. */
  large: v.boolean(),
});

export type Names = v.InferOutput<typeof namesSchema>;
