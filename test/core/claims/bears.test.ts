import { describe, expect, it } from 'vitest';
import { compileClaims } from '../../../src/core/claims/compile.ts';
import { rankClaims } from '../../../src/core/claims/rank.ts';
import { yardClaim, yardClaims } from '../../support/yard.ts';

const told = [
  yardClaim('welding', {
    paraphrases: ['Examiners came upon brittle joints in the hull.', 'Bad workmanship weakens both ships.'],
    cues: ['brittle', 'hull fracture'],
  }),
  yardClaim('delay', {
    paraphrases: ['Islanders must wait until spring for a new connection.'],
    cues: ['late'],
  }),
  ...yardClaims.slice(2),
];
const decoys = [
  'The yard’s football team trained in the hull of an old ship, and its captain retired.',
  'Visitors may tour the yard on Sundays; tickets for the museum ship cost little.',
];

const rank = (sentence: string, around = '') =>
  rankClaims(compileClaims({ claims: told, decoys, language: 'en', entities: [] }), 'yard', {
    sentence,
    around,
  });

/** A sentence, and the claim that bears on it; none where the yard alone is shared. */
const cases = [
  {
    what: 'by the claim’s own words',
    sentence: 'Inspectors found seams that were cracked.',
    first: 'welding',
  },
  { what: 'by a paraphrase', sentence: 'The yard delivered bad workmanship.', first: 'welding' },
  { what: 'by a cue', sentence: 'The yard’s brittle steel', first: 'welding' },
  {
    what: 'by a paraphrase that shares no word with the claim',
    sentence: 'Islanders must wait.',
    first: 'delay',
  },
  { what: 'though a decoy shares a word', sentence: 'Joints in the hull were brittle.', first: 'welding' },
  {
    what: 'by more than what is around',
    sentence: 'Bankruptcy loomed.',
    around: 'Ferries will be late.',
    first: 'subsidy',
  },
  {
    what: 'by what is around, where the sentence says nothing',
    sentence: 'Look.',
    around: 'Wages rise; welders strike.',
    first: 'strike',
  },
];

const noneBears = [
  { what: 'nothing but a name is shared', sentence: 'The yard has a blue gate.' },
  { what: 'nothing is said', sentence: '' },
  { what: 'a decoy fits better', sentence: 'The captain of the yard’s football team stood in the hull.' },
  { what: 'it is about a visit', sentence: 'Tickets for a tour of the yard’s museum cost more on Sundays.' },
];

describe('a claim bears on a sentence', () => {
  it.each(cases)('$what', ({ sentence, around, first }) => {
    const { bears, claims } = rank(sentence, around);
    expect(claims[0]?.claim.id).toBe(first);
    expect(bears).toBe(true);
  });
});

describe('no claim bears on a sentence', () => {
  it.each(noneBears)('where $what', ({ sentence }) => {
    expect(rank(sentence).bears).toBe(false);
  });

  it('yet the entity’s claims are still there, as background', () => {
    expect(rank('The yard has a blue gate.').claims.map(({ claim }) => claim.id)).toEqual(
      expect.arrayContaining(['welding', 'delay', 'strike', 'subsidy']),
    );
  });

  it('in a dossier without claims', () => {
    const empty = compileClaims({ claims: [], language: 'en', entities: [] });
    expect(rankClaims(empty, 'yard', { sentence: 'welding', around: '' })).toEqual({
      bears: false,
      claims: [],
    });
  });
});

describe('why a claim ranks where it does', () => {
  const reasons = [
    {
      what: 'the words of both, as they are written',
      sentence: 'An INSPECTOR’s look at the seams took weeks.',
      passage: ['INSPECTOR', 'seams'],
      claim: ['Inspectors', 'seams'],
    },
    {
      what: 'words that stand together as one phrase',
      sentence: 'Experts blame bad workmanship at the yard.',
      passage: ['bad workmanship'],
      claim: [],
    },
    { what: 'nothing where nothing is shared', sentence: 'A gate is blue.', passage: [], claim: [] },
    {
      what: 'words around, after those of the sentence',
      sentence: 'Seams were cracked.',
      around: 'Inspectors had warned.',
      passage: ['Seams', 'cracked', 'Inspectors'],
      claim: ['Inspectors', 'cracked', 'seams'],
    },
    { what: 'each word once', sentence: 'Seams, seams and seams', passage: ['Seams'], claim: ['seams'] },
  ];

  it.each(reasons)('$what', ({ sentence, around, passage, claim }) => {
    const { why, claim: ranked } = rank(sentence, around).claims[0]!;
    expect(why.passage).toEqual(passage);
    expect(why.claim.map(({ start, end }) => ranked.text.slice(start, end))).toEqual(claim);
  });
});
