import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { wordsTest } from '../../../src/core/mentions/wordsTest.ts';
import { boundaryRules, caseRules } from '../../../src/core/dossiers/entity.ts';
import { namesTestOf } from '../../support/namesTest.ts';
import { entity, judged } from '../../support/spotting.ts';
import { anyAlias, anyText, textWith } from '../../support/texts.ts';

type Aliases = NonNullable<Parameters<typeof entity>[0]['aliases']>;

/** Whether a text may hold some aliases; `|` parts it into nodes. */
const mayHold = (aliases: Aliases, text: string): boolean =>
  namesTestOf(...aliases).confirms(text.split('|'));

const aliases: Aliases = [
  'Gull Bay',
  '5G',
  { text: 'MILL', case: 'capitals' },
  { text: 'eMill', case: 'exact' },
  { text: 'Cold', case: 'cued' },
  { text: 'Helsingi', boundary: 'stem' },
  { text: 'egg', boundary: 'alone' },
  'A.B. (Ltd)',
  'Ärger',
  '华为',
  'İz',
  'ῆττα',
  'Nor',
  'Northland',
  'Gullb',
];

const cases: readonly { what: string; text: string; may: boolean }[] = [
  { what: 'a form', text: 'at Gull Bay, too', may: true },
  { what: 'a form in other case', text: 'GULL bay', may: true },
  { what: 'a form over two nodes', text: 'Gull| Bay', may: true },
  { what: 'the words of a form in two nodes without a space', text: 'Gull|Bay', may: true },
  { what: 'a word in two nodes', text: 'Gu|ll Ba|y', may: true },
  { what: 'a form glued to letters', text: 'seagull bay', may: false },
  { what: 'a form glued to letters behind it', text: 'gull bays', may: false },
  { what: 'a form glued to letters of other nodes', text: 'sea|gull bay|s', may: true },
  { what: 'words without a space', text: 'gullbay', may: false },
  { what: 'a number glued to letters', text: '15g of 5grams', may: false },
  { what: 'a number with its letter', text: 'a 5g-net', may: true },
  { what: 'capitals', text: 'the MILL', may: true },
  { what: 'capitals in small letters', text: 'the mill, the Mill', may: false },
  { what: 'capitals before a mark of any script', text: 'MILL’s MILL—', may: true },
  { what: 'fullwidth capitals', text: '\uff2d\uff29\uff2c\uff2c', may: true },
  { what: 'a form exactly', text: 'an eMill', may: true },
  { what: 'a form not exactly', text: 'an eMILL', may: false },
  { what: 'a form in small letters that a cue may speak for', text: 'cold', may: true },
  { what: 'a stem with an ending', text: 'Helsingissä', may: true },
  { what: 'a stem with a capital behind', text: 'HelsingiA', may: false },
  { what: 'a form joined by a hyphen', text: 'egg-shell', may: true },
  { what: 'signs that patterns are made of', text: 'a.b. (ltd)', may: true },
  { what: 'what such a pattern would find', text: 'axbx ltd', may: false },
  { what: 'letters beyond ASCII', text: 'ÄRGER', may: true },
  { what: 'a form of an unspaced script in a text', text: '在华为的', may: true },
  { what: 'such a form behind ASCII', text: 'a华为b', may: true },
  { what: 'a letter that folds to two', text: 'the İZ', may: true },
  { what: 'a letter whose capital is two', text: 'Η\u0342ΤΤΑ', may: true },
  { what: 'a mark in a node of its own', text: 'A|\u0308rger', may: true },
  { what: 'a part of a syllable in a node of its own', text: 'x\u1112|\u1161', may: true },
  { what: 'nodes that begin with syllables', text: '한|국|어', may: false },
  { what: 'a form that begins as a shorter one does', text: 'the Northland', may: true },
  { what: 'the end of a form before an edge where a longer one may go on', text: 'gullb|ay', may: true },
  { what: 'the start of both in a longer word', text: 'Northlander', may: false },
  { what: 'capitals over nodes', text: 'MI|L|L', may: true },
  { what: 'capitals over nodes in small letters', text: 'Mi|L|L', may: false },
  { what: 'a number behind a letter that folds to two', text: 'İ15g', may: false },
  { what: 'capitals behind a letter that folds to two', text: 'İ MILL', may: true },
  { what: 'nothing', text: '', may: false },
];

describe('the test for words', () => {
  it.each(cases)('on $what: $may', ({ text, may }) => {
    expect(mayHold(aliases, text)).toBe(may);
  });

  it('of no entities finds nothing', () => {
    expect(wordsTest([], [])(['any text'])).toBe(false);
  });

  it('of a form without a letter lets everything through', () => {
    expect(mayHold(['-'], '')).toBe(true);
  });

  const anyAliases = fc.array(
    fc.record({
      text: anyAlias(),
      case: fc.constantFrom(...caseRules),
      boundary: fc.constantFrom(...boundaryRules),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const withText = anyAliases.chain((some) =>
    fc.tuple(fc.constant(some), fc.oneof(textWith(some.map(({ text }) => text)), anyText())),
  );

  it('lets everything through in which a mention is', () => {
    fc.assert(
      fc.property(
        withText,
        ([some, text]) =>
          mayHold(some, text) ||
          judged(compileLexicon([entity({ aliases: some })]), text).every(
            ({ verdict }) => verdict === 'none',
          ),
      ),
    );
  });
});
