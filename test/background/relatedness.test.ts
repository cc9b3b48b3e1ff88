import { describe, expect, it } from 'vitest';
import type { Holdings } from '../../src/background/library.ts';
import { judgePage } from '../../src/background/relatedness.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { holdingsOf } from '../support/holdings.ts';
import { smallDossier } from '../support/smallDossier.ts';

const bundled = loadBundledDossier();

const holdings = (off: readonly string[] = []): Holdings =>
  holdingsOf([bundled, smallDossier()], {
    ...defaultSettings,
    dossiers: Object.fromEntries(off.map((id) => [id, { ...choices, enabled: false }])),
  });
const choices = { entities: {}, addresses: {} };

const page = {
  title: 'Britain finds flaws in Huawei’s network equipment | News',
  headings: ['Britain finds flaws in Huawei’s network equipment'],
  text: ['Inspectors in Banbury found old open source software in the code.'],
};

describe('judgePage', () => {
  it('judges a page by each dossier', () => {
    const judgements = judgePage(holdings(), page);
    expect(judgements.map(({ dossier, related }) => [dossier, related])).toEqual([
      [bundled.id, 'yes'],
      ['small', 'no'],
    ]);
    expect(judgements[0]).toMatchObject({
      name: bundled.name,
      reason: ['Huawei', 'Britain', 'flaws', expect.any(String)],
    });
  });

  it('leaves out those that are off', () => {
    expect(judgePage(holdings([bundled.id]), page).map(({ dossier }) => dossier)).toEqual(['small']);
  });
});
