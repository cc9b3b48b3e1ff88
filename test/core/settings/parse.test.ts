import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { migrations } from '../../../src/core/settings/migrations.ts';
import { parseSettings } from '../../../src/core/settings/parse.ts';
import { settingsVersion } from '../../../src/core/settings/schema.ts';
import { changed } from '../../support/change.ts';
import { readFixture } from '../../support/fixtures.ts';

const stored = (name: string): object => JSON.parse(readFixture(`settings/${name}.json`)) as object;
const versionOne = stored('version-1');
const versionTwo = stored('version-2');
const versionThree = stored('version-3');

const frozen = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
};

/** What the settings of each released version become. */
const releases = [
  { what: 'nothing', from: undefined, to: defaultSettings },
  { what: 'an empty object', from: {}, to: defaultSettings },
  {
    what: 'version 0',
    from: stored('version-0'),
    to: { ...defaultSettings, enabled: false, showDelay: 150, sitesOff: ['bank.example'] },
  },
  {
    what: 'version 1',
    from: versionOne,
    to: { ...versionOne, version: 3, marks: 'all', quiet: false, entitiesOff: {} },
  },
  { what: 'version 2', from: versionTwo, to: { ...versionTwo, version: 3, entitiesOff: {} } },
  { what: 'version 3', from: versionThree, to: versionThree },
];

const faults = [
  {
    what: 'a newer version [threat 36]',
    from: stored('newer'),
    says: /of version 4; this Sidelight knows 3/u,
  },
  { what: 'null', from: null, says: /not an object/u },
  { what: 'a list', from: [], says: /not an object/u },
  { what: 'a text', from: 'settings', says: /not an object/u },
  { what: 'a version in words', from: { version: 'one' }, says: /no usable version/u },
  { what: 'half a version', from: { version: 0.5 }, says: /no usable version/u },
  { what: 'a version below 0', from: { version: -1 }, says: /no usable version/u },
  { what: 'an object for a version', from: { version: {} }, says: /no usable version/u },
  {
    what: 'a delay that is too long',
    from: changed(versionThree, 'showDelay', 2_001),
    says: /showDelay: must be at most 2000/u,
  },
  {
    what: 'a delay below 0',
    from: changed(versionThree, 'hideDelay', -1),
    says: /hideDelay: must not be negative/u,
  },
  {
    what: 'a delay of a fraction',
    from: changed(versionThree, 'hideDelay', 0.5),
    says: /hideDelay: must be a whole number/u,
  },
  {
    what: 'a delay in words',
    from: changed(versionThree, 'hideDelay', 'soon'),
    says: /hideDelay: must be a number/u,
  },
  { what: 'an unknown key', from: changed(versionThree, 'theme', 'dark'), says: /fault at theme/u },
  {
    what: 'an unknown choice of marks',
    from: changed(versionThree, 'marks', 'few'),
    says: /fault at marks/u,
  },
  { what: 'quiet in words', from: changed(versionThree, 'quiet', 'yes'), says: /fault at quiet/u },
  {
    what: 'a site with a path',
    from: changed(versionThree, 'sitesOff', ['a.example/b']),
    says: /sitesOff\.0: must be a host name/u,
  },
  {
    what: 'an entity that is off on an address in place of a site',
    from: changed(versionThree, 'entitiesOff', { 'https://a.example/b': ['namesakes/jobs'] }),
    says: /entitiesOff.*must be a host name/u,
  },
  {
    what: 'an entity without its dossier',
    from: changed(versionThree, 'entitiesOff', { 'a.example': ['jobs'] }),
    says: /must be a dossier and an entity/u,
  },
  {
    what: 'an unknown colour',
    from: changed(versionThree, 'dossiers.namesakes.entities.jobs.colour', 'red'),
    says: /jobs\.colour/u,
  },
  {
    what: 'a script for an address',
    from: changed(versionThree, 'dossiers.namesakes.addresses.gazette-2020', 'javascript:x'),
    says: /addresses\.gazette-2020/u,
  },
  {
    what: 'a prototype',
    from: JSON.parse('{ "version": 1, "__proto__": { "x": 1 } }') as object,
    says: /fault at __proto__/u,
  },
];

describe('parseSettings', () => {
  it.each(releases)('makes settings of $what', ({ from, to }) => {
    expect(parseSettings(frozen(from))).toEqual({ ok: true, settings: to });
  });

  it.each(releases)('makes the same of what it made of $what', ({ from }) => {
    const once = parseSettings(from);
    expect(once.ok && parseSettings(once.settings)).toEqual(once);
  });

  it.each(faults)('refuses $what, and leaves it as it is', ({ from, says }) => {
    expect(parseSettings(frozen(from))).toEqual({ ok: false, issue: expect.stringMatching(says) as string });
  });

  it('drops ids that objects inherit by [threat 13]', () => {
    const hostile = '{ "version": 1, "dossiers": { "__proto__": { "enabled": false }, "constructor": {} } }';
    expect(parseSettings(JSON.parse(hostile))).toEqual({ ok: true, settings: defaultSettings });
    expect(({} as Record<string, unknown>)['enabled']).toBeUndefined();
  });

  it('never throws, whatever a store holds', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.anything() }),
      fc.object().map((some) => ({ ...versionThree, ...some })),
    );
    fc.assert(fc.property(anything, (value) => typeof parseSettings(value).ok === 'boolean'));
  });
});

describe('migrations', () => {
  it('lead from every version to the next', () => {
    expect(
      migrations.map(
        (migrate, version) => migrate(frozen({ version }) as Record<string, unknown>)['version'],
      ),
    ).toEqual(migrations.map((_, version) => version + 1));
    expect(migrations).toHaveLength(settingsVersion);
  });

  it('say themselves what held before, whatever the defaults are by now', () => {
    expect(migrations[1]?.(frozen({ version: 1 }) as Record<string, unknown>)).toEqual({
      version: 2,
      marks: 'all',
      quiet: false,
    });
    expect(migrations[2]?.(frozen({ version: 2 }) as Record<string, unknown>)).toEqual({
      version: 3,
      entitiesOff: {},
    });
  });
});
