// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { Mark } from '../../../src/page/highlight/mark.ts';
import { createSections } from '../../../src/page/marking/sections.ts';
import type { DomBlock } from '../../../src/page/text/domBlock.ts';

/** A paragraph with a mark on all its text. */
function paragraph(text: string): { element: Element; mark: Mark } {
  const element = Object.assign(document.createElement('p'), { textContent: text });
  const node = element.firstChild as Text;
  const place = { startContainer: node, startOffset: 0, endContainer: node, endOffset: text.length };
  const pieces = [{ node, start: 0, from: 0, length: text.length }];
  const block: DomBlock = { ...emptyBlock, text, container: element, pieces };
  const stretch = { start: 0, end: text.length, sense: { entity: 0, verdict: 'mark' } } as const;
  return {
    element,
    mark: { ...stretch, block, range: new StaticRange(place), style: { colour: 'teal', sure: true } },
  };
}
const emptyBlock = { edges: new Set<number>(), heading: false } as unknown as DomBlock;

const textsOf = (sections: readonly Mark[][]): string =>
  sections.map((marks) => marks.map(({ block }) => block.text).join('')).join('|');

it('keeps marks in order, in whichever order they come', () => {
  const sections = createSections(() => []);
  const all = Array.from('abcdefg', paragraph);
  document.body.replaceChildren(...all.map(({ element }) => element));
  for (const index of [4, 2, 6]) sections.add([all[index]!.mark]);
  expect(textsOf(sections.read())).toBe('ceg');
  for (const index of [5, 0, 3, 1]) sections.add([all[index]!.mark]);
  expect(textsOf(sections.read())).toBe('abcdefg');
  sections.drop(new Set([all[0]!.mark, all[5]!.mark]));
  expect(textsOf(sections.read())).toBe('bcdeg');
});

it('puts right what was placed while the page had moved something of which it had not told yet', () => {
  const sections = createSections(() => []);
  const [a, b, m, c, d, x] = Array.from('abmcdx', paragraph) as [P, P, P, P, P, P];
  document.body.replaceChildren(...[a, b, m, c, d].map(({ element }) => element));
  for (const { mark } of [a, b, m, c, d]) sections.add([mark]);
  expect(textsOf(sections.read())).toBe('abmcd');
  document.body.prepend(m.element);
  a.element.after(x.element);
  sections.add([x.mark]);
  sections.read();
  sections.drop(new Set([m.mark]));
  sections.add([m.mark]);
  expect(textsOf(sections.read())).toBe('maxbcd');
});
type P = ReturnType<typeof paragraph>;

it('follows headings that come, go, and may have moved', () => {
  const heading = document.createElement('h2');
  let headings: Element[] = [];
  const sections = createSections(() => headings);
  const [a, b, c] = Array.from('abc', paragraph) as [P, P, P];
  document.body.replaceChildren(a.element, b.element, c.element);
  for (const { mark } of [a, b, c]) sections.add([mark]);
  expect(textsOf(sections.read())).toBe('abc');
  b.element.before(heading);
  headings = [heading];
  expect(textsOf(sections.read())).toBe('a|bc');
  expect(textsOf(sections.read())).toBe('a|bc');
  c.element.before(heading);
  sections.doubt((one) => one === heading);
  expect(textsOf(sections.read())).toBe('ab|c');
  headings = [];
  expect(textsOf(sections.read())).toBe('abc');
});
