// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/page/highlight/mark.ts';
import { createMarksRecheck } from '../../../src/page/marking/recheck.ts';
import { useVisibility } from '../../support/layout.ts';

let marks: Mark[];
let gone: string[];
let recheck: (most: number) => void;

const at = (id: string): HTMLElement => document.querySelector(`#${id}`)!;

useVisibility();
beforeEach(() => {
  document.body.innerHTML = Array.from('abcdef', (id) => `<p id=${id}><b>North</b> North</p>`).join('');
  gone = [];
  marks = [...document.querySelectorAll('p')].flatMap((container) =>
    [container.firstChild!.firstChild as Text, container.lastChild as Text].map((node) => {
      const pieces = [{ node, start: 0, from: 0, length: node.length }];
      return { start: 0, end: 5, block: { container, pieces } } as unknown as Mark;
    }),
  );
  recheck = createMarksRecheck(
    () => marks,
    ({ id }) => gone.push(id),
  );
});

describe('a recheck of marks', () => {
  it('tells of blocks with marks that are hidden now', () => {
    at('c').hidden = true;
    at('e').firstElementChild!.toggleAttribute('hidden', true);
    recheck(100);
    expect([...new Set(gone)]).toEqual(['c', 'e']);
  });

  it('asks some each time, and all in turn', () => {
    for (const id of 'abcdef') at(id).hidden = true;
    const told = [1, 2, 3, 4].map(() => {
      gone = [];
      recheck(4);
      return gone.join('');
    });
    expect(told).toEqual(['aabb', 'ccdd', 'eeff', 'aabb']);
  });

  it('goes on where it was as marks come and go', () => {
    recheck(8);
    marks = marks.slice(2, 4);
    at('b').hidden = true;
    recheck(8);
    expect([...new Set(gone)]).toEqual(['b']);
  });

  it('asks nothing where there are none', () => {
    marks = [];
    recheck(4);
    expect(gone).toEqual([]);
  });
});
