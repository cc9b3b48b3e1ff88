import * as v from 'valibot';
import { settingsSchema } from '../core/settings/schema.ts';
import { cardSchema } from './card.ts';
import { judgementSchema, summarySchema } from './judgement.ts';
import { kitSchema } from './kit.ts';
import { librarySchema, outcomeSchema } from './library.ts';

/** Most characters of a page that a request for claims may carry: the sentence of the mention and what is around it. */
export const longestContext = 1_000;

/** Most dates that a page may tell of itself, and the most characters of what tells one. */
const mostDates = 20;
const longestDate = 1_000;

const dateText = v.pipe(v.string(), v.maxLength(longestDate));

const empty = v.strictObject({});
const done = v.void();

/**
 * What the background answers: per message who may send it, what it carries, what comes back.
 * A content script runs in a page's process, so it can ask for nothing that changes the store.
 */
export const toBackground = {
  'get-kit': { from: 'content', request: empty, reply: kitSchema },
  'get-card': {
    from: 'content',
    request: v.pipe(
      v.strictObject({
        entity: v.pipe(v.string(), v.maxLength(200)),
        sentence: v.string(),
        around: v.string(),
        /** When the page was published, as it says itself. */
        dates: v.pipe(v.array(v.object({ by: dateText, written: dateText })), v.maxLength(mostDates)),
      }),
      v.check(
        ({ sentence, around }) => sentence.length + around.length <= longestContext,
        `carries more than ${longestContext} characters of a page`,
      ),
    ),
    reply: v.nullable(cardSchema),
  },
  /** How the page is related to each dossier that is on. */
  'judge-page': { from: 'content', request: summarySchema, reply: v.array(judgementSchema) },
  'report-mentions': {
    from: 'content',
    request: v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    reply: done,
  },
  'get-library': { from: 'extension', request: empty, reply: librarySchema },
  'save-settings': {
    from: 'extension',
    request: v.strictObject({ settings: settingsSchema }),
    reply: outcomeSchema,
  },
  'import-dossier': {
    from: 'extension',
    request: v.strictObject({ text: v.string() }),
    reply: outcomeSchema,
  },
  'remove-dossier': { from: 'extension', request: v.strictObject({ id: v.string() }), reply: outcomeSchema },
  'undo-dossiers': { from: 'extension', request: empty, reply: outcomeSchema },
} as const;
