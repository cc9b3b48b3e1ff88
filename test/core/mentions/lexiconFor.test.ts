import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { lexiconsFor } from '../../../src/core/mentions/lexiconFor.ts';
import { pageEvidence } from '../../../src/core/mentions/page.ts';
import { spot } from '../../../src/core/mentions/spot.ts';
import { largeDossier } from '../../support/manyEntities.ts';
import { block, entity } from '../../support/spotting.ts';
import { anyAlias, textWith } from '../../support/texts.ts';

const large = (...names: readonly string[]) =>
  largeDossier(names.map((name, index) => entity({ id: `n${index}`, aliases: [name] }))).entities;

const idsIn = (entities: ReturnType<typeof large>, ...texts: string[]) =>
  lexiconsFor(entities)(texts).entities.map(({ id }) => id);

const entities = large('North', 'Gull Bay', 'Gull', 'A-B', '𐐨', "King's");

describe('of many entities', () => {
  it.each([
    { what: 'none', texts: [''], ids: [] },
    { what: 'those of one text', texts: ['The North'], ids: ['n0'] },
    { what: 'those of several texts, in their own order', texts: ['Gull', 'north'], ids: ['n0', 'n2'] },
    { what: 'each with the longer one', texts: ['gull\n bay'], ids: ['n1', 'n2'] },
    { what: 'none by its first word alone', texts: ['Filler y'], ids: [] },
    { what: 'those of parts of words', texts: ['Northern'], ids: ['n0'] },
    { what: 'those with other hyphens', texts: ['a – b'], ids: ['n3'] },
    { what: 'those with other apostrophes', texts: ['KING’S'], ids: ['n5'] },
    { what: 'those in letters outside the basic plane', texts: ['x𐐨'], ids: ['n4'] },
  ])('takes $what', ({ texts, ids }) => {
    expect(idsIn(entities, ...texts)).toEqual(ids);
  });

  it('compiles what finds in a text all that a lexicon of all would', () => {
    const names = fc.array(anyAlias(), { minLength: 1, maxLength: 4 });
    const cases = names.chain((aliases) => fc.tuple(fc.constant(aliases), textWith(aliases)));
    fc.assert(
      fc.property(cases, ([aliases, marked]) => {
        const all = large(...aliases);
        const text = block(marked);
        const { entities: some, lexicon } = lexiconsFor(all)([text.text]);
        const whole = compileLexicon(all);
        const found = (from: readonly { id: string }[], by: typeof whole) =>
          spot(
            by,
            text,
            pageEvidence(by, '', () => [text]),
          ).map((mention) => ({
            ...mention,
            entity: from[mention.entity]!.id,
          }));
        expect(found(some, lexicon)).toEqual(found(all, whole));
      }),
      { numRuns: 60 },
    );
  });
});

it('compiles few entities once, for all texts', () => {
  const few = entities.slice(0, 6);
  const lexiconFor = lexiconsFor(few);
  expect(lexiconFor(['North'])).toBe(lexiconFor(['']));
  expect(lexiconFor(['']).entities).toBe(few);
});
