import { describe, expect, it } from 'vitest';
import { kitFor } from '../../src/background/kit.ts';
import { withDossier, withEntity, withEntityAt, withSite } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { formsIn } from '../../src/core/mentions/sieve/formsIn.ts';
import { compileSieve } from '../../src/core/mentions/sieve/sieve.ts';
import { sieveOf } from '../../src/core/mentions/sieve/sieveOf.ts';
import { openSieve, tellSieve } from '../../src/protocol/sieve.ts';
import { loadDossier } from '../support/fixtures.ts';
import { holdingsOf } from '../support/holdings.ts';
import { largeDossier } from '../support/manyEntities.ts';
import { smallDossier } from '../support/smallDossier.ts';

const namesakes = loadDossier('namesakes');
const site = 'news.example';

const kit = (settings: Settings, on = site) => kitFor(holdingsOf([namesakes, smallDossier()], settings), on);
const keys = (settings: Settings, on = site) => kit(settings, on).entities.map(({ key }) => key);

const ours = ['namesakes/apple', 'namesakes/jobs', 'namesakes/amazon', 'namesakes/seven-tesla'];
const theirs = ['small/ada', 'small/bell'];

const choices: readonly { what: string; settings: Settings; on?: string; gives: readonly string[] }[] = [
  { what: 'everything at first', settings: defaultSettings, gives: [...ours, ...theirs] },
  { what: 'nothing where all is off', settings: { ...defaultSettings, enabled: false }, gives: [] },
  { what: 'nothing on a site that is off', settings: withSite(defaultSettings, site, false), gives: [] },
  {
    what: 'everything on other sites',
    settings: withSite(defaultSettings, site, false),
    on: 'b.example',
    gives: [...ours, ...theirs],
  },
  {
    what: 'everything where the site is unknown',
    settings: withSite(defaultSettings, site, false),
    on: '',
    gives: [...ours, ...theirs],
  },
  {
    what: 'nothing of a dossier that is off',
    settings: withDossier(defaultSettings, 'namesakes', { enabled: false }),
    gives: theirs,
  },
  {
    what: 'no entity that is off',
    settings: withEntity(defaultSettings, 'namesakes', 'jobs', { enabled: false }),
    gives: [ours[0]!, ours[2]!, ours[3]!, ...theirs],
  },
  {
    what: 'no entity that is off on this site',
    settings: withEntityAt(defaultSettings, site, 'namesakes/jobs', false),
    gives: [ours[0]!, ours[2]!, ours[3]!, ...theirs],
  },
  {
    what: 'an entity that is off on another site',
    settings: withEntityAt(defaultSettings, 'b.example', 'namesakes/jobs', false),
    gives: [...ours, ...theirs],
  },
  {
    what: 'no entity of a dossier that is off, though it is on itself',
    settings: withDossier(withEntity(defaultSettings, 'small', 'ada', { enabled: true }), 'small', {
      enabled: false,
    }),
    gives: ours,
  },
];

describe('kitFor', () => {
  it.each(choices)('has $what', ({ settings, on, gives }) => {
    expect(keys(settings, on)).toEqual(gives);
  });

  it('has each entity’s colour: the reader’s, the dossier’s, the palette’s', () => {
    const settings = withEntity(defaultSettings, 'namesakes', 'amazon', { colour: 'blue' });
    expect(kit(settings).entities.map(({ colour }) => colour)).toEqual([
      'green',
      'teal',
      'blue',
      'rose',
      'amber',
      'green',
    ]);
  });

  it('changes no colour when another entity is turned off', () => {
    const before = kit(defaultSettings).entities.filter(({ key }) => key !== 'namesakes/apple');
    expect(kit(withEntity(defaultSettings, 'namesakes', 'apple', { enabled: false })).entities).toEqual(
      before,
    );
  });

  it('has the reader’s timing', () => {
    const settings = { ...defaultSettings, showDelay: 50, hideDelay: 70, modifierOnly: true };
    expect(kit(settings)).toMatchObject({ showDelay: 50, hideDelay: 70, modifierOnly: true });
  });

  it('has how many mentions the reader wants marked', () => {
    const settings = { ...defaultSettings, marks: 'section' as const, quiet: true };
    expect(kit(settings)).toMatchObject({ marks: 'section', quiet: true });
  });

  it('gives a page no claim, no description and no source', () => {
    const given = JSON.stringify(kit(defaultSettings));
    const kept = [
      ...namesakes.claims.map(({ text }) => text),
      ...namesakes.entities.map(({ description }) => description),
      'gazette',
    ];
    expect(kept.filter((text) => given.includes(text))).toEqual([]);
  });

  it('has a sieve in place of so many entities, which lets all names of dossiers that are on through', () => {
    const dossiers = [smallDossier(), largeDossier(), namesakes];
    const sieve = (settings: Settings) => kitFor(holdingsOf(dossiers, settings), site);
    const off = withDossier(defaultSettings, 'namesakes', { enabled: false });
    const { entities, sieve: told } = sieve(off);
    expect(entities).toEqual([]);
    expect([...formsIn(openSieve(told!), 'Ada, filler x7, filler, Amazon, Filler x1001')]).toEqual([
      'ada',
      'filler x7',
    ]);
  });

  it('has no sieve on a site that is off', () => {
    const off = withSite(defaultSettings, site, false);
    expect(kitFor(holdingsOf([largeDossier()], off), site)).not.toHaveProperty('sieve');
  });

  it('takes the sieve that was stored', () => {
    const sieve = tellSieve(compileSieve([]));
    const { dossiers, ...holdings } = holdingsOf([largeDossier()]);
    const stored = { ...holdings, dossiers: dossiers.map((one) => ({ ...one, sieve })) };
    expect(kitFor(stored, site).sieve).toEqual(sieve);
  });

  it('lets little else through for a small dossier beside a large one', () => {
    const { dossiers, ...holdings } = holdingsOf([largeDossier(), smallDossier()]);
    const sieve = tellSieve(sieveOf(largeDossier().entities));
    const stored = {
      ...holdings,
      dossiers: dossiers.map((one, index) => (index === 0 ? { ...one, sieve } : one)),
    };
    const others = Array.from({ length: 1_000 }, (_, at) => `word${at}`).join(' ');
    const passed = formsIn(openSieve(kitFor(stored, site).sieve!), `Ada, ${others}, filler x7`);
    expect(passed).toContain('ada');
    expect(passed).toContain('filler x7');
    expect(passed.size).toBeLessThan(10);
  });
});
