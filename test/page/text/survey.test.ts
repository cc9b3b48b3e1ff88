// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { survey, type Survey } from '../../../src/page/text/survey.ts';

const at = (selector: string): Element => document.querySelector(selector)!;
const names = ({ elements }: Survey): string[] =>
  [...document.querySelectorAll('body *')].filter((one) => elements.has(one)).map((one) => one.id);

/** Takes all steps; `between` runs at each place to pause. */
function finish(root: Element | ShadowRoot, between: () => void = () => undefined): Survey {
  const steps = survey(
    root,
    (text) => text.includes('North'),
    ({ shadowRoot }) => shadowRoot,
  );
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    between();
  }
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('survey', () => {
  const cases = [
    { what: 'nothing', html: '<p id=a>South</p>', finds: [] },
    { what: 'a text with all around it', html: '<div id=a><p id=b>North</p></div>', finds: ['a', 'b'] },
    {
      what: 'what is far from it by name only, not what is near',
      html: `<p id=a>North</p><p id=b>${'x'.repeat(4000)}</p><p id=c>South</p>`,
      finds: ['a', 'b'],
    },
    {
      what: 'a word over inline markup',
      html: '<p id=a>No<b id=b>r</b><i id=c>th</i></p>',
      finds: ['a', 'b', 'c'],
    },
    { what: 'no word over a break of the line', html: '<p id=a>No<br>rth</p>', finds: [] },
    {
      what: 'a word over the border of two chunks',
      html: `<p id=a>${'x'.repeat(998)}No</p><p id=b>rth ${'x'.repeat(4000)}</p>`,
      finds: ['a', 'b'],
    },
    { what: 'a word deep in a long text', html: `<p id=a>${'x'.repeat(50_001)}North</p>`, finds: ['a'] },
    {
      what: 'headings, where there is something',
      html: `<h2 id=a>One</h2><div id=b role=heading>Two</div><p id=c>${'x'.repeat(9000)}</p><p id=d>North</p>`,
      finds: ['a', 'b', 'c', 'd'],
    },
    { what: 'no headings where there is nothing', html: '<h2 id=a>One</h2>', finds: [] },
    {
      what: 'not what is skipped',
      html: '<pre id=a>North</pre><p id=b>a<script type=x>North</script></p>',
      finds: [],
    },
    {
      what: 'a form with confusing fields [39]',
      html: `<form id=a>North${[
        'nodeType',
        'localName',
        'getAttribute',
        'parentNode',
        'shadowRoot',
        'contains',
      ]
        .map((name) => `<input name=${name}>`)
        .join('')}</form>`,
      finds: ['a'],
    },
  ];

  it.each(cases)('finds $what', ({ html, finds }) => {
    document.body.innerHTML = html;
    expect(names(finish(document.body))).toEqual(finds);
  });

  it('finds shadow roots, and not those within them or in what is skipped', () => {
    document.body.innerHTML = '<div></div><p></p><code><span></span></code>';
    const [div, p] = ['div', 'p', 'span'].map((name) => at(name).attachShadow({ mode: 'open' }));
    div!.innerHTML = '<section></section>';
    const inner = div!.querySelector('section')!.attachShadow({ mode: 'open' });
    expect([...finish(document.body).shadows]).toEqual([div, p]);
    expect([...finish(div!).shadows]).toEqual([inner]);
  });

  const changes = [
    { what: 'the place that it has reached', change: (reached: Element) => reached.remove() },
    { what: 'more around that', change: (reached: Element) => reached.parentElement!.remove() },
  ];

  it.each(changes)('misses nothing behind it when the page takes away $what', ({ change }) => {
    document.body.innerHTML = `<div>${'<section><p>a</p></section>'.repeat(400)}</div><p id=last>North</p>`;
    let paused = 0;
    const found = finish(document.body, () => {
      paused++;
      /* After 500 nodes: the body, the division, and three for each section. */
      if (paused === 1) change(document.querySelectorAll('p')[165]!);
    });
    expect(paused).toBeGreaterThan(1);
    expect(names(found)).toContain('last');
  });

  it('comes to an end on a page that always takes away what it has reached', () => {
    document.body.innerHTML = '<p>a</p>'.repeat(700);
    let paused = 0;
    finish(document.body, () => {
      paused++;
      document.body.replaceChildren(...Array.from({ length: 700 }, () => document.createElement('p')));
    });
    expect(paused).toBeLessThan(40);
  });
});
