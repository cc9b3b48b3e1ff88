import { type Settings, settingsVersion } from './schema.ts';

/**
 * What holds until the reader chooses otherwise. The delays are those that readers of Wikipedia's page previews and of
 * dictionary popups settled on: long enough not to open by accident, short enough to feel direct.
 */
export const defaultSettings: Settings = {
  version: settingsVersion,
  enabled: true,
  showDelay: 300,
  hideDelay: 300,
  modifierOnly: false,
  marks: 'all',
  quiet: false,
  sitesOff: [],
  entitiesOff: {},
  dossiers: {},
};
