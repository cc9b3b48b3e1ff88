import * as v from 'valibot';

/** A form as it stands as a word (`WordForm`). */
const wordFormSchema = v.object({
  text: v.string(),
  written: v.optional(v.string()),
  stem: v.optional(v.boolean()),
});

/** What a page needs in order to tell whether it may have a mention at all. */
export const namesSchema = v.object({
  /** The sources of regular expressions for `namesTest`; none where nothing is on for the site, or names are too many. */
  patterns: v.array(v.string()),
  /** The forms for `wordsTest`, which tells more exactly. */
  words: v.array(wordFormSchema),
  /** Whether there are too many names for patterns: a page with any text may then have a mention. */
  large: v.boolean(),
});

export type Names = v.InferOutput<typeof namesSchema>;
