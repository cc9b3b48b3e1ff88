import { describe, expect, it } from 'vitest';
import { dossiersAbout } from '../../src/background/sameEntity.ts';
import { withDossier, withEntity } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { holdingsOf } from '../support/holdings.ts';
import { smallDossier } from '../support/smallDossier.ts';

const dossiers = [
  smallDossier({ id: 'one', name: 'One', entities: [{ id: 'bell', name: 'Bell' }] }),
  smallDossier({ id: 'two', name: 'Two' }),
  smallDossier({ id: 'three', name: 'Three', entities: [{ id: 'b', name: 'BELL' }] }),
  smallDossier({ id: 'four', name: 'Four', entities: [{ id: 'belle', name: 'Belle' }] }),
];

const about = (key: string, settings = defaultSettings): string[] =>
  dossiersAbout(holdingsOf(dossiers, settings), key).map(({ entity, name }) => `${name}: ${entity}`);

describe('the dossiers about an entity', () => {
  const asks = [
    {
      what: 'all that have it, in the order of the library',
      key: 'two/bell',
      gives: ['One: one/bell', 'Two: two/bell', 'Three: three/b'],
    },
    { what: 'one alone where no other has it', key: 'two/ada', gives: ['Two: two/ada'] },
    {
      what: 'none that is off',
      key: 'two/bell',
      settings: withDossier(defaultSettings, 'one', { enabled: false }),
      gives: ['Two: two/bell', 'Three: three/b'],
    },
    {
      what: 'none where it is off',
      key: 'two/bell',
      settings: withEntity(defaultSettings, 'three', 'b', { enabled: false }),
      gives: ['One: one/bell', 'Two: two/bell'],
    },
    {
      what: 'its own, even where that is off',
      key: 'two/bell',
      settings: withDossier(defaultSettings, 'two', { enabled: false }),
      gives: ['One: one/bell', 'Two: two/bell', 'Three: three/b'],
    },
    { what: 'none where nothing has it', key: 'two/none', gives: [] },
    { what: 'none of a dossier that is not there', key: 'none/bell', gives: [] },
  ];

  it.each(asks)('are $what', ({ key, settings, gives }) => {
    expect(about(key, settings)).toEqual(gives);
  });
});
