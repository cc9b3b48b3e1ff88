// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { detect } from '../../../src/page/text/detect.ts';

const holds = (text: string): boolean => text.includes('North');

/** Takes all steps; `between` runs at each place to pause. */
function outcome(root: Element | ShadowRoot, between: () => void = () => undefined): boolean {
  const steps = detect(root, holds);
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
    { what: 'one deep in a long text', html: `<p>${'x'.repeat(50_001)}North</p>`, is: true },
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
});
