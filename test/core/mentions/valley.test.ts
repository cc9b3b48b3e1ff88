// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { predictSpotting } from '../../eval/spotting.ts';
import { loadDossier } from '../../support/fixtures.ts';
import { comparable, type LabelledCase, readLabelledCases } from '../../support/labelled.ts';

/*
 * A second dossier, of companies that are named after fruit, rivers and snakes: its data alone has to tell them apart.
 * In the passages, a mention is the bare name, also within the names of products and units ("Apple Watch") and in
 * compounds, or the whole legal name ("Apple Inc"). Things that merely bear the name are none ("Apple Daily").
 */
const dossier = loadDossier('valley');
const cases = readLabelledCases('spotting/valley.jsonl');
const predictions = new Map(predictSpotting(dossier, cases).map(({ id, mentions }) => [id, mentions]));

const spotted = ({ id }: LabelledCase) => predictions.get(id)?.map(comparable);
const labelled = ({ expected }: LabelledCase) => expected.map(comparable);

describe('spotting with the valley dossier', () => {
  it.each(cases)('$id: $note', (passage) => {
    expect(spotted(passage)).toEqual(labelled(passage));
  });
});

describe('the labelled passages', () => {
  it('are about every entity of the dossier, and nearly half of them about none', () => {
    const named = new Set(cases.flatMap(({ expected }) => expected.map(({ entity }) => entity)));
    expect(named).toEqual(new Set(dossier.entities.map(({ name }) => name)));
    const share = cases.filter(({ expected }) => expected.length === 0).length / cases.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.5);
  });

  it('have ids of their own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});
