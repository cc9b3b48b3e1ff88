// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Glued } from '../../../src/page/text/glued.ts';
import type { Part } from '../../../src/page/text/parts.ts';
import { createSeam } from '../../../src/page/text/seam.ts';
import { lookBy } from '../../support/look.ts';

const look = lookBy((text) => text.includes('North'));

/** What is read for each child of an element, as text. */
function readFor(html: string, cutBefore = -1): string[] {
  document.body.innerHTML = html;
  const seam = createSeam(look);
  return Array.from(document.body.childNodes, (part, index) => {
    if (index === cutBefore) seam.cut();
    return seam
      .next(part as Part)
      .map(({ textContent }) => textContent)
      .join('+');
  });
}

describe('a seam of parts', () => {
  it.each([
    { what: 'a mention in one', html: 'a<b>North</b>c', read: ['', 'North', ''] },
    { what: 'a mention over two', html: 'a<b>No</b>rth', read: ['', '', 'No+rth'] },
    { what: 'a mention over four', html: 'N<b>o</b><i>r</i>th', read: ['', '', '', 'r+th'] },
    {
      what: 'two mentions, one after the other',
      html: 'No<b>rth No</b>rth',
      read: ['', 'No+rth No', 'rth No+rth'],
    },
    { what: 'a paragraph between', html: 'No<p>x</p>rth', read: ['', '', ''] },
    { what: 'a paragraph that goes on with it', html: 'No<p>rth</p>', read: ['', ''] },
    { what: 'a mention that goes on in another', html: 'North No<b>rth</b>', read: ['North No', ''] },
  ])('reads, of $what: $read', ({ html, read }) => {
    expect(readFor(html)).toEqual(read);
  });

  it('reads nothing over a cut', () => {
    expect(readFor('No<b>rth</b>', 1)).toEqual(['', '']);
  });

  it.each([
    {
      what: 'where one ends and the next begins',
      texts: ['a', 'bc', 'd'],
      told: { text: 'abcd', edges: [1, 3, 4] },
    },
    {
      what: 'no more than a mention may reach into',
      texts: ['a', 'x'.repeat(300), 'y'.repeat(300)],
      told: { text: 'x'.repeat(200) + 'y'.repeat(200), edges: [200] },
    },
  ])('tells $what', ({ texts, told }) => {
    const all: Glued[] = [];
    const joined = (glued: Glued): boolean => !all.push(glued);
    const seam = createSeam({ holds: () => false, joined });
    for (const text of texts) seam.next(document.createTextNode(text));
    expect(all.at(-1)).toEqual(told);
  });
});
