import { describe, expect, it } from 'vitest';
import { compileCues } from '../../../src/core/mentions/cueIndex.ts';
import { findCues } from '../../../src/core/mentions/cues.ts';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { fold, rawEnd, rawStart } from '../../../src/core/mentions/fold.ts';
import { entity } from '../../support/spotting.ts';

/** The stretches of a text in which cues are seen. */
function seen(words: readonly string[], text: string): string[] {
  const index = compileCues([entity({ sense: { cues: [{ words: [...words], reach: 'page' }] } })]);
  const folded = fold(text);
  return findCues(index, text, folded).map(({ start, end }) =>
    text.slice(rawStart(folded, start), rawEnd(folded, end)),
  );
}

interface Case {
  readonly what: string;
  readonly words: readonly string[];
  readonly text: string;
  readonly sees: readonly string[];
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  'whole words': [
    { what: 'alone', words: ['ship'], text: 'The ship, a (ship)', sees: ['ship', 'ship'] },
    { what: 'not within others', words: ['ship'], text: 'shipment flagship ship_a ship2', sees: [] },
    { what: 'of a compound', words: ['ship'], text: 'ship-to-ship', sees: ['ship', 'ship'] },
    { what: 'with a soft hyphen', words: ['ship'], text: 'sh\u00adip', sees: ['sh\u00adip'] },
    { what: 'with decomposed marks', words: ['réseau'], text: 're\u0301seau', sees: ['re\u0301seau'] },
    {
      what: 'with signs',
      words: ['R&D', 'C++', '.NET'],
      text: 'R&D in C++ or .NET',
      sees: ['R&D', 'C++', '.NET'],
    },
    { what: 'that look like patterns', words: ['(a+)+$', '.'], text: 'aaa (a+)+$', sees: ['(a+)+$'] },
  ],
  'plural and possessive s': [
    { what: 'a plural', words: ['ship'], text: 'ships', sees: ['ship'] },
    { what: 'a possessive', words: ['ship'], text: 'the ship’s and ships’', sees: ['ship', 'ship'] },
    { what: 'not another ending', words: ['ship'], text: 'shipes shipss', sees: [] },
    { what: 'not a singular for a plural', words: ['ships'], text: 'ship', sees: [] },
    { what: 'of a phrase', words: ['base station'], text: 'base stations', sees: ['base station'] },
  ],
  capitals: [
    {
      what: 'of the cue must be there',
      words: ['Polish'],
      text: 'polish Polish POLISH',
      sees: ['Polish', 'POLISH'],
    },
    { what: 'of an abbreviation', words: ['US'], text: 'us Us US', sees: ['US'] },
    { what: 'in the middle', words: ['iPhone'], text: 'iphone iPhone IPHONE', sees: ['iPhone', 'IPHONE'] },
    {
      what: 'of no need in a small cue',
      words: ['mast'],
      text: 'mast Mast MAST',
      sees: ['mast', 'Mast', 'MAST'],
    },
    { what: 'with marks', words: ['Éire'], text: 'éire Éire E\u0301ire', sees: ['Éire', 'E\u0301ire'] },
    { what: 'of another width', words: ['US'], text: 'ＵＳ ｕｓ', sees: ['ＵＳ'] },
    { what: 'of a phrase', words: ['Open RAN'], text: 'open ran, Open-RAN', sees: ['Open-RAN'] },
  ],
  phrases: [
    {
      what: 'with any space or hyphen',
      words: ['base station'],
      text: 'base station, base-station, base–station, base\nstation, base  station',
      sees: ['base station', 'base-station', 'base–station', 'base\nstation', 'base  station'],
    },
    {
      what: 'with a hyphen of its own',
      words: ['roll-out'],
      text: 'roll-out roll out rollout',
      sees: ['roll-out', 'roll out'],
    },
    { what: 'not over a comma', words: ['base station'], text: 'base, station', sees: [] },
    {
      what: 'the longest',
      words: ['net', 'fishing net', 'fishing'],
      text: 'a fishing net',
      sees: ['fishing net'],
    },
    {
      what: 'the longest that is there',
      words: ['net', 'net curtain'],
      text: 'net curtaining',
      sees: ['net'],
    },
  ],
  'scripts without spaces': [
    { what: 'Chinese', words: ['手机'], text: '买新手机壳', sees: ['手机'] },
    { what: 'kana', words: ['ネット'], text: '新ネットワーク', sees: ['ネット'] },
    { what: 'Hangul', words: ['통신'], text: '이동통신사', sees: ['통신'] },
    { what: 'Thai', words: ['แอปเปิล'], text: 'ซื้อแอปเปิลวันนี้', sees: ['แอปเปิล'] },
    { what: 'not Arabic, which has spaces', words: ['شبكة'], text: 'شبكة الشبكة', sees: ['شبكة'] },
    {
      what: 'a phrase with a hyphen for its space',
      words: ['移动 网络'],
      text: '新移动-网络',
      sees: ['移动-网络'],
    },
    { what: 'Latin between Chinese', words: ['iPhone'], text: '新iPhone手机', sees: ['iPhone'] },
  ],
};

