import { expect, test } from 'vitest';
import { withDossier, withEntity } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { kitEntities } from '../../src/protocol/kitEntities.ts';
import { smallDossier } from '../support/smallDossier.ts';

const dossiers = [
  { dossier: smallDossier(), bundled: true },
  { dossier: smallDossier({ id: 'other', entities: [{ id: 'cray', name: 'Cray' }] }), bundled: false },
];

test.each<[name: string, settings: Settings, expected: string[]]>([
  [
    'all, with the palette’s or the dossier’s colour',
    defaultSettings,
    ['small/ada amber', 'small/bell green', 'other/cray amber'],
  ],
  [
    'none of a dossier that is off',
    withDossier(defaultSettings, 'small', { enabled: false }),
    ['other/cray amber'],
  ],
  [
    'none that is off itself; the others keep their colours',
    withEntity(defaultSettings, 'small', 'ada', { enabled: false }),
    ['small/bell green', 'other/cray amber'],
  ],
  [
    'in the colour that the reader has chosen',
    withEntity(defaultSettings, 'small', 'bell', { colour: 'rose' }),
    ['small/ada amber', 'small/bell rose', 'other/cray amber'],
  ],
])('%s', (_, settings, expected) => {
  expect(kitEntities(settings, dossiers).map(({ key, colour }) => `${key} ${colour}`)).toEqual(expected);
});
