import * as v from 'valibot';
import { judgementSchema } from './judgement.ts';

const empty = v.strictObject({});

/** What a content script answers; only the extension's own background and pages can send to it. */
export const toPage = {
  /** The settings or dossiers have changed: ask for the kit again. */
  'kit-changed': { from: 'extension', request: empty, reply: v.void() },
  /** Whether a script runs here, which an answer shows; and how the page is related to each dossier, once judged. */
  'get-status': {
    from: 'extension',
    request: empty,
    reply: v.object({ judgements: v.optional(v.array(judgementSchema)) }),
  },
} as const;
