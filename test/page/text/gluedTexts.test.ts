// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/core/mentions/forms.ts';
import { formsIn } from '../../../src/core/mentions/sieve/formsIn.ts';
import { mayHold } from '../../../src/core/mentions/sieve/mayHold.ts';
import { compileSieve, type Sieve } from '../../../src/core/mentions/sieve/sieve.ts';
import type { Glued } from '../../../src/page/text/glued.ts';
import { gluedTexts } from '../../../src/page/text/gluedTexts.ts';
import { nodeTexts } from '../../../src/page/text/nodeTexts.ts';
import { stretchesOf } from '../../../src/page/text/stretches.ts';
import { entity } from '../../support/spotting.ts';
import { anyAlias, textWith } from '../../support/texts.ts';

const sieveOf = (aliases: readonly string[]): Sieve =>
  compileSieve(formsOf(entity({ aliases: [...aliases] }).aliases, 0));

/** The texts of the stretches of a page. */
const gluedOf = (size: number): Glued[] =>
  Array.from(
    stretchesOf(document.body, () => size),
    gluedTexts,
  );

/** Texts with `|` for each edge. */
const shown = ({ text, edges }: Glued): string =>
  edges.toReversed().reduce((whole, at) => `${whole.slice(0, at)}|${whole.slice(at)}`, text);

const mayHoldAny = (sieve: Sieve, glued: readonly Glued[]): boolean =>
  glued.some(({ text, edges }) => mayHold(sieve, text, edges));

/** Puts texts into elements by turns, so that neither in all of them nor in one their ends are lost. */
function fill(marked: string): void {
  document.body.replaceChildren(
    ...marked.split('|').map((text, index) => {
      const element = document.createElement(index % 3 === 0 ? 'p' : 'b');
      element.append(text, document.createTextNode(''));
      return index % 3 === 2 ? text : element;
    }),
  );
}

const cases = [
  { what: 'nothing', html: '', gives: [''] },
  { what: 'a text', html: 'a b', gives: ['a b|'] },
  { what: 'a text that ends in a sign', html: 'a b.', gives: ['a b.'] },
  { what: 'edges beside spaces and signs', html: 'a <b>b</b> c<i>-d</i>(<u>e</u>)', gives: ['a b c-d(e)'] },
  { what: 'edges between letters', html: '<b>a</b>b<i><u></u>c</i>', gives: ['a|b|c|'] },
  { what: 'edges of blocks', html: '<p>one</p><p>two</p> <p>three</p>', gives: ['one|two three|'] },
  { what: 'comments', html: 'a<!-- x -->b', gives: ['a|b|'] },
];

describe('the texts of a stretch', () => {
  it.each(cases)('has $what', ({ html, gives }) => {
    document.body.innerHTML = html;
    expect(gluedOf(100).map(shown)).toEqual(gives);
  });

  it('has what is in its stretch alone', () => {
    document.body.innerHTML = 'a<p>b</p>c<p>d<b>e</b></p>f';
    expect(gluedOf(1).map(shown)).toEqual(['a|b|c|', 'd|', 'e|f|']);
  });
});

describe('whether texts that were put together may hold a form', () => {
  const holds = [
    { what: 'a form of its own', html: 'the <b>north</b>', may: true },
    { what: 'none', html: 'the south', may: false },
    { what: 'one that is glued to letters', html: 'snorthern', may: false },
    { what: 'one between edges', html: 's<b>north</b>ern', may: true },
    { what: 'one over an edge', html: 'no<b>rth</b>', may: true },
    { what: 'one in a block beside others', html: '<p>so</p><p>North</p><p>so</p>', may: true },
    { what: 'a mark behind it, of another block', html: '<p>cafe</p><p>\u0301</p>', may: true },
    {
      what: 'a text of another block that begins with more than one letter',
      html: '<p>a</p><p>ﬁ</p>',
      may: false,
    },
    { what: 'a picture at the beginning of another block', html: '<p>a</p><p>😀</p>', may: false },
  ];

  it.each(holds)('with $what: $may', ({ html, may }) => {
    document.body.innerHTML = html;
    expect(mayHoldAny(sieveOf(['North', 'cafe']), gluedOf(100))).toBe(may);
  });

  it('is never false where one of the nodes, or all together, may', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyAlias(), { minLength: 1, maxLength: 6 })
          .chain((aliases) => fc.tuple(fc.constant(aliases), textWith(aliases))),
        ([aliases, marked]) => {
          fill(marked);
          const sieve = sieveOf(aliases);
          const may = [document.body, ...document.body.childNodes].some((node) => {
            const { text, edges } = nodeTexts(node);
            return formsIn(sieve, text, edges).size > 0;
          });
          return !may || mayHoldAny(sieve, gluedOf(1_000));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
