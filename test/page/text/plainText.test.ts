// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../src/page/text/domBlock.ts';
import { readPlainText } from '../../../src/page/text/plainText.ts';

const pre = (...texts: string[]): Element => {
  const element = document.createElement('pre');
  element.append(...texts);
  return element;
};
const read = (element: Element) => [...readPlainText(element)].filter((block) => block !== undefined);

describe('readPlainText', () => {
  const cases = [
    { what: 'one paragraph', texts: ['North'], blocks: ['North'] },
    { what: 'paragraphs', texts: ['one\n\ntwo\n\n\nthree\n'], blocks: ['one\n\n', 'two\n\n', '\nthree\n'] },
    { what: 'lines that are one paragraph', texts: ['one\ntwo\n\nthree'], blocks: ['one\ntwo\n\n', 'three'] },
    { what: 'blank lines with spaces in them', texts: ['one\n \t\ntwo'], blocks: ['one\n \t\n', 'two'] },
    {
      what: 'what the browser has parted',
      texts: ['one No', 'rth\n\ntwo'],
      blocks: ['one North\n\n', 'two'],
    },
    { what: 'nothing', texts: [' \n\n \n'], blocks: [] },
    { what: 'no text at all', texts: [], blocks: [] },
  ];

  it.each(cases)('reads $what', ({ texts, blocks }) => {
    expect(read(pre(...texts)).map(({ text }) => text)).toEqual(blocks);
  });

  it.each([
    { what: 'lines', unit: `${'x'.repeat(99)}\n` },
    { what: 'words', unit: `${'x'.repeat(99)} ` },
    { what: 'letters', unit: 'x'.repeat(100) },
  ])('cuts long text without blank lines between $what', ({ unit }) => {
    const text = unit.repeat(1000);
    const blocks = read(pre(text)).map((block) => block.text);
    expect(blocks.join('')).toBe(text);
    expect(Math.max(...blocks.map(({ length }) => length))).toBe(4000);
    expect(blocks.every((block) => block.endsWith(unit))).toBe(true);
  });

  it('leads back to the very characters', () => {
    const element = pre('one North\n\ntwo No', 'rth\n\nthree North');
    const found = read(element).map((block) => {
      const start = block.text.indexOf('North');
      const { startContainer, startOffset, endContainer, endOffset } = rangeOf(block, start, start + 5);
      return [startContainer, startOffset, endContainer, endOffset];
    });
    const [first, second] = element.childNodes;
    expect(found).toEqual([
      [first, 4, first, 9],
      [first, 15, second, 3],
      [second, 11, second, 16],
    ]);
  });
});
