import { describe, expect, it } from 'vitest';
import { passageAttribute, passages } from './passages.ts';
import { findPlaces, insertAll } from './places.ts';
import { preparePage } from './prepare.ts';

/** A page's source with `‹depth›` at each place, as it reads without its line breaks. */
function withPlaces(source: string): string {
  return insertAll(
    source,
    findPlaces(source).map(({ depth, offset }) => ({ offset, text: `‹${depth}›` })),
  );
}

const long = 'A paragraph that goes on for long enough to be taken for a passage, as articles have them.';

describe('the places for passages', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'are at both ends of the body and in its deepest block',
      '<body><main><div>x</div></main><p>y</p></body>',
      '<body>‹start›<main><div>x‹deep›</div></main><p>y</p>‹end›</body>',
    ],
    [
      'are at both ends of a page that has no tags for its body',
      'Hello <b>you</b>',
      '‹start›Hello <b>you</b>‹end›',
    ],
    [
      'are in the middle item and cell, behind the start tag of one without an end tag',
      '<body><ul><li>1</li><li>2<li>3</ul><table><tr><td>4</td></table></body>',
      '<body>‹start›<ul><li>1</li><li>‹item›2<li>3</ul><table><tr><td>4‹deep›‹cell›</td></table>‹end›</body>',
    ],
    [
      'are behind the first text of a long paragraph',
      `<body><p>short</p><p>${long}<b>more</b></p></body>`,
      `<body>‹start›<p>short</p><p>${long}‹inline›<b>more</b></p>‹end›</body>`,
    ],
    [
      'are in an open shadow root, not in a closed one',
      '<body><div><template shadowrootmode="closed"></template></div><div><template shadowrootmode="open"></template></div></body>',
      '<body>‹start›<div><template shadowrootmode="closed"></template>‹deep›</div><div><template shadowrootmode="open">‹shadow›</template></div>‹end›</body>',
    ],
    [
      'are in nothing that is hidden, skipped or typed into',
      '<body><div hidden><div>x</div></div><pre><div>x</div></pre><section contenteditable><div>x</div></section><div style="display: none"><div>x</div></div><noscript><div>x</div></noscript></body>',
      '<body>‹start›<div hidden><div>x</div></div><pre><div>x</div></pre><section contenteditable><div>x</div></section><div style="display: none"><div>x</div></div><noscript><div>x</div></noscript>‹end›</body>',
    ],
  ];
  it.each(cases)('%s', (_, source, expected) => {
    expect(withPlaces(source)).toBe(expected);
  });
});

describe('a prepared page', () => {
  it('keeps its own bytes in whatever encoding they are', () => {
    const own = Buffer.from([0x3c, 0x70, 0x3e, 0xd6, 0xd0, 0xce, 0xc4, 0xff, 0x00, 0x80]);
    const { withPassages, withSentinel } = preparePage(own);
    for (const prepared of [withPassages, withSentinel]) {
      const kept = prepared.toString('latin1').replaceAll(/<div data-known.*?<\/div>/g, '');
      expect(Buffer.from(kept, 'latin1')).toEqual(own);
    }
  });

  it('has every passage once', () => {
    const { withPassages, depths } = preparePage(Buffer.from(`<ul><li><p>${long}</ul>`));
    expect(depths).toEqual(['start', 'deep', 'item', 'inline', 'end']);
    for (const depth of depths) {
      const pieces = withPassages.toString().split(`${passageAttribute}="${depth}">${passages[depth].html}`);
      expect(pieces).toHaveLength(2);
    }
  });
});
