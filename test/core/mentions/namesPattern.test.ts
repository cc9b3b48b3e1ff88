import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon, mayContain } from '../../../src/core/mentions/lexicon.ts';
import { namesPatterns } from '../../../src/core/mentions/namesPattern.ts';
import { compileNames, namesTest } from '../../../src/core/mentions/namesTest.ts';
import { entity } from '../../support/spotting.ts';
import { anyAlias, anyText, textWith } from '../../support/texts.ts';

type Aliases = Parameters<typeof entity>[0]['aliases'];

/** The test as a page makes it. */
const mayHold = (aliases: NonNullable<Aliases>, text: string): boolean =>
  namesTest(compileNames(namesPatterns([entity({ aliases })]))).holds(text);

const names: NonNullable<Aliases> = [
  'North',
  'Gull Bay',
  'Gull Bay Company',
  "King's Head",
  'A.B. (Ltd)',
  'Ärger',
  { parts: [['Old', 'New'], ['Mill-House']] },
];

const cases: readonly { what: string; text: string; may: boolean }[] = [
  { what: 'a form', text: 'the North', may: true },
  { what: 'a form in other case', text: 'the nORTH', may: true },
  { what: 'the start of a form', text: 'the Nort Gull B', may: false },
  { what: 'the words of forms in another order', text: 'bay gull', may: false },
  { what: 'a form with a hyphen', text: 'gull - bay', may: true },
  { what: 'a form over a line’s end', text: 'Gull\n\t Bay', may: true },
  { what: 'a form over a line’s end without a sign', text: 'GullBay', may: true },
  { what: 'a form glued to other blocks', text: 'seagull bays', may: true },
  { what: 'a combination of parts', text: 'the new mill house', may: true },
  { what: 'parts that are not combined', text: 'new house', may: false },
  { what: 'a curly apostrophe', text: 'King’s–Head', may: true },
  { what: 'signs that patterns are made of', text: 'a.b. (ltd)', may: true },
  { what: 'what such a pattern would find', text: 'axbx ltd', may: false },
  { what: 'letters beyond ASCII', text: 'ÄRGER', may: true },
  { what: 'what has to be folded first', text: '\uff2e\uff4f\uff52\uff54\uff48', may: true },
  { what: 'nothing', text: '', may: false },
];

describe('the pattern of names', () => {
  it.each(cases)('on $what: $may', ({ text, may }) => {
    expect(mayHold(names, text)).toBe(may);
  });

  it('of no entities finds nothing', () => {
    expect(namesPatterns([])).toEqual([]);
  });

  it('of a form without a letter lets everything through', () => {
    expect(mayHold(['-'], '')).toBe(true);
  });

  it('shares what forms start with, and leaves out what a shorter form says', () => {
    const aliases = ['Huawei Oversight', 'North', 'North Sea', 'Norway', 'Huawei Board'];
    expect(namesPatterns([entity({ aliases })])).toEqual([
      String.raw`(?:huawei[\s-]*(?:board|oversight)|nor(?:th|way))`,
    ]);
  });

  const many = Array.from(
    { length: 190 },
    (_, at) => `${'abcdefghij'[at % 10]!.repeat(3)} Company of an ordinary number ${at}`,
  );

  it('of many names are several, none of them long', () => {
    const patterns = namesPatterns([entity({ aliases: many })]);
    expect(patterns.length).toBeGreaterThan(1);
    expect(Math.max(...patterns.map(({ length }) => length))).toBeLessThan(5_000);
  });

  it('find each of them', () => {
    const { holds } = namesTest(compileNames(namesPatterns([entity({ aliases: many })])));
    expect(many.filter((name) => !holds(`the ${name}.`))).toEqual([]);
    expect(holds('aaa Company')).toBe(false);
  });

  it('lets everything through that a lexicon lets through', () => {
    const holds = (aliases: string[], text: string): boolean =>
      !mayContain(compileLexicon([entity({ aliases })]), text) || mayHold(aliases, text);
    const aliases = fc.array(anyAlias(), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        aliases.chain((some) => fc.tuple(fc.constant(some), textWith(some))),
        ([some, text]) => holds(some, text.replaceAll('|', '')),
      ),
    );
    fc.assert(fc.property(aliases, anyText(), holds));
  });
});
