import { parseSettings } from '../../core/settings/parse.ts';
import type { Settings } from '../../core/settings/schema.ts';

/** One change of the settings that the reader has made, and where on the page: there a failure is told. */
export interface Edit {
  readonly place: string;
  readonly apply: (settings: Settings) => Settings;
}

/** The settings with edits made, the oldest first. */
export const applyEdits = (settings: Settings, edits: readonly Edit[]): Settings =>
  edits.reduce((changed, { apply }) => apply(changed), settings);

/** Whether two settings say the same; parsing brings their keys into the schema's order. */
export const sameSettings = (one: Settings, other: Settings): boolean =>
  JSON.stringify(parseSettings(one)) === JSON.stringify(parseSettings(other));
