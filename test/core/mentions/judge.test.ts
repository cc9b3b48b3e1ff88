import { describe, expect, it } from 'vitest';
import { reaches } from '../../../src/core/dossiers/reach.ts';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { loadDossier } from '../../support/fixtures.ts';
import { entity, judged, type Page } from '../../support/spotting.ts';
import { judgeCases } from './judge.cases.ts';
import { numberCases } from './numbers.cases.ts';

const lexicon = compileLexicon(loadDossier('namesakes').entities);

describe.each(Object.entries({ ...judgeCases, ...numberCases }))('judge: %s', (_, table) => {
  it.each(table)('$what: $text', ({ text, judged: expected, ...page }) => {
    const [mention] = judged(lexicon, text, page);
    expect(mention).toBeDefined();
    const { verdict, reason } = mention!;
    expect({ verdict, ...(reason && { reason }) }).toEqual(expected);
  });
});

/** Where a cue may stand to count at a place, from near to far, and only there. */
const places: Readonly<Record<string, (cue: string) => Page & { readonly text: string }>> = {
  beside: (cue) => ({ text: `${cue} Thing` }),
  clause: (cue) => ({ text: `Thing saw that ${cue}` }),
  block: (cue) => ({ text: `Thing. Then ${cue}` }),
  'the nearest heading': (cue) => ({ text: 'Thing', over: [cue] }),
  title: (cue) => ({ text: 'Thing', title: cue }),
  page: (cue) => ({ text: 'Thing', blocks: [cue] }),
};
const order = Object.keys(places);

const pairs = order.flatMap((near, index) => order.slice(index + 1).map((far) => ({ near, far })));

describe('judge', () => {
  const lexiconOfTwo = compileLexicon([
    entity({
      sense: {
        cues: [{ words: ['pro'], reach: 'page' }],
        rivals: [{ name: 'other', cues: [{ words: ['contra'], reach: 'page' }] }],
        topics: ['field'],
      },
    }),
  ]);
  const verdictOf = (near: string, nearCue: string, far: string, farCue: string) => {
    const [one, other] = [places[near]!(nearCue), places[far]!(farCue)];
    const [, tail = ''] = other.text.split('Thing');
    const page = {
      over: one.over ?? other.over ?? [],
      title: one.title ?? other.title ?? '',
      blocks: [...(one.blocks ?? []), ...(other.blocks ?? [])],
    };
    return judged(lexiconOfTwo, `${one.text}${tail}`, page)[0]?.verdict;
  };

  it.each(pairs)('hears $near before $far', ({ near, far }) => {
    expect(verdictOf(near, 'pro', far, 'contra')).toBe('mark');
    expect(verdictOf(near, 'contra', far, 'pro')).toBe('none');
  });

  it.each(order)('hears a cue at its place: %s', (place) => {
    const { text, ...page } = places[place]!('contra');
    expect(judged(lexiconOfTwo, text, page)[0]?.verdict).toBe('none');
  });

  it.each(order)('hears any cue before a word of the field: %s', (place) => {
    const { text, ...page } = places[place]!('contra');
    const fielded = { ...page, blocks: [...(page.blocks ?? []), 'field'] };
    expect(judged(lexiconOfTwo, `field or ${text}`, fielded)[0]?.verdict).toBe('none');
  });

  /* The order of the reaches is the order in which they are asked. */
  it('knows the reaches from near to far', () => {
    expect(reaches).toEqual(['before', 'after', 'beside', 'clause', 'block', 'headings', 'page']);
  });

  const levels = ['beside', 'clause', 'block', 'headings', 'page'] as const;
  const placeOf: typeof places = { ...places, headings: places['title']! };
  const needsAndGiven = levels.flatMap((needed) => levels.map((given) => ({ needed, given })));

  it.each(needsAndGiven)('where $needed is needed, hears $given', ({ needed, given }) => {
    const alias = { text: 'Thing', needs: needed };
    const needy = compileLexicon([
      entity({ aliases: [alias], sense: { cues: [{ words: ['pro'], reach: 'page' }] } }),
    ]);
    const { text, ...page } = placeOf[given]!('pro');
    const enough = levels.indexOf(given) <= levels.indexOf(needed);
    expect(judged(needy, text, page)[0]?.verdict).toBe(enough ? 'mark' : 'none');
  });

  const reachesAsked = [
    { reach: 'headings', place: 'title', heard: true },
    { reach: 'headings', place: 'the nearest heading', heard: true },
    { reach: 'headings', place: 'block', heard: true },
    { reach: 'headings', place: 'page', heard: false },
    { reach: 'block', place: 'title', heard: false },
    { reach: 'page', place: 'the nearest heading', heard: true },
  ] as const;

  it.each(reachesAsked)('hears a cue of reach $reach in $place: $heard', ({ reach, place, heard }) => {
    const lexiconOfOne = compileLexicon([
      entity({ sense: { cues: [{ words: ['pro'], reach }], otherwise: 'none' } }),
    ]);
    const { text, ...page } = places[place]!('pro');
    expect(judged(lexiconOfOne, text, page)[0]?.verdict).toBe(heard ? 'mark' : 'none');
  });

  describe('a name that holds a cue of its own sense', () => {
    const board = (needs?: 'clause' | 'page') =>
      compileLexicon([
        entity({
          aliases: [{ text: 'Harbour Board', ...(needs && { needs }) }],
          sense: { cues: [{ words: ['harbour'], reach: 'page' }], otherwise: 'faint' },
        }),
      ]);

    it('speaks for itself', () => {
      expect(judged(board(), 'The Harbour Board met.')[0]?.verdict).toBe('mark');
    });

    it.each(['clause', 'page'] as const)('does not where it needs a cue in reach of the %s', (needs) => {
      expect(judged(board(needs), 'The Harbour Board met.')[0]?.verdict).toBe('none');
      expect(judged(board(needs), 'The Harbour Board met at the harbour.')[0]?.verdict).toBe('mark');
    });
  });

  const cased = [
    { rule: 'any', text: 'acme Ware', verdict: 'mark' },
    { rule: 'capitals', text: 'ACME Ware', verdict: 'mark' },
    { rule: 'capitals', text: 'Acme ware', verdict: 'none' },
    { rule: 'exact', text: 'Acme Ware', verdict: 'mark' },
    { rule: 'exact', text: 'Ａｃｍｅ Ware', verdict: 'mark' },
    { rule: 'exact', text: 'ACME Ware', verdict: 'none' },
    { rule: 'exact', text: 'Acme WARE', verdict: 'none' },
    { rule: 'cued', text: 'acme ware', verdict: 'none' },
    { rule: 'cued', text: 'acme ware of the field', verdict: 'mark' },
  ] as const;

  it.each(cased)('compares case $rule: $text', ({ rule, text, verdict }) => {
    const ruled = compileLexicon([
      entity({
        aliases: [{ text: 'Acme Ware', case: rule }],
        sense: { cues: [{ words: ['field'], reach: 'block' }] },
      }),
    ]);
    expect(judged(ruled, text)[0]?.verdict).toBe(verdict);
  });
});
