import { describe, expect, it } from 'vitest';
import { reaches } from '../../../src/core/dossiers/sense.ts';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { loadDossier } from '../../support/fixtures.ts';
import { entity, judged, type Page } from '../../support/spotting.ts';
import { judgeCases } from './judge.cases.ts';

const lexicon = compileLexicon(loadDossier('namesakes').entities);

describe.each(Object.entries(judgeCases))('judge: %s', (_, table) => {
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
    expect(reaches).toEqual(['before', 'after', 'beside', 'clause', 'block', 'page']);
  });

  const levels = ['beside', 'clause', 'block', 'page'] as const;
  const needs = levels.flatMap((needed) => levels.map((given) => ({ needed, given })));

  it.each(needs)('where $needed is needed, hears $given', ({ needed, given }) => {
    const alias = { text: 'Thing', needs: needed };
    const needy = compileLexicon([
      entity({ aliases: [alias], sense: { cues: [{ words: ['pro'], reach: 'page' }] } }),
    ]);
    const { text, ...page } = places[given]!('pro');
    const enough = levels.indexOf(given) <= levels.indexOf(needed);
    expect(judged(needy, text, page)[0]?.verdict).toBe(enough ? 'mark' : 'none');
  });
});
