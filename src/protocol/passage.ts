import * as v from 'valibot';

/** Most characters of a page that a request for claims may carry: the sentence of the mention and what is around it. */
export const longestContext = 1_000;

/** Most dates that a page may tell of itself, and the most characters of what tells one. */
const mostDates = 20;
const longestDate = 1_000;

const dateText = v.pipe(v.string(), v.maxLength(longestDate));

/** The key of an entity, in a request. */
export const keySchema = v.pipe(v.string(), v.maxLength(200));

/** When a page was published, as it says itself. */
export const datesSchema = v.pipe(
  v.array(v.object({ by: dateText, written: dateText })),
  v.maxLength(mostDates),
);

/** What a mention's claims are ranked against. */
export const passageEntries = { sentence: v.string(), around: v.string() };

/** Refuses a passage that is longer than what a request may carry of a page. */
export const isShort = <Input extends { sentence: string; around: string }>() =>
  v.check<Input, string>(
    ({ sentence, around }) => sentence.length + around.length <= longestContext,
    `carries more than ${longestContext} characters of a page`,
  );
