// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { detect } from '../../../src/page/text/detect.ts';
import { namesTestOf } from '../../support/namesTest.ts';

const north = namesTestOf('North');

/** Takes all steps; `between` runs at each place to pause. */
function outcome(root: Element | ShadowRoot, between: () => void = () => undefined, names = north): boolean {
  const steps = detect(root, names);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    between();
  }
}

beforeEach(() => {
  document.body.innerHTML = '';
});

const filler = (count: number): string => '<i>x</i>'.repeat(count);

describe('detecting a text', () => {
  const cases = [
    { what: 'none', html: `<p>South</p>${filler(2000)}`, is: false },
    { what: 'none in an empty page', html: '', is: false },
    { what: 'one at the start', html: `North${filler(2000)}`, is: true },
    { what: 'one at the end', html: `${filler(2000)}<p>North</p>`, is: true },
    { what: 'one behind all elements', html: `${filler(1000)}North`, is: true },
    { what: 'one over markup', html: `<p>No<b>r</b>th</p>`, is: true },
    {
      what: 'one over the border between two looks',
      html: `${filler(498)}<b>No</b><b>rth</b>${filler(600)}`,
      is: true,
    },
    { what: 'one deep in a long text', html: `<p>${'x'.repeat(50_001)} North</p>`, is: true },
    { what: 'one between blocks', html: '<p>a</p><p>North</p><p>b</p>', is: true },
    { what: 'a part of a word', html: '<p>the Northern</p>', is: false },
    { what: 'parts of words alone', html: `<p>a Northern</p>${filler(1000)}<p>north\u0065rn</p>`, is: false },
    { what: 'one behind a part of a word', html: `<p>Northern</p>${filler(1000)}<p>North</p>`, is: true },
    { what: 'one in a script', html: '<script type=x>North</script><p>South</p>', is: false },
    { what: 'one in code', html: `${filler(600)}<pre><b>North</b></pre>${filler(600)}`, is: false },
    {
      what: 'one in code over the border between two looks',
      html: `${filler(490)}<pre>${filler(8)}<b>No</b><b>rth</b>${filler(20)}</pre><p>South</p>${filler(600)}`,
      is: false,
    },
    {
      what: 'one behind code over that border',
      html: `${filler(490)}<pre>North${filler(20)}</pre><p>North</p>${filler(600)}`,
      is: true,
    },
    {
      what: 'one over that border behind a letter of another node',
      html: `${filler(497)}<b>a</b><b>No</b><b>rth</b>${filler(600)}`,
      is: true,
    },
    { what: 'one around borders', html: `<div>${filler(499)}<b>No<i>r<i>t</i></i>h</b></div>`, is: true },
  ];

  it.each(cases)('finds $what: $is', ({ html, is }) => {
    document.body.innerHTML = html;
    expect(outcome(document.body)).toBe(is);
  });

  it('looks through the tree of a shadow root, and not into it from its host', () => {
    const shadow = document.body.attachShadow({ mode: 'open' });
    shadow.innerHTML = `${filler(600)}<p>North</p>`;
    expect([outcome(shadow), outcome(document.body)]).toEqual([true, false]);
  });

  it('misses nothing behind what the page takes away while it looks', () => {
    document.body.innerHTML = `<div>${filler(2000)}</div><p>North</p>`;
    let paused = 0;
    const found = outcome(document.body, () => {
      paused++;
      for (const element of [...document.querySelectorAll('i')].slice(0, 300)) element.remove();
    });
    expect([paused > 1, found]).toEqual([true, true]);
  });

  it('misses nothing that the page takes away while it looks for many names', () => {
    const many = Array.from({ length: 190 }, (_, at) => `Company of an ordinary number ${at}`);
    document.body.innerHTML = `<p>Northern</p><p>North</p>${filler(2000)}`;
    let paused = 0;
    const take = (): void => {
      paused++;
      document.querySelector('p')?.remove();
    };
    const found = outcome(document.body, take, namesTestOf('North', ...many));
    expect([paused > 0, found]).toEqual([true, true]);
  });
});
