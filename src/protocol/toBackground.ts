import * as v from 'valibot';
import { settingsSchema } from '../core/settings/schema.ts';
import { cardSchema } from './card.ts';
import { kitSchema } from './kit.ts';
import { librarySchema, outcomeSchema } from './library.ts';

/** Most characters of a page that a request for claims may carry: the sentence of the mention and what is around it. */
export const longestContext = 1_000;

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
    request: v.strictObject({
      entity: v.pipe(v.string(), v.maxLength(200)),
      context: v.pipe(v.string(), v.maxLength(longestContext)),
    }),
    reply: v.nullable(cardSchema),
  },
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
