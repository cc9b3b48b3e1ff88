// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { childrenOf } from '../../../src/page/text/nodes.ts';

/** The ids of the children that come, with something done to the parent after some of them. */
function namesOf(parent: Element, after: number, change: () => void): string[] {
  const names: string[] = [];
  const children = childrenOf(parent);
  for (let child = children.next(); child.done !== true; child = children.next()) {
    names.push((child.value as Element).id);
    if (names.length === after) change();
  }
  return names;
}

const cases = [
  { what: 'all of few', count: 5, after: 0, change: () => undefined, misses: [] },
  { what: 'all of very many', count: 1000, after: 0, change: () => undefined, misses: [] },
  {
    what: 'all of as many as are looked up at once',
    count: 400,
    after: 0,
    change: () => undefined,
    misses: [],
  },
  {
    what: 'those behind what has gone',
    count: 1000,
    after: 150,
    change: (parent: Element) => {
      for (const child of [...parent.children].slice(100, 300)) child.remove();
    },
    misses: Array.from({ length: 100 }, (_, index) => `${index + 200}`),
  },
  {
    what: 'those left where all that were looked up have gone',
    count: 1000,
    after: 150,
    change: (parent: Element) => {
      for (const child of [...parent.children].slice(0, 300)) child.remove();
    },
    misses: Array.from({ length: 100 }, (_, index) => `${index + 200}`),
  },
];

it.each(cases)('gives $what', ({ count, after, change, misses }) => {
  const parent = document.createElement('div');
  parent.innerHTML = Array.from({ length: count }, (_, index) => `<i id=${index}></i>`).join('');
  const all = [...parent.children].map(({ id }) => id);
  const names = namesOf(parent, after, () => change(parent));
  expect(names).toEqual(all.filter((name) => !misses.includes(name)));
});

it('comes to an end where new ones come without end', () => {
  const parent = document.createElement('div');
  const fill = (): void => {
    parent.innerHTML = '<i></i>'.repeat(300);
  };
  fill();
  let count = 0;
  const children = childrenOf(parent);
  for (let child = children.next(); child.done !== true; child = children.next()) {
    if (++count % 100 === 0) fill();
  }
  expect(count).toBeLessThan(10_000);
});
