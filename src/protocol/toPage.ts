import * as v from 'valibot';
import { judgementSchema } from './judgement.ts';
import { entityCountSchema, pageMentionSchema } from './pageMention.ts';
import { datesSchema } from './passage.ts';

const empty = v.strictObject({});
const one = v.strictObject({ id: v.number() });

/** What a content script answers, each in its own frame; only the extension's own background and pages can send to it. */
export const toPage = {
  /** The settings or dossiers have changed: ask for the kit again. */
  'kit-changed': { from: 'extension', request: empty, reply: v.void() },
  /**
   * Whether a script runs here, which an answer shows; how the page is related to each dossier, once judged; and how
   * many mentions there are of each entity.
   */
  'get-status': {
    from: 'extension',
    request: empty,
    reply: v.object({
      judgements: v.optional(v.array(judgementSchema)),
      counts: v.array(entityCountSchema),
    }),
  },
  /** Reads the whole page again. */
  rescan: { from: 'extension', request: empty, reply: v.void() },
  /** The first mentions in the order of the page, how many there are in all, and when the page says that it was published. */
  'get-mentions': {
    from: 'extension',
    request: empty,
    reply: v.object({ mentions: v.array(pageMentionSchema), dates: datesSchema, count: v.number() }),
  },
  /** Scrolls to a mention and flashes it; false where it has gone. */
  'show-mention': { from: 'extension', request: one, reply: v.boolean() },
  /** Makes a mention the current one and opens its card, with the focus in it; false where it has gone. */
  'open-mention': { from: 'extension', request: one, reply: v.boolean() },
  /** Goes one mention on or back; false where there is none any more. From the page's end when `entering`. */
  step: {
    from: 'extension',
    request: v.strictObject({ direction: v.picklist(['next', 'previous']), entering: v.boolean() }),
    reply: v.boolean(),
  },
  /** Opens the card of the current mention, with the focus in it; false where none is current. */
  'open-current': { from: 'extension', request: empty, reply: v.boolean() },
  /** No mention is the current one any more: the reader has gone on in another frame. */
  'let-go': { from: 'extension', request: empty, reply: v.void() },
  /** Shows a list of all mentions of the tab, with the focus in it. */
  'list-mentions': {
    from: 'extension',
    request: v.strictObject({
      mentions: v.array(v.object({ ...pageMentionSchema.entries, frame: v.number() })),
    }),
    reply: v.void(),
  },
} as const;
