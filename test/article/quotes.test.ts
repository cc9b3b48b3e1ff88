import { expect, test } from 'vitest';
import type { Claim } from '../../src/core/dossiers/claim.ts';
import { faultsOfPlace } from './quotes.ts';

const paragraphs = [
  'Otters return',
  'The otters are back (again).',
  'The mill is old. The otters like the mill.',
];

const claimAt = (appearance: Omit<Claim['appearance'], 'source'>): Claim => ({
  id: 'c01',
  topic: 'return',
  text: 'There are otters at the mill again.',
  entities: [],
  attribution: { standing: 'reporter', speaker: 'Mill Gazette' },
  certainty: { level: 'fact' },
  date: '2018',
  appearance: { source: 'gazette', ...appearance },
});

const cases: { name: string; appearance: Omit<Claim['appearance'], 'source'>; faults: string[] }[] = [
  { name: 'once, as stated', appearance: { paragraphs: [2], quote: { exact: 'back (again).' } }, faults: [] },
  {
    name: 'once with its neighbours',
    appearance: { paragraphs: [1, 3], quote: { exact: 'The otters', prefix: 'old.', suffix: 'like' } },
    faults: [],
  },
  {
    name: 'a neighbour that does not adjoin',
    appearance: { paragraphs: [3], quote: { exact: 'The otters', suffix: 'the mill' } },
    faults: ['c01: "The otters" is not in the article'],
  },
  {
    name: 'twice',
    appearance: { paragraphs: [2], quote: { exact: 'The otters' } },
    faults: ['c01: "The otters" stands in paragraphs 2, 3, not once'],
  },
  {
    name: 'elsewhere',
    appearance: { paragraphs: [1, 2], quote: { exact: 'mill is' } },
    faults: ['c01: "mill is" stands in paragraph 3, stated is 1, 2'],
  },
  {
    name: 'in other case',
    appearance: { paragraphs: [3], quote: { exact: 'the Mill' } },
    faults: ['c01: "the Mill" is not in the article'],
  },
  { name: 'without a quote', appearance: { paragraphs: [1] }, faults: ['c01: has no quote'] },
  {
    name: 'a paragraph too far',
    appearance: { paragraphs: [3, 4], quote: { exact: 'mill is' } },
    faults: ['c01: the article has no paragraph 4'],
  },
];

test.each(cases)('the place of a quote: $name', ({ appearance, faults }) => {
  expect(faultsOfPlace(claimAt(appearance), paragraphs)).toEqual(faults);
});
