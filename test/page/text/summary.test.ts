// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { longestText, longestTitle } from '../../../src/core/claims/relatedness/bounds.ts';
import { createSummary, mainOf } from '../../../src/page/text/summary.ts';
import { useVisibility } from '../../support/layout.ts';

const block = (text: string, heading = false) => ({ text, edges: new Set<number>(), heading });
const passage = (start: string) => `${start} is the start of a passage of running text.`;

describe('a summary', () => {
  it('has the title, the headings and the running text, in order and with plain spaces', () => {
    const summary = createSummary('A title');
    summary.add(block('Menu'));
    summary.add(block('A\n heading', true));
    summary.add(block(passage('This\n')));
    summary.add(block(passage('That')));
    expect(summary.read([])).toEqual({
      title: 'A title',
      headings: ['A heading'],
      text: [passage('This'), passage('That')],
    });
  });

  it.each([
    { what: 'long headings', title: 't'.repeat(2_000), block: block('x'.repeat(1_000), true) },
    { what: 'long passages', title: '', block: block('x'.repeat(3_000)) },
    { what: 'short passages', title: '', block: block('x'.repeat(40)) },
  ])('stays within its bounds with many $what', ({ title, block: one }) => {
    const summary = createSummary(title);
    for (let number = 0; number < 500; number++) summary.add({ ...one, text: `${number} ${one.text}` });
    const { title: short, headings, text } = summary.read([]);
    expect(short.length).toBeLessThanOrEqual(longestTitle);
    expect([...headings, ...text].join('').length).toBeLessThanOrEqual(longestText);
    expect(summary.isFull()).toBe(true);
  });

  it('has what is around mentions where there is no other running text, each block once', () => {
    const summary = createSummary('T');
    summary.add(block('Menu'));
    const around = { block: block(passage('Ada')) };
    expect(summary.read([around, around, { block: block('Bell') }]).text).toEqual([passage('Ada')]);
    const told = createSummary('T');
    told.add(block(passage('This')));
    expect(told.read([around]).text).toEqual([passage('This')]);
  });
});

useVisibility();
beforeEach(() => (document.body.innerHTML = ''));

describe('the main element', () => {
  it.each([
    { what: 'none', html: '<p>Text</p>', main: null },
    { what: 'main', html: '<nav></nav><main id="a"></main>', main: 'a' },
    { what: 'one by its role', html: '<div role="main" id="a"></div>', main: 'a' },
    {
      what: 'main before an article in it',
      html: '<main id="a"><article id="b"></article></main>',
      main: 'a',
    },
    { what: 'the first of two', html: '<main id="a"></main><main id="b"></main>', main: 'a' },
    { what: 'none that is hidden', html: '<main hidden></main>', main: null },
  ])('is $what', ({ html, main }) => {
    document.body.innerHTML = html;
    expect(mainOf(document)?.id ?? null).toBe(main);
  });
});
