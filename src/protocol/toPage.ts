import * as v from 'valibot';

const empty = v.strictObject({});

/** What a content script answers; only the extension's own background and pages can send to it. */
export const toPage = {
  /** The settings or dossiers have changed: ask for the kit again. */
  'kit-changed': { from: 'extension', request: empty, reply: v.void() },
  /** Whether a script runs here, and whether it marks anything. */
  'get-status': {
    from: 'extension',
    request: empty,
    reply: v.object({ active: v.boolean() }),
  },
} as const;
