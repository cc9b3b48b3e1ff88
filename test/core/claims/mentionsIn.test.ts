import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/core/claims/mentionsIn.ts';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { loadDossier } from '../../support/fixtures.ts';

const dossier = loadDossier('namesakes');
const named = { entities: dossier.entities, lexicon: compileLexicon(dossier.entities) };
const [claim] = dossier.claims;

/** The text of a claim, what the claim is about, and what it is found to mention. */
const texts = [
  { what: 'a name that is sure anyway', text: 'Amazon was late.', about: [], gives: ['amazon: Amazon'] },
  { what: 'a name by a cue in the text', text: 'Apple sold an iPhone.', about: [], gives: ['apple: Apple'] },
  { what: 'no name that nothing settles', text: 'Apple was late.', about: [], gives: [] },
  {
    what: 'a name that nothing but the claim settles, which is about it',
    text: 'Apple was late.',
    about: ['apple'],
    gives: ['apple: Apple'],
  },
  {
    what: 'no namesake, whatever the claim is about',
    text: 'Apple pie was late.',
    about: ['apple'],
    gives: [],
  },
  { what: 'no common word in small letters', text: 'It made jobs.', about: ['jobs'], gives: [] },
  {
    what: 'several, in order',
    text: 'Steve Jobs left Apple Inc and Amazon.',
    about: ['apple'],
    gives: ['jobs: Steve Jobs', 'apple: Apple Inc', 'amazon: Amazon'],
  },
  { what: 'nothing in a text without names', text: 'The company was late.', about: ['apple'], gives: [] },
];

describe('a claim mentions', () => {
  it.each(texts)('$what', ({ text, about, gives }) => {
    const found = mentionsIn(named, { ...claim!, text, entities: about });
    expect(found.map(({ entity, start, end }) => `${entity.id}: ${text.slice(start, end)}`)).toEqual(gives);
  });
});