describe.each(Object.entries(cases))('findCues: %s', (_, table) => {
  it.each(table)('$what', ({ words, text, sees }) => {
    expect(seen(words, text)).toEqual(sees);
  });
});

describe('findCues', () => {
  const index = compileCues([
    entity({ sense: { cues: [{ words: ['sail'], reach: 'clause' }], topics: ['sea'] } }),
    entity({ sense: { rivals: [{ name: 'boat', cues: [{ words: ['sail', 'oar'], reach: 'beside' }] }] } }),
    entity({}),
  ]);
  const sightings = (text: string) =>
    findCues(index, text, fold(text)).map(({ entity: of, rival, reach, topic }) => ({
      of,
      rival,
      reach,
      topic,
    }));

  it('tells all that a word says, of each entity', () => {
    expect(sightings('sail')).toEqual([
      { of: 0, rival: undefined, reach: 'clause', topic: false },
      { of: 1, rival: 'boat', reach: 'beside', topic: false },
    ]);
  });

  it('tells the sense from its rivals, and words of the field', () => {
    expect(sightings('an oar at sea')).toEqual([
      { of: 1, rival: 'boat', reach: 'beside', topic: false },
      { of: 0, rival: undefined, reach: 'page', topic: true },
    ]);
  });

  it('tells only of those that are asked of', () => {
    const text = 'an oar, a sail at sea';
    const told = findCues(index, text, fold(text), new Set(), new Set([1, 2]));
    expect(told.map(({ entity: of, word }) => `${of} ${word}`)).toEqual(['1 oar', '1 sail']);
  });

  it('is ready step by step as at once', () => {
    const words = Array.from({ length: 500 }, (_, at) => `word${at % 400} x`);
    const entities = [entity({ sense: { cues: [{ words, reach: 'page' }] } })];
    const lexicon = compileLexicon(entities);
    expect([...lexicon.prepare()].length).toBeGreaterThan(5);
    expect(lexicon.cues).toEqual(compileCues(entities));
    expect([...lexicon.prepare()]).toEqual([]);
  });

  it('sees nothing where there are no cues', () => {
    const none = compileCues([entity({})]);
    expect(findCues(none, 'any text', fold('any text'))).toEqual([]);
  });
});

describe('cues of several entities', () => {
  const index = compileCues([
    entity({ sense: { cues: [{ words: ['software', 'new machine'], reach: 'page' }] } }),
    entity({ sense: { cues: [{ words: ['software engineer', 'machine learning'], reach: 'page' }] } }),
    entity({
      sense: {
        cues: [{ words: ['orchards'], reach: 'after' }],
        rivals: [{ name: 'fruit', cues: [{ words: ['orchard'], reach: 'page' }] }],
      },
    }),
  ]);
  const told = (text: string, edges?: ReadonlySet<number>) =>
    findCues(index, text, fold(text), edges).map(({ entity: of, word }) => `${of} ${word}`);

  const overlapping = [
    {
      what: 'a longer phrase of another',
      text: 'software engineer',
      hears: ['1 software engineer', '0 software'],
    },
    {
      what: 'a phrase that overlaps',
      text: 'new machine learning',
      hears: ['0 new machine', '1 machine learning'],
    },
    { what: 'all that one stretch says', text: 'orchards', hears: ['2 orchards'] },
  ];

  it.each(overlapping)('are heard beside $what: $text', ({ text, hears }) => {
    expect(told(text)).toEqual(hears);
  });

  it('are heard between edges of markup, and not within a word without', () => {
    expect(told('newsoftware')).toEqual([]);
    expect(told('newsoftware', new Set([3]))).toEqual(['0 software']);
    expect(told('softwarenew', new Set([8]))).toEqual(['0 software']);
    expect(told('softwareengineer', new Set([4, 8]))).toEqual([]);
  });

  it('are heard as whole words that edges split', () => {
    expect(told('software', new Set([4]))).toEqual(['0 software']);
  });
});
