import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileClaims } from '../../../src/core/claims/compile.ts';
import { rankClaims } from '../../../src/core/claims/rank.ts';
import type { Claim } from '../../../src/core/dossiers/claim.ts';
import { yardClaims as claims } from '../../support/yard.ts';

const rankAll = (some: readonly Claim[], entity: string, sentence: string) =>
  rankClaims(compileClaims({ claims: [...some], language: 'en', entities: [] }), entity, {
    sentence,
    around: '',
  }).claims;

const ranked = (entity: string, context: string) =>
  rankAll(claims, entity, context).map(({ claim }) => claim.id);

const ofTheYard = ['welding', 'delay', 'strike', 'subsidy'];

/** A sentence around a mention of the yard, and which of its claims comes first. */
const firsts = [
  { what: 'a shared word', context: 'The yard owed its survival to a subsidy.', first: 'subsidy' },
  { what: 'another ending of a word', context: 'Inspecting the seam', first: 'welding' },
  { what: 'a word of the topic', context: 'a question of labour', first: 'strike' },
  { what: 'a word of the speaker', context: 'as parliamentary committees say', first: 'subsidy' },
  { what: 'a rare word before a common one', context: 'ferries and bankruptcy', first: 'subsidy' },
  { what: 'two shared words before one', context: 'ferries that come later', first: 'delay' },
  { what: 'words in capitals', context: 'STRIKE AHEAD', first: 'strike' },
  { what: 'a word that the page breaks', context: 'near bank\u00adruptcy', first: 'subsidy' },
];

describe('rankClaims', () => {
  it.each(firsts)('puts first what fits: $what', ({ context, first }) => {
    expect(ranked('yard', context)[0]).toBe(first);
  });

  it.each(['', 'What they said about it was in no way more than this.', '—', 'Zebras graze quietly.'])(
    'keeps the order of the dossier where nothing is shared: %j',
    (context) => {
      expect(ranked('yard', context)).toEqual(ofTheYard);
    },
  );

  it('leaves none of the entity’s claims out', () => {
    expect(ranked('yard', 'bankruptcy, strike').toSorted()).toEqual(ofTheYard.toSorted());
  });

  it('takes in another’s claim that shares much with the sentence', () => {
    expect(ranked('yard', 'Companies order ferries elsewhere')).toContain('order');
    expect(ranked('yard', 'Nesting terns in the harbour basin')[0]).toBe('dredging');
  });

  it('leaves out another’s claim that shares a chance word', () => {
    expect(ranked('yard', 'The harbour was calm.')).toEqual(ofTheYard);
    expect(ranked('yard', 'Mona ate fish.')).not.toContain('order');
  });

  it('puts claims about the entity first where the rest is equal', () => {
    const [claim] = claims as [Claim];
    const other = { ...claim, id: 'other', entities: ['rival'] };
    const order = rankAll([other, ...claims], 'yard', claim.text).map(({ claim: { id } }) => id);
    expect(order.slice(0, 2)).toEqual(['welding', 'other']);
  });

  it('puts the shorter of two claims with the same words first', () => {
    const [claim] = claims as [Claim];
    const short = { ...claim, id: 'short', text: 'Cracked welding seams.' };
    expect(rankAll([claim, short], 'yard', 'cracked welding')[0]?.claim.id).toBe('short');
  });

  it('does not let one repeated word outweigh several', () => {
    const [claim] = claims as [Claim];
    const repeating = { ...claim, id: 'repeating', text: 'Seams, seams, seams, seams, seams, seams.' };
    expect(rankAll([repeating, ...claims], 'yard', 'cracked welding seams on ferries')[0]?.claim.id).toBe(
      'welding',
    );
  });

  it('has nothing to say without claims, or about an entity without any', () => {
    expect(rankAll([], 'yard', 'welding')).toEqual([]);
    expect(ranked('nobody', 'It rained.')).toEqual([]);
  });

  const vocabulary = claims.flatMap(({ text }) => text.split(' '));
  const contexts = fc
    .array(fc.constantFrom(...vocabulary), { maxLength: 30 })
    .map((words) => words.join(' '));

  it('ranks each claim once, by falling scores, and the same in every run', () => {
    const holds = (context: string, entity: string): void => {
      const result = rankAll(claims, entity, context);
      expect(new Set(result.map(({ claim }) => claim)).size).toBe(result.length);
      const scores = result.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.every(Number.isFinite)).toBe(true);
      expect(rankAll(claims, entity, context)).toEqual(result);
      expect(result.filter(({ claim }) => claim.entities.includes(entity))).toHaveLength(
        claims.filter(({ entities }) => entities.includes(entity)).length,
      );
    };
    fc.assert(fc.property(contexts, fc.constantFrom('yard', 'rival', 'port', 'nobody'), holds));
  });

  it('does not mind how often or in which order the sentence has its words', () => {
    const holds = (context: string): void => {
      const words = context.split(' ');
      expect(ranked('yard', [...words, ...words].toReversed().join(' '))).toEqual(ranked('yard', context));
    };
    fc.assert(fc.property(contexts, holds));
  });
});
