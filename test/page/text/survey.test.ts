// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { survey } from '../../../src/page/text/survey.ts';
import { lookBy } from '../../support/look.ts';

const look = lookBy((text) => text.includes('North'));

/** Takes all steps; `between` runs at each place to pause. */
function finish(root: Element | ShadowRoot, between: () => void = () => undefined): string[] {
  const found: string[] = [];
  for (const part of survey(root, look)) {
    if (part === undefined) between();
    else found.push(part.nodeType === 1 ? `#${(part as Element).id}` : (part.nodeValue ?? ''));
  }
  return found;
}

/** More than is looked at as a whole. */
const filler = '<i></i>'.repeat(60);
const many = (html: string): string => `<div>${html}${filler}</div>`;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('survey', () => {
  const cases = [
    { what: 'nothing', html: many('<p id=a>South</p>'), finds: [] },
    { what: 'a small page as a whole', html: '<div><p id=a>North</p></div>', finds: ['#'] },
    { what: 'a paragraph', html: many('<p id=a>North</p><p id=b>South</p>'), finds: ['#a'] },
    { what: 'a small element as a whole', html: many('<div id=a><p id=b>North</p></div>'), finds: ['#a'] },
    {
      what: 'what is in a large element alone',
      html: many(`<div id=a>${filler}<section id=b><p>North</p></section></div>`),
      finds: ['#b'],
    },
    { what: 'a text of its own in a large element', html: many('<p>a</p>North<p>b</p>'), finds: ['North'] },
    { what: 'a word over inline markup', html: many('<p id=a>No<b>r</b><i>th</i></p>'), finds: ['#a'] },
    { what: 'a word over two parts', html: many('No<b id=a>rth</b>'), finds: ['No', '#a'] },
    { what: 'a word over two elements', html: many('<b id=a>No</b><b id=b>rth</b>'), finds: ['#a', '#b'] },
    { what: 'no word over two paragraphs', html: many('<p id=a>No</p><p id=b>rth</p>'), finds: [] },
    { what: 'no word over a large element', html: many(`No<b>${filler}</b>rth`), finds: [] },
    { what: 'a word deep in a long text', html: `<p id=a>${'x'.repeat(50_001)}North</p>`, finds: ['#'] },
    {
      what: 'not what is skipped',
      html: many('<pre id=a>North</pre><script type=x>North</script><div contenteditable>North</div>'),
      finds: [],
    },
    {
      what: 'a form with confusing fields [39]',
      html: `<form id=a>North${filler}${[
        'nodeType',
        'localName',
        'getAttribute',
        'firstChild',
        'firstElementChild',
        'textContent',
      ]
        .map((name) => `<input name=${name}>`)
        .join('')}</form>`,
      finds: ['North'],
    },
  ];

  it.each(cases)('finds $what', ({ html, finds }) => {
    document.body.innerHTML = html;
    expect(finish(document.body)).toEqual(finds);
  });

  it('begins where a way leads to, and leaves nothing out', () => {
    document.body.innerHTML = `<p id=a>North</p><div id=b>${filler}<p id=c>North</p><p id=d>North</p></div><p id=e>North</p>`;
    const [div, last] = ['#b', '#d'].map((selector) => document.querySelector(selector)!);
    const way = new Map([
      [document.body, div!],
      [div!, last!],
    ]);
    const parts = [...survey(document.body, look, way)].filter((part) => part !== undefined);
    expect(parts.map((part) => (part as Element).id)).toEqual(['d', 'c', 'e', 'a']);
  });

  it('looks through a shadow tree', () => {
    const shadow = document.body.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p id=a>North</p>South';
    expect(finish(shadow)).toEqual(['#a']);
  });

  const changes = [
    { what: 'the place that it has reached', change: (reached: Element) => reached.remove() },
    { what: 'more around that', change: (reached: Element) => reached.parentElement!.remove() },
  ];

  it.each(changes)('misses nothing behind it when the page takes away $what', ({ change }) => {
    const sections = `<section>${'<p>a</p>'.repeat(60)}</section>`.repeat(4);
    document.body.innerHTML = `<div>${sections}</div><p id=last>North</p>`;
    let paused = 0;
    const found = finish(document.body, () => {
      paused++;
      if (paused === 1) change(document.querySelectorAll('p')[90]!);
    });
    expect(paused).toBeGreaterThan(1);
    expect(found).toContain('#last');
  });
});
