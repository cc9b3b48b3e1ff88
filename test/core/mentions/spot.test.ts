import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { TextBlock } from '../../../src/core/mentions/block.ts';
import { fold } from '../../../src/core/mentions/fold.ts';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../../src/core/mentions/page.ts';
import { spot } from '../../../src/core/mentions/spot.ts';
import { loadDossier } from '../../support/fixtures.ts';
import { block, entity } from '../../support/spotting.ts';

const { entities } = loadDossier('namesakes');
const lexicon = compileLexicon(entities);

const spotIn = (text: string, rejected = false) => {
  const own = block(text);
  return spot(
    lexicon,
    own,
    pageEvidence(lexicon, '', () => [own]),
    rejected,
  );
};

describe('spot', () => {
  it('gives mentions in order, at raw offsets, with entity, verdict and reason', () => {
    const text = 'Ap\u00adple shares and Amazon parcels';
    expect(spotIn(text)).toEqual([
      { entity: 0, start: 0, end: 6, verdict: 'mark', reason: { word: 'shares', reach: 'beside' } },
      { entity: 2, start: 18, end: 24, verdict: 'mark', reason: { word: 'parcel', reach: 'beside' } },
    ]);
  });

  it('leaves out what was decided against, unless asked', () => {
    const text = 'an Apple pie, the Amazon rainforest and an Amazon parcel';
    expect(spotIn(text).map(({ verdict }) => verdict)).toEqual(['mark']);
    expect(spotIn(text, true).map(({ verdict }) => verdict)).toEqual(['none', 'none', 'mark']);
  });

  it('gives nothing of a text without any', () => {
    expect(spotIn('')).toEqual([]);
    expect(spotIn('Nothing to see here.')).toEqual([]);
  });

  const shared = [
    { what: 'the one that a cue speaks for', text: 'Mercury in orbit', of: 1, verdict: 'mark' },
    { what: 'the other that a cue speaks for', text: 'Mercury in thermometers', of: 0, verdict: 'mark' },
    { what: 'the surer one where none speaks', text: 'Mercury', of: 1, verdict: 'faint' },
  ] as const;

  it.each(shared)('gives a name that two entities share to $what', ({ text, of, verdict }) => {
    const both = compileLexicon([
      entity({
        aliases: ['Mercury'],
        sense: { cues: [{ words: ['thermometer'], reach: 'page' }], otherwise: 'none' },
      }),
      entity({
        aliases: ['Mercury'],
        sense: { cues: [{ words: ['orbit'], reach: 'page' }], otherwise: 'faint' },
      }),
    ]);
    const own = block(text);
    expect(
      spot(
        both,
        own,
        pageEvidence(both, '', () => [own]),
      ),
    ).toMatchObject([{ entity: of, verdict }]);
  });

  const words = [
    'Apple',
    'apple',
    'Jobs',
    'Amazon',
    '7T',
    '7 T',
    'Apple Inc',
    'pie',
    'shares',
    'iPhone',
    'recipe',
    'new',
  ];
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '. ', '-', ' – ', '’s ')), {
      maxLength: 12,
    })
    .map((parts) => parts.flat().join(''));

  it('changes no mention when a soft hyphen is put into one', () => {
    const told = (text: string) => spotIn(text, true).map(({ start: _start, end: _end, ...rest }) => rest);
    const holds = (text: string, where: number): void => {
      for (const { start, end } of spotIn(text, true)) {
        const at = start + 1 + (where % Math.max(1, end - start - 1));
        expect(told(`${text.slice(0, at)}\u00ad${text.slice(at)}`)).toEqual(told(text));
      }
    };
    fc.assert(fc.property(texts, fc.nat(), holds));
  });

  it('changes no mention when the text is written in another normal form', () => {
    const told = (text: string) => spotIn(text, true).map(({ entity: of, verdict }) => [of, verdict]);
    const wide = (text: string) =>
      text.replaceAll(/[A-Za-z0-9]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(wide(text)).text).toBe(fold(text).text);
        expect(told(wide(text))).toEqual(told(text));
      }),
    );
  });
});

describe('pageEvidence', () => {
  const first = { entity: 0, alias: 0 };
  const longestReading = 200_000;
  const filling = block('filling '.repeat(1_000));

  it('reads nothing before it is asked, and then only once', () => {
    const blocks = vi.fn<() => TextBlock[]>(() => [block('smartphone')]);
    const page = pageEvidence(lexicon, '', blocks);
    expect(blocks).not.toHaveBeenCalled();
    expect(page(first)).toEqual({ cue: { word: 'smartphone', reach: 'page' } });
    expect(page({ entity: 2, alias: 0 })).toEqual({});
    expect(blocks).toHaveBeenCalledTimes(1);
  });

  it('tells of cues and of words of the field apart', () => {
    const page = pageEvidence(lexicon, 'gadget', () => [block('recipe')]);
    expect(page(first)).toEqual({
      cue: { word: 'recipe', reach: 'page', rival: 'fruit' },
      topic: { word: 'gadget', reach: 'page' },
    });
  });

  it('knows nothing of an entity that is not there', () => {
    expect(pageEvidence(lexicon, 'smartphone', () => [])({ entity: 99, alias: 0 })).toEqual({});
  });

  it('hears only cues that count as far as the page', () => {
    expect(pageEvidence(lexicon, '', () => [block('shares, iPhone, software')])(first)).toEqual({});
  });

  it('stops reading where more would hardly tell more', () => {
    let read = 0;
    const endless = function* () {
      for (; read < 1_000; read++) yield filling;
      yield block('smartphone');
    };
    expect(pageEvidence(lexicon, '', endless)(first)).toEqual({});
    expect(read * filling.text.length).toBeLessThanOrEqual(longestReading + filling.text.length);
  });
});
