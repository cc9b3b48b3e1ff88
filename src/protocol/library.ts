import * as v from 'valibot';
import type { Dossier } from '../core/dossiers/dossier.ts';
import type { Settings } from '../core/settings/schema.ts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The settings and all dossiers, for the extension's own pages. */
export const librarySchema = v.object({
  settings: v.custom<Settings>(isObject),
  /** Why the stored settings can't be used (defaults are shown then, and nothing is saved over them); else absent. */
  settingsIssue: v.optional(v.string()),
  dossiers: v.array(v.object({ dossier: v.custom<Dossier>(isObject), bundled: v.boolean() })),
  /** Whether the last import or removal can be undone. */
  undoable: v.boolean(),
});

/** How a change went: done, or what is wrong with it, each fault with its path. */
export const outcomeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), issues: v.array(v.object({ path: v.string(), message: v.string() })) }),
]);

export type Library = v.InferOutput<typeof librarySchema>;
export type Outcome = v.InferOutput<typeof outcomeSchema>;
