import { describe, expect, it } from 'vitest';
import { colours } from '../../../src/core/dossiers/colours.ts';
import {
  dossierEnabled,
  entityColour,
  entityEnabled,
  entityOffAt,
  siteEnabled,
  sourceAddress,
  withDossier,
  withEntity,
  withEntityAt,
  withSite,
} from '../../../src/core/settings/choices.ts';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { parseSettings } from '../../../src/core/settings/parse.ts';
import type { Settings } from '../../../src/core/settings/schema.ts';
import { loadDossier } from '../../support/fixtures.ts';

const dossier = loadDossier('namesakes');
const [apple, jobs] = dossier.entities as [
  (typeof dossier.entities)[number],
  (typeof dossier.entities)[number],
];
const [gazette] = dossier.sources as [(typeof dossier.sources)[number]];
const { id } = dossier;

describe('choices that nobody has made', () => {
  it('are on, in the dossier’s colours, with its addresses', () => {
    expect(dossierEnabled(defaultSettings, id)).toBe(true);
    expect(entityEnabled(defaultSettings, id, 'apple')).toBe(true);
    expect(siteEnabled(defaultSettings, 'a.example')).toBe(true);
    expect(entityColour(defaultSettings, id, apple, 5)).toBe('green');
    expect(sourceAddress(defaultSettings, id, gazette)).toBe('https://gazette.example/names');
  });

  it.each([0, 1, colours.length - 1, colours.length, 3 * colours.length + 2])(
    'colour entity %i by the palette',
    (index) => {
      expect(entityColour(defaultSettings, id, jobs, index)).toBe(colours[index % colours.length]);
    },
  );
});

interface Change {
  readonly what: string;
  readonly from?: Settings;
  readonly make: (settings: Settings) => Settings;
  readonly reads: (settings: Settings) => unknown;
  readonly gives: unknown;
}

const siteOff = withSite(withSite(defaultSettings, 'b.example', false), 'a.example', false);
const jobsOff = withEntityAt(defaultSettings, 'b.example', 'namesakes/jobs', false);
const choice = withEntity(defaultSettings, id, 'apple', { colour: 'rose' });

