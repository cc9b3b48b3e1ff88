import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/core/dossiers/dossier.ts';
import { formatDossier } from '../../../src/core/dossiers/format.ts';
import { parseDossier, parseDossierText, type Parsed } from '../../../src/core/dossiers/parse.ts';
import { dossierData } from '../../support/arbitraryDossier.ts';
import { loadBundledDossier } from '../../support/bundledDossier.ts';
import { loadDossier } from '../../support/fixtures.ts';

function well(parsed: Parsed): Dossier {
  if (parsed.ok) return parsed.dossier;
  throw new Error(JSON.stringify(parsed.issues));
}

/** The same data with the keys of every object in the reverse order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

describe('formatDossier [threat 37]', () => {
  it('gives a text that parses to the same dossier, byte for byte', () => {
    const holds = (data: object): void => {
      const dossier = well(parseDossier(data));
      const text = formatDossier(dossier);
      expect(well(parseDossierText(text))).toEqual(dossier);
      expect(formatDossier(well(parseDossierText(text)))).toBe(text);
    };
    fc.assert(fc.property(dossierData(), holds));
  });

  it('gives one text, whatever the order of the keys that was read', () => {
    const holds = (data: object): void => {
      expect(formatDossier(well(parseDossier(turned(data))))).toBe(formatDossier(well(parseDossier(data))));
    };
    fc.assert(fc.property(dossierData(), holds));
  });

  it.each([
    { what: 'the bundled dossier', dossier: loadBundledDossier() },
    { what: 'the namesakes', dossier: loadDossier('namesakes') },
  ])('keeps $what', ({ dossier }) => {
    expect(well(parseDossierText(formatDossier(dossier)))).toEqual(dossier);
  });

  it('ends with one line break and has no byte order mark', () => {
    expect(formatDossier(loadDossier('namesakes'))).toMatch(/^\{\n[^]*[^\n]\n$/u);
  });
});
