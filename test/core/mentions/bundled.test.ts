// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { predictSpotting } from '../../eval/spotting.ts';
import { loadBundledDossier } from '../../support/bundledDossier.ts';
import { comparable, type LabelledCase, readLabelledCases } from '../../support/labelled.ts';

/*
 * Passages that were labelled by people who had seen neither the dossier nor the program: news, recipes, seats and
 * schools, data sheets, a dozen languages, markup of all sorts. Nearly half of them mention nothing.
 */
const dossier = loadBundledDossier();
const cases = readLabelledCases('spotting/bundled.jsonl');
const predictions = new Map(predictSpotting(dossier, cases).map(({ id, mentions }) => [id, mentions]));

const labelled = ({ expected }: LabelledCase) => expected.map(comparable);
const spotted = ({ id }: LabelledCase) =>
  predictions.get(id)?.map(({ entity, text }) => comparable({ entity, text }));

describe('spotting with the bundled dossier', () => {
  it('has passages about each of its entities, and many about none', () => {
    const named = new Set(cases.flatMap(({ expected }) => expected.map(({ entity }) => entity)));
    expect([...named].toSorted()).toEqual(dossier.entities.map(({ name }) => name).toSorted());
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(300);
  });

  it.each(cases)('$id: $note', (passage) => {
    expect(spotted(passage)).toEqual(labelled(passage));
  });
});