const changes: readonly Change[] = [
  {
    what: 'a site off',
    make: (all) => withSite(all, 'b.example', false),
    reads: (all) => siteEnabled(all, 'b.example'),
    gives: false,
  },
  {
    what: 'a site off, in capitals',
    make: (all) => withSite(all, 'B.EXAMPLE', false),
    reads: (all) => siteEnabled(all, 'b.Example'),
    gives: false,
  },
  {
    what: 'a site off, another not',
    make: (all) => withSite(all, 'b.example', false),
    reads: (all) => siteEnabled(all, 'x.b.example'),
    gives: true,
  },
  {
    what: 'a site off twice, once in the list',
    from: siteOff,
    make: (all) => withSite(all, 'b.example', false),
    reads: (all) => all.sitesOff,
    gives: ['a.example', 'b.example'],
  },
  {
    what: 'a site on again',
    from: siteOff,
    make: (all) => withSite(all, 'A.example', true),
    reads: (all) => all.sitesOff,
    gives: ['b.example'],
  },
  {
    what: 'a site on that was never off',
    from: siteOff,
    make: (all) => withSite(all, 'c.example', true),
    reads: (all) => all.sitesOff,
    gives: ['a.example', 'b.example'],
  },
  {
    what: 'all off',
    make: (all) => ({ ...all, enabled: false }),
    reads: (all) => siteEnabled(all, 'a.example'),
    gives: false,
  },
  {
    what: 'a dossier off',
    make: (all) => withDossier(all, id, { enabled: false }),
    reads: (all) => dossierEnabled(all, id),
    gives: false,
  },
  {
    what: 'a dossier off, another not',
    make: (all) => withDossier(all, id, { enabled: false }),
    reads: (all) => dossierEnabled(all, 'other'),
    gives: true,
  },
  {
    what: 'a dossier off, its entities as they were',
    from: choice,
    make: (all) => withDossier(all, id, { enabled: false }),
    reads: (all) => entityColour(all, id, apple, 0),
    gives: 'rose',
  },
  {
    what: 'an address',
    make: (all) => withDossier(all, id, { addresses: { 'gazette-2020': 'https://b.example' } }),
    reads: (all) => sourceAddress(all, id, gazette),
    gives: 'https://b.example',
  },
  {
    what: 'no address in place of the dossier’s',
    make: (all) => withDossier(all, id, { addresses: { 'gazette-2020': '' } }),
    reads: (all) => sourceAddress(all, id, gazette),
    gives: '',
  },
  {
    what: 'an entity off',
    make: (all) => withEntity(all, id, 'apple', { enabled: false }),
    reads: (all) => entityEnabled(all, id, 'apple'),
    gives: false,
  },
  {
    what: 'an entity off, another not',
    make: (all) => withEntity(all, id, 'apple', { enabled: false }),
    reads: (all) => entityEnabled(all, id, 'jobs'),
    gives: true,
  },
  {
    what: 'an entity off, of another dossier not',
    make: (all) => withEntity(all, id, 'apple', { enabled: false }),
    reads: (all) => entityEnabled(all, 'other', 'apple'),
    gives: true,
  },
  {
    what: 'an entity off, its colour as it was',
    from: choice,
    make: (all) => withEntity(all, id, 'apple', { enabled: false }),
    reads: (all) => entityColour(all, id, apple, 0),
    gives: 'rose',
  },
  {
    what: 'a colour before the dossier’s',
    make: (all) => withEntity(all, id, 'apple', { colour: 'blue' }),
    reads: (all) => entityColour(all, id, apple, 0),
    gives: 'blue',
  },
  {
    what: 'a colour before the palette’s',
    make: (all) => withEntity(all, id, 'jobs', { colour: 'blue' }),
    reads: (all) => entityColour(all, id, jobs, 1),
    gives: 'blue',
  },
  {
    what: 'a colour, the dossier’s switch as it was',
    from: withDossier(choice, id, { enabled: false }),
    make: (all) => withEntity(all, id, 'jobs', { colour: 'blue' }),
    reads: (all) => dossierEnabled(all, id),
    gives: false,
  },
  {
    what: 'an entity off on a site',
    make: (all) => withEntityAt(all, 'B.example', 'namesakes/jobs', false),
    reads: (all) => entityOffAt(all, 'b.EXAMPLE', 'namesakes/jobs'),
    gives: true,
  },
  {
    what: 'an entity off on a site, on another not',
    from: jobsOff,
    make: (all) => all,
    reads: (all) => entityOffAt(all, 'x.b.example', 'namesakes/jobs'),
    gives: false,
  },
  {
    what: 'an entity off on a site, another not',
    from: jobsOff,
    make: (all) => all,
    reads: (all) => entityOffAt(all, 'b.example', 'namesakes/apple'),
    gives: false,
  },
  {
    what: 'an entity off twice on a site, once in the list',
    from: withEntityAt(jobsOff, 'b.example', 'namesakes/apple', false),
    make: (all) => withEntityAt(all, 'b.example', 'namesakes/jobs', false),
    reads: (all) => all.entitiesOff,
    gives: { 'b.example': ['namesakes/apple', 'namesakes/jobs'] },
  },
  {
    what: 'the last entity on again on a site, of which nothing is kept',
    from: withEntityAt(jobsOff, 'a.example', 'namesakes/jobs', false),
    make: (all) => withEntityAt(all, 'b.example', 'namesakes/jobs', true),
    reads: (all) => all.entitiesOff,
    gives: { 'a.example': ['namesakes/jobs'] },
  },
  {
    what: 'nothing about an entity on a host with a name that every object has',
    make: (all) => withEntityAt(all, 'valueOf', 'namesakes/jobs', true),
    reads: (all) => [all.entitiesOff, entityOffAt(all, 'constructor', 'namesakes/jobs')],
    gives: [{}, false],
  },
];

describe('a choice', () => {
  it.each(changes)('switches: $what', ({ from = defaultSettings, make, reads, gives }) => {
    expect(reads(make(from))).toEqual(gives);
  });

  it.each(changes)('leaves the settings that it was made from: $what', ({ from = defaultSettings, make }) => {
    const before = structuredClone(from);
    make(from);
    expect(from).toEqual(before);
  });

  it.each(changes)('can be stored and read again: $what', ({ from = defaultSettings, make }) => {
    const after = make(from);
    expect(parseSettings(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, settings: after });
  });
});
