import type { TextName } from '../platform/texts.ts';

/** Where the sidebar's links lead; addresses of others may end in one, so that they stay. */
export type SectionId =
  'marks' | 'cards' | 'dossiers' | 'import' | 'sites' | 'shortcuts' | 'privacy' | 'reset';

/** The sections in their order: first what readers come for most, last what they hope not to need. */
export const sections: readonly (readonly [SectionId, TextName])[] = [
  ['marks', 'options_marks_title'],
  ['cards', 'options_cards'],
  ['dossiers', 'options_dossiers'],
  ['import', 'options_import'],
  ['sites', 'options_sites'],
  ['shortcuts', 'options_shortcuts'],
  ['privacy', 'options_privacy'],
  ['reset', 'options_reset'],
];
