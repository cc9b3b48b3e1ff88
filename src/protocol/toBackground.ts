import * as v from 'valibot';
import { settingsSchema } from '../core/settings/schema.ts';
import { bestClaimSchema, cardSchema, foundClaimsSchema } from './card.ts';
import { judgementSchema, summarySchema } from './judgement.ts';
import { mostForms } from './sieve.ts';
import { kitEntitySchema, kitSchema } from './kit.ts';
import { namesSchema } from './names.ts';
import { librarySchema, outcomeSchema } from './library.ts';
import { datesSchema, isShort, keySchema, passageEntries } from './passage.ts';

const empty = v.strictObject({});
const done = v.void();

/** Most mentions that a request for their best claims may name: about what a side panel shows at a time. */
export const mostAsked = 100;

/** Longest form: an alias has at most 200 characters, of which folding makes at most 18 each. */
const longestForm = 3_600;

/** Longest search for claims, in characters. */
export const longestSearch = 200;

/**
 * What the background answers: per message who may send it, what it carries, what comes back.
 * A content script runs in a page's process, so it can change nothing but what is marked on its own site, and only to less.
 */
export const toBackground = {
  /** What tells whether a page is worth more: asked by every page, so it is little. */
  'get-names': { from: 'content', request: empty, reply: namesSchema },
  'get-kit': { from: 'content', request: empty, reply: kitSchema },
  /** The entities that are on and have any of some forms, which the kit's sieve has found on the page. */
  'get-entities': {
    from: 'content',
    request: v.strictObject({
      forms: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestForm))), v.maxLength(mostForms)),
    }),
    reply: v.array(kitEntitySchema),
  },
  /** Puts the script that marks pages, the one that sieves them, or the one that opens cards, into the frame that asks. */
  'load-script': {
    from: 'content',
    request: v.strictObject({ script: v.picklist(['marker', 'sieve', 'reader']) }),
    reply: done,
  },
  'get-card': {
    from: 'both',
    request: v.pipe(
      v.strictObject({
        entity: keySchema,
        ...passageEntries,
        dates: datesSchema,
        /** The id of a claim to leave out: the one whose text the passage is. */
        except: v.optional(keySchema),
      }),
      isShort(),
    ),
    reply: v.nullable(cardSchema),
  },
  /** Leaves an entity unmarked on the site of the page that asks. */
  'turn-off-here': { from: 'content', request: v.strictObject({ entity: keySchema }), reply: outcomeSchema },
  /** Goes to a mention in any frame of the tab, and opens its card. */
  'go-to-mention': {
    from: 'content',
    request: v.strictObject({ frame: v.number(), id: v.number() }),
    reply: done,
  },
  /** The first claim for each of some mentions, in their order; null where the store has nothing of the entity. */
  'get-best-claims': {
    from: 'extension',
    request: v.strictObject({
      mentions: v.pipe(
        v.array(v.pipe(v.object({ entity: keySchema, ...passageEntries }), isShort())),
        v.maxLength(mostAsked),
      ),
      dates: datesSchema,
    }),
    reply: v.array(v.nullable(bestClaimSchema)),
  },
  /** The claims of all dossiers that are on that have all words of a search, the most fitting first. */
  'search-claims': {
    from: 'extension',
    request: v.strictObject({ search: v.pipe(v.string(), v.maxLength(longestSearch)) }),
    reply: foundClaimsSchema,
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
