import { describe, expect, it } from 'vitest';
import { compileSearch, foundIn, searchClaims } from '../../../src/core/claims/search.ts';
import { loadDossier } from '../../support/fixtures.ts';
import { yardClaims } from '../../support/yard.ts';

const namesakes = loadDossier('namesakes');
const [shop, parcels] = namesakes.claims as [
  (typeof namesakes.claims)[number],
  (typeof namesakes.claims)[number],
];

/** Claims that are each found by another part. */
const claims = [
  { ...shop, id: 'text', text: 'Zoë Müller-Lüdenscheidt’s café opened.' },
  { ...shop, id: 'paraphrase', text: 'It rained.', paraphrases: ['A coffee house began to trade.', 'More.'] },
  { ...shop, id: 'speaker', attribution: { ...shop.attribution, speaker: 'Zoe Example' } },
  { ...parcels, id: 'topic', topic: 'coffee-trade' },
  { ...shop, id: 'chinese', text: '华为公司发表声明。' },
];
const dossier = { entities: namesakes.entities, claims };

const find = (search: string, ...dossiers: readonly (typeof dossier)[]): string[] =>
  searchClaims(
    (dossiers.length === 0 ? [dossier] : dossiers).map((one) => ({ searched: compileSearch(one) })),
    search,
  ).map(({ claim: { id } }) => id);

describe('a search', () => {
  it.each([
    { what: 'a word of the text', search: 'opened', gives: ['text', 'speaker'] },
    { what: 'the beginning of a word', search: 'ope', gives: ['text', 'speaker'] },
    { what: 'no end of a word', search: 'pened', gives: [] },
    { what: 'a word in capitals', search: 'OPENED', gives: ['text', 'speaker'] },
    { what: 'a word without its accents', search: 'cafe', gives: ['text'] },
    { what: 'a word with accents that it has not', search: 'zoë', gives: ['text', 'speaker'] },
    { what: 'a word behind a hyphen', search: 'lüdenscheidt', gives: ['text'] },
    { what: 'a word with an apostrophe of another kind', search: "Lüdenscheidt's", gives: ['text'] },
    { what: 'a paraphrase', search: 'house', gives: ['paraphrase'] },
    { what: 'a word of the topic', search: 'trade', gives: ['paraphrase', 'topic'] },
    { what: 'the name of an entity', search: 'amazon', gives: ['topic'] },
    { what: 'words of several parts', search: 'late amaz', gives: ['topic'] },
    { what: 'not what has but one of the words', search: 'late house', gives: [] },
    { what: 'words of different paraphrases', search: 'more coffee', gives: ['paraphrase'] },
    { what: 'a part of a text without spaces', search: '声明', gives: ['chinese'] },
    { what: 'nothing without a word', search: ' … ', gives: [] },
    { what: 'nothing where nothing is asked', search: '', gives: [] },
    { what: 'no pattern', search: '.*', gives: [] },
  ])('finds $what', ({ search, gives }) => {
    expect(find(search)).toEqual(gives);
  });

  it('puts first what has all words in its text, in whichever dossier, and else keeps the order', () => {
    const other = { ...dossier, claims: [{ ...shop, id: 'other', text: 'Zoe met.' }] };
    expect(find('zoe', dossier, other)).toEqual(['text', 'other', 'speaker']);
    expect(find('zoe', other, dossier)).toEqual(['other', 'text', 'speaker']);
  });

  it('finds every claim by each of its own words', () => {
    const missed = yardClaims.filter(({ id, text }) =>
      text.split(' ').some((word) => !find(word, { entities: [], claims: [...yardClaims] }).includes(id)),
    );
    expect(missed).toEqual([]);
  });
});

describe('what a search has found', () => {
  it.each([
    ['whole words, by their beginnings', 'The café opened', 'caf', ['café']],
    ['each word of the search', 'The café opened', 'open the', ['The', 'opened']],
    ['nothing of another word', 'The café opened', 'pen', []],
    ['a word as the page writes it', 'Zoe\u0308 met', 'zoë', ['Zoe\u0308']],
    ['nothing where nothing is asked', 'The café', '', []],
  ])('is marked: %s', (_, text, search, gives) => {
    expect(foundIn(text, search).map(({ start, end }) => text.slice(start, end))).toEqual(gives);
  });
});
