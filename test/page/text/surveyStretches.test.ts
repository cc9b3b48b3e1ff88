// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createReader } from '../../../src/page/text/read.ts';
import { createHosts } from '../../../src/page/text/shadowRoots.ts';
import { type Look, survey } from '../../../src/page/text/survey.ts';
import type { Way } from '../../../src/page/text/wayToView.ts';
import { useVisibility } from '../../support/layout.ts';
import { lookBy } from '../../support/look.ts';

const holds = (text: string): boolean => text.includes('North');
const lookedAt: Node[] = [];
const look: Look = {
  ...lookBy(holds),
  holds(node) {
    lookedAt.push(node);
    return holds(node.textContent ?? '');
  },
};

/** A way that leads nowhere: what lies along it is gone through node by node. */
const byNodes: Way = new Map();

/** The blocks with the name, as they are read. */
function blocksOf(way?: Way): string[] {
  const reader = createReader({
    look,
    hosts: createHosts(() => null),
    entered: () => true,
    hidden: () => undefined,
  });
  return [...reader.deep(document.body, way)].flatMap((block) =>
    block && holds(block.text) ? block.text : [],
  );
}

function partsOf(between: (pauses: number) => void = () => undefined): string[] {
  let pauses = 0;
  return [...survey(document.body, look)].flatMap((part) => {
    if (part === undefined) between(++pauses);
    return part === undefined ? [] : (part.textContent ?? '');
  });
}

useVisibility();

beforeEach(() => {
  document.body.innerHTML = '';
  lookedAt.length = 0;
});

const filler = (count: number): string => '<p>x</p>'.repeat(count);

const { html } = fc.letrec<{ html: string; text: string; element: string }>((tie) => ({
  text: fc.constantFrom('No', 'rth', 'N', 'or', 'th', 'North', 'South', ' ', ''),
  element: fc
    .tuple(
      fc.constantFrom('p', 'div', 'b', 'i', 'li', 'span', 'pre', 'section'),
      fc.array(tie('html'), { maxLength: 5 }),
    )
    .map(([name, content]) => `<${name}>${content.join('')}</${name}>`),
  html: fc.oneof({ maxDepth: 5, depthSize: 'medium' }, tie('text'), tie('element')),
}));

describe('a survey by stretches', () => {
  it('leads to the same blocks as one by nodes', () => {
    fc.assert(
      fc.property(fc.array(html, { minLength: 20, maxLength: 60 }), (parts) => {
        document.body.innerHTML = parts.join('') + filler(51);
        expect(blocksOf()).toEqual(blocksOf(byNodes));
      }),
      { numRuns: 20 },
    );
  });

  it.each(['<b>No</b><i>rth</i>', '<b>N</b><i>or</i><u>th</u>', 'No<b>rth</b>'])(
    'leads to %s wherever one stretch ends and the next begins',
    (name) => {
      for (let before = 30; before < 50; before++) {
        document.body.innerHTML = filler(before) + name + filler(60);
        expect(blocksOf(), `${before} elements before`).toEqual(['North']);
      }
    },
  );

  it('leaves alone what lies in stretches without the name', () => {
    document.body.innerHTML = `${filler(200)}<p>North</p>${filler(200)}`;
    expect(partsOf()).toEqual(['North']);
    expect(lookedAt.length).toBeLessThan(40);
  });

  it('looks through all that is left where the name is everywhere', () => {
    document.body.innerHTML = '<p>a</p><p>North</p>'.repeat(1450);
    expect(partsOf()).toHaveLength(1450);
  });

  const changes = [
    { what: 'the place that it has reached', change: (at: Element) => at.remove() },
    { what: 'what it has passed', change: (at: Element) => at.previousElementSibling!.remove() },
    { what: 'all before', change: (at: Element) => document.body.replaceChildren(at, ...following(at)) },
    { what: 'more that comes before', change: (at: Element) => at.before(...elements(100)) },
  ];
  const following = (at: Element): Element[] =>
    [...document.body.children].slice([...document.body.children].indexOf(at) + 1);
  const elements = (count: number): Element[] =>
    Array.from({ length: count }, () => document.createElement('p'));

  it.each(changes)('misses nothing and finds nothing twice when the page changes $what', ({ change }) => {
    document.body.innerHTML = `${filler(100)}<p>North 1</p>${filler(100)}<p>North 2</p>`;
    const found = partsOf((pauses) => {
      if (pauses === 3) change(document.querySelectorAll('p')[48]!);
    });
    expect(found).toEqual(['North 1', 'North 2']);
  });
});
