// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Hidden, watchHidden } from '../../../src/page/text/hidden.ts';
import { useIntersections, useVisibility } from '../../support/layout.ts';

const visible = new Set<Element>();
const asked: Element[] = [];
let hidden: Hidden;
let shown: string[];

const { observed, tell } = useIntersections();
useVisibility((element) => {
  asked.push(element);
  return visible.has(element);
});

beforeEach(() => {
  visible.clear();
  asked.length = 0;
  shown = [];
  hidden = watchHidden(document, ({ id }) => shown.push(id));
  document.body.innerHTML = '<p id="a"></p><p id="b"></p>';
});

const at = (id: string): Element => document.getElementById(id)!;
const show = (id: string): void => void visible.add(at(id));

describe('hidden elements', () => {
  it('are told of when they get a box, once', () => {
    hidden.remember(at('a'));
    show('a');
    tell(at('a'), true);
    expect([shown, observed.size]).toEqual([['a'], 0]);
    hidden.recheck();
    expect(shown).toEqual(['a']);
  });

  it('are not told of for a box in which nothing is visible', () => {
    hidden.remember(at('a'));
    tell(at('a'), true);
    expect(shown).toEqual([]);
    show('a');
    hidden.recheck();
    expect(shown).toEqual(['a']);
  });

  it('are told of by a recheck when they are visible', () => {
    hidden.remember(at('a'));
    hidden.remember(at('b'));
    hidden.recheck();
    expect(shown).toEqual([]);
    show('b');
    hidden.recheck();
    expect(shown).toEqual(['b']);
  });

  it('of shadow roots are their hosts', () => {
    hidden.remember(at('a').attachShadow({ mode: 'closed' }));
    show('a');
    hidden.recheck();
    expect(shown).toEqual(['a']);
  });

  it('are let go of once they have left the page', () => {
    hidden.remember(at('a'));
    hidden.remember(at('b'));
    at('a').remove();
    hidden.purge();
    expect([...observed]).toEqual([at('b')]);
    hidden.recheck();
    expect(asked).toEqual([at('b')]);
  });

  it('take turns at rechecks, and are remembered up to a bound', () => {
    document.body.innerHTML = '<i></i>'.repeat(1100);
    const all = [...document.querySelectorAll('i')];
    for (const element of all) hidden.remember(element);
    const counts = Array.from({ length: 4 }, () => {
      asked.length = 0;
      hidden.recheck();
      return asked.length;
    });
    expect([observed.size, counts]).toEqual([1000, [300, 300, 300, 300]]);
    const later = new Set(asked);
    expect([later.has(all[999]!), later.has(all[0]!), later.has(all[500]!)]).toEqual([true, true, false]);
  });

  it('are not watched any more after the undo', () => {
    hidden.remember(at('a'));
    hidden.stop();
    expect(observed.size).toBe(0);
  });
});
