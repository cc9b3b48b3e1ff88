import { describe, expect, it } from 'vitest';
import { compileSubject, judgeRelatedness } from '../../../src/core/claims/relatedness.ts';
import type { Dossier } from '../../../src/core/dossiers/dossier.ts';
import { parseDossier } from '../../../src/core/dossiers/parse.ts';
import { labelledRelatednessSchema, readCases } from '../../eval/cases.ts';
import { predictRelatedness } from '../../eval/relatedness.ts';
import { scoreRelatedness } from '../../eval/scores/relatedness.ts';
import { loadBundledDossier } from '../../support/bundledDossier.ts';
import { fixtureFile, loadDossier } from '../../support/fixtures.ts';
import { largeDossier } from '../../support/manyEntities.ts';
import { smallDossierData } from '../../support/smallDossier.ts';

interface Page {
  readonly title?: string;
  readonly headings?: string[];
  readonly text?: string[];
}

const claim = (id: string, text: string, paraphrases: readonly string[]) => ({
  ...smallDossierData().claims[0],
  id,
  text,
  paraphrases,
});

/** A dossier about cracks that a shipyard called Ada has in the bridges of Norland. */
const data = {
  ...smallDossierData(),
  claims: [
    claim('cracks', 'Inspectors found cracks in the welds of two bridges.', [
      'The welding of the spans is faulty.',
    ]),
    claim('repair', 'The yard promised to repair the bridges by spring.', [
      'Repairs will be paid by the builder.',
    ]),
  ],
  decoys: ['The yard’s football team won the cup.', 'A cruise ship with a swimming pool was launched.'],
};
const subject = [
  { name: 'the yard', entities: ['ada'], words: ['shipyard'] },
  { name: 'Norland', words: ['Norland', 'Nordland'] },
  { name: 'bridges', words: ['bridge', 'span', 'pont'] },
];

function dossierOf(parts: object): Dossier {
  const parsed = parseDossier({ ...data, ...parts });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.dossier;
}

const told = compileSubject(dossierOf({ subject }));
const untold = compileSubject(dossierOf({}));
const judge = ({ title = '', headings = [], text = [] }: Page, compiled = told) =>
  judgeRelatedness(compiled, { title, headings, text });

const cracks = 'Inspectors found cracks in the welds.';
const cup = 'The football team won the cup.';
const filler = Array.from({ length: 9 }, () => 'Nothing of that matter stands here.');

const orders: readonly { what: string; more: Page; less: Page }[] = [
  {
    what: 'all aspects before all but one',
    more: { title: 'Ada and the bridges of Norland' },
    less: { title: 'Ada and the bridges of Sudland' },
  },
  {
    what: 'two aspects before one',
    more: { title: 'Ada builds a bridge' },
    less: { title: 'Ada builds a ship' },
  },
  {
    what: 'an aspect in the headline before one in a sentence among many',
    more: { title: 'Bridges', text: filler },
    less: { title: 'News', text: [...filler, 'Bridges.'] },
  },
  {
    what: 'an aspect throughout the text before one in passing',
    more: { title: 'News', text: filler.map((sentence) => `${sentence} Bridges.`) },
    less: { title: 'News', text: [...filler, 'Bridges.'] },
  },
  {
    what: 'sentences like claims before other ones',
    more: { title: 'Ada', text: [cracks] },
    less: { title: 'Ada', text: ['Somebody bought a hat.'] },
  },
  {
    what: 'other sentences before some like decoys',
    more: { title: 'Ada', text: ['Somebody bought a hat.'] },
    less: { title: 'Ada', text: [cup] },
  },
  {
    what: 'a headline before the name of a site after it',
    more: { title: 'Bridges of Norland by Ada', headings: ['Bridges of Norland by Ada'] },
    less: { title: 'Bridges by Ada | Norland Times', headings: ['Bridges by Ada'] },
  },
  {
    what: 'the right bearer of a name before none',
    more: { title: 'Bridges', text: ['Ada.'] },
    less: { title: 'Bridges', text: ['Adam.'] },
  },
  {
    what: 'words of another language as those of the first',
    more: { title: 'Ada, Nordland: un pont' },
    less: { title: 'Ada, Nordland: un bateau' },
  },
];

describe('judgeRelatedness', () => {
  it.each(orders)('puts $what', ({ more, less }) => {
    expect(judge(more).score).toBeGreaterThan(judge(less).score);
  });

  it.each([
    {
      what: 'where all of the subject comes together',
      page: { title: 'Cracks in bridges by Ada in Norland', text: [cracks] },
      related: 'yes',
      reason: ['Ada', 'Norland', 'bridges'],
    },
    {
      what: 'where one strand is told',
      page: { title: 'Yard will repair welds', text: ['The builder promised repairs to spans.'] },
      related: 'partly',
      reason: ['spans', 'builder promised repairs'],
    },
    {
      what: 'where names alone are shared',
      page: { title: 'Ada’s cup', text: [cup] },
      related: 'no',
      reason: ['Ada'],
    },
    {
      what: 'where nothing is',
      page: { title: 'A recipe', text: ['Take flour.'] },
      related: 'no',
      reason: [],
    },
    { what: 'of an empty page', page: {}, related: 'no', reason: [] },
  ])('tells the reason in words of the page $what', ({ page, related, reason }) => {
    const judged = judge(page);
    expect(judged.related).toBe(related);
    expect(judged.reason.slice(0, reason.length)).toEqual(reason);
    const text = JSON.stringify(page);
    expect(judged.reason.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('guesses the subject of a dossier that does not tell it, from its entities and claims', () => {
    const about = { title: 'Ada', text: [cracks, 'Repairs are promised by spring.'] };
    expect(judge(about, untold).related).toBe('yes');
    expect(judge({ title: 'Ada', text: [cup] }, untold).related).not.toBe('yes');
  });

  it('judges by a dossier of very many names as by one of few', () => {
    const few = dossierOf({ subject });
    const many = compileSubject({ ...few, entities: largeDossier(few.entities).entities });
    for (const { more, less } of orders)
      for (const page of [more, less]) expect(judge(page, many)).toEqual(judge(page));
  });
});

const tellsApart = (file: string, dossier: Dossier) => {
  const cases = readCases(fixtureFile(`relatedness/${file}.jsonl`), labelledRelatednessSchema);
  const judged = predictRelatedness(dossier, cases);
  return scoreRelatedness(cases.map(({ related: label }, at) => ({ label, related: judged[at]!.related })));
};

/* The pages were labelled before the model was made. Some of them it gets wrong; what is asked is what it is used for. */
describe('labelled pages', () => {
  it('are told apart for the bundled dossier', () => {
    const score = tellsApart('bundled', loadBundledDossier());
    expect(score.accuracy).toBeGreaterThan(0.88);
    expect(score.classes.yes.f1).toBeGreaterThan(0.94);
  });

  it('are told apart where their author knew neither data nor code', () => {
    const score = tellsApart('bundled-later', loadBundledDossier());
    expect(score.accuracy).toBeGreaterThan(0.8);
    expect(score.classes.yes.f1).toBeGreaterThan(0.8);
  });

  it('are told apart for a dossier of quite another matter, with the same weights', () => {
    const score = tellsApart('valley', loadDossier('valley'));
    expect(score.accuracy).toBeGreaterThan(0.78);
    expect(score.any.f1).toBeGreaterThan(0.88);
  });
});
