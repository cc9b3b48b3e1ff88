// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/core/mentions/forms.ts';
import { formsIn } from '../../../src/core/mentions/sieve/formsIn.ts';
import { mayHoldGlued } from '../../../src/core/mentions/sieve/gluedText.ts';
import { compileSieve, type Sieve } from '../../../src/core/mentions/sieve/sieve.ts';
import { gluedText } from '../../../src/page/text/gluedText.ts';
import { nodeTexts } from '../../../src/page/text/nodeTexts.ts';
import { stretchesOf } from '../../../src/page/text/stretches.ts';
import { entity } from '../../support/spotting.ts';
import { anyAlias, textWith } from '../../support/texts.ts';

const sieveOf = (aliases: readonly string[]): Sieve =>
  compileSieve(formsOf(entity({ aliases: [...aliases] }).aliases, 0));

/** The glued texts of the stretches of a page. */
const gluedOf = (size: number): string[] =>
  Array.from(
    stretchesOf(document.body, () => size),
    gluedText,
  );

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
  { what: 'a text', html: 'a b', gives: ['a b\0'] },
  { what: 'a text that ends in a sign', html: 'a b.', gives: ['a b.'] },
  { what: 'edges beside spaces and signs', html: 'a <b>b</b> c<i>-d</i>(<u>e</u>)', gives: ['a b c-d(e)'] },
  { what: 'edges between letters', html: '<b>a</b>b<i><u></u>c</i>', gives: ['a\0b\0c\0'] },
  { what: 'edges of blocks', html: '<p>one</p><p>two</p> <p>three</p>', gives: ['one\0two three\0'] },
  { what: 'comments', html: 'a<!-- x -->b', gives: ['a\0b\0'] },
];

describe('the glued text of a stretch', () => {
  it.each(cases)('has $what', ({ html, gives }) => {
    document.body.innerHTML = html;
    expect(gluedOf(100)).toEqual(gives);
  });

  it('has what is in its stretch alone', () => {
    document.body.innerHTML = 'a<p>b</p>c<p>d<b>e</b></p>f';
    expect(gluedOf(1)).toEqual(['a\0b\0c\0', 'd\0', 'e\0f\0']);
  });
});

describe('whether glued texts may hold a form', () => {
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
    expect(gluedOf(100).some((text) => mayHoldGlued(sieveOf(['North', 'cafe']), text))).toBe(may);
  });

  it('is true where a node has the sign of an edge in its text', () => {
    document.body.replaceChildren('x\0y');
    expect(gluedOf(100).some((text) => mayHoldGlued(sieveOf(['x\0y']), text))).toBe(true);
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
          return !may || gluedOf(1_000).some((text) => mayHoldGlued(sieve, text));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
