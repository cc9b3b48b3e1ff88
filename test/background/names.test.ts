import { describe, expect, it } from 'vitest';
import { namesFor } from '../../src/background/names.ts';
import { withEntityAt, withSite } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { compileNames, namesTest } from '../../src/core/mentions/namesTest.ts';
import { holdingsOf } from '../support/holdings.ts';
import { smallDossier } from '../support/smallDossier.ts';

const site = 'news.example';
const elsewhere = 'b.example';
const small = smallDossier();
const withoutAda = withEntityAt(defaultSettings, site, 'small/ada', false);

const many = (count: number, length = 8) =>
  smallDossier({
    entities: Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      name: `${index}`.padStart(length, 'x'),
    })),
  });

const cases = [
  { what: 'the names of all entities', settings: defaultSettings, on: site, finds: ['Ada', 'Bell'] },
  { what: 'none that is off on this site', settings: withoutAda, on: site, finds: ['Bell'] },
  { what: 'one that is off elsewhere', settings: withoutAda, on: elsewhere, finds: ['Ada', 'Bell'] },
];

describe('what a page is tested with', () => {
  it.each(cases)('has $what', ({ settings, on, finds }) => {
    const { patterns, large } = namesFor(holdingsOf([small], settings), on);
    expect(large).toBe(false);
    const { holds } = namesTest(compileNames(patterns));
    expect(['Ada', 'Bell', 'Cid'].filter((name) => holds(`the ${name.toLowerCase()}s`))).toEqual(finds);
  });

  it.each([
    { what: 'all is off', settings: { ...defaultSettings, enabled: false } },
    { what: 'the site is off', settings: withSite(defaultSettings, site, false) },
  ])('is nothing where $what', ({ settings }) => {
    expect(namesFor(holdingsOf([small], settings), site)).toEqual({
      patterns: [],
      words: [],
      large: false,
    });
  });

  it('is nothing where no dossier is there', () => {
    expect(namesFor(holdingsOf([]), site)).toEqual({ patterns: [], words: [], large: false });
  });

  it.each([
    { what: 'a thousand forms', dossier: many(1_000), large: false },
    { what: 'more', dossier: many(1_001), large: true },
    { what: 'few forms that are very long', dossier: many(900, 190), large: false },
  ])('of $what is large: $large', ({ dossier, large }) => {
    expect(namesFor(holdingsOf([dossier]), site).large).toBe(large);
  });

  it('is made once', () => {
    const holdings = holdingsOf([small], withoutAda);
    for (const on of [site, elsewhere]) expect(namesFor(holdings, on)).toBe(namesFor(holdings, on));
  });
});
