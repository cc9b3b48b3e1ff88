// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNearWatcher } from '../../../src/page/highlight/near.ts';
import { useIntersections } from '../../support/layout.ts';
import { stackPage } from '../../support/stackedPage.ts';

/** How far beyond the viewport the watcher has the browser look, in px. */
const margin = 2_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** How long the watcher looks for where elements are at a time, in ms. */
const longestPlacing = 2;

function takeTime(step: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += step));
}

/** Makes a watcher that is told what to call, and gives the undo. */
function nearWatcher() {
  const watcher = createNearWatcher(document);
  return (element: Element, near: (isNear: boolean) => void): (() => void) => {
    const neighbour = { near };
    watcher.watch(element, neighbour);
    return () => watcher.unwatch(element, neighbour);
  };
}

/** A page whose elements are all watched, and what is known of them. */
function watched(heights: readonly number[], style = '') {
  const page = stackPage(margin);
  const watch = nearWatcher();
  const near = new Set<Element>();
  const undos = new Map<Element, () => void>();
  const add = (at: number, height: number): void => {
    const element = page.insert(at, height, style);
    const undo = watch(element, (isNear) => void (isNear ? near.add(element) : near.delete(element)));
    undos.set(element, undo);
  };
  const remove = (element: Element): void => {
    page.remove(element);
    undos.get(element)!();
    undos.delete(element);
    near.delete(element);
  };
  for (const [at, height] of heights.entries()) add(at, height);
  page.settle();
  const unseen = (): Element[] => page.visible().filter((element) => !near.has(element));
  return { page, near, add, remove, unseen };
}

describe('the watcher of what is near the viewport', () => {
  const { observed, tell } = useIntersections();

  it('tells when an element comes near, and some time after it has left', () => {
    const watch = nearWatcher();
    const heard: boolean[] = [];
    watch(document.body, (near) => void heard.push(near));
    expect(heard).toEqual([]);
    tell(document.body, true);
    tell(document.body, false);
    expect(heard).toEqual([true]);
    vi.runAllTimers();
    expect(heard).toEqual([true, false]);
  });

  it('does not tell of one that leaves and comes back', () => {
    const watch = nearWatcher();
    const heard: boolean[] = [];
    watch(document.body, (near) => void heard.push(near));
    for (const near of [true, false, true]) tell(document.body, near);
    vi.runAllTimers();
    expect(heard).toEqual([true]);
  });

  it('tells that some have left when others come', () => {
    document.body.innerHTML = '<p></p><p></p>';
    const [one, other] = document.querySelectorAll('p') as unknown as [Element, Element];
    const watch = nearWatcher();
    const heard: string[] = [];
    watch(one, (near) => heard.push(`one ${near}`));
    watch(other, (near) => heard.push(`other ${near}`));
    tell(one, true);
    tell(one, false);
    tell(other, true);
    expect(heard).toEqual(['one true', 'one false', 'other true']);
  });

  it('knows what watches an element', () => {
    const watcher = createNearWatcher(document);
    const neighbour = { near: () => undefined };
    const seen = () => watcher.watching(document.body);
    expect(seen()).toEqual([]);
    watcher.watch(document.body, neighbour);
    expect(seen()).toEqual([neighbour]);
    watcher.unwatch(document.body, neighbour);
    expect(seen()).toEqual([]);
  });

  it('tells at once of an element that is known to be near: the browser says it once only', () => {
    const watch = nearWatcher();
    watch(document.body, () => undefined);
    tell(document.body, true);
    const heard: boolean[] = [];
    watch(document.body, (near) => void heard.push(near));
    expect(heard).toEqual([true]);
    tell(document.body, false);
    vi.runAllTimers();
    watch(document.body, (near) => void heard.push(near));
    expect(heard).toEqual([true, false]);
  });

  it('goes on for others after an undo, and lets go of the element with the last', () => {
    const watch = nearWatcher();
    const heard: string[] = [];
    const undos = ['one', 'other'].map((name) => watch(document.body, () => heard.push(name)));
    undos[0]!();
    tell(document.body, true);
    expect([heard, [...observed]]).toEqual([['other'], [document.body]]);
    undos[1]!();
    expect([...observed]).toEqual([]);
    tell(document.body, false);
    vi.runAllTimers();
    expect(heard).toEqual(['other']);
  });
});

describe('neighbours', () => {
  it.each([
    ['that lie together are watched by two of them', '', 20, 1_000, 20],
    ['that are far apart are watched each', '', 5_000, 6, 6],
    ['that each scroll what is in them are watched each', 'overflow: auto', 20, 10, 10],
    ['that each stay in their place are watched each', 'position: sticky', 20, 10, 10],
  ])('%s', (_, style, height, count, most) => {
    const { page } = watched(
      Array.from({ length: count }, () => height),
      style,
    );
    expect(page.observed()).toBeLessThanOrEqual(most);
    expect(page.observed()).toBeGreaterThanOrEqual(most / 2);
  });

  it('come and leave together', () => {
    const { page, near } = watched(Array.from({ length: 1_000 }, () => 20));
    expect(near.size).toBeLessThan(500);
    page.scrollTo(page.height() - 800);
    vi.runAllTimers();
    expect([near.has(page.elements[0]!), near.has(page.elements.at(-1)!)]).toEqual([false, true]);
  });

  describe('that are looked up over several turns', () => {
    /** A page of so many elements, of which few are looked up at a time, and how many of them are near. */
    const slowPage = (count: number, height: number) => {
      takeTime(longestPlacing / 10);
      const [page, watch] = [stackPage(margin), nearWatcher()];
      let size = 0;
      const undos = Array.from({ length: count }, (_, at) =>
        watch(page.insert(at, height), (isNear) => void (size += isNear ? 1 : -1)),
      );
      return { page, undos, size: () => size };
    };
    /** How many were near after each turn that has changed it. */
    const growth = ({ page, size }: ReturnType<typeof slowPage>): number[] => {
      const sizes = new Set<number>();
      while (page.frame()) if (size() > 0) sizes.add(size());
      return [...sizes];
    };

    it('come near at once', () => {
      expect(growth(slowPage(400, 50))).toHaveLength(1);
    });

    it('are not held back for others that go', async () => {
      const { page, undos, size } = slowPage(100, 20);
      page.frame();
      expect(size()).toBe(0);
      for (const undo of undos.slice(5)) undo();
      await Promise.resolve();
      expect(size()).toBe(5);
    });
  });

  it('come one by one onto a page, and are watched by few', () => {
    const { page, add } = watched([]);
    for (let at = 0; at < 300; at++) {
      add(at, 20);
      page.settle();
    }
    expect(page.observed()).toBeLessThanOrEqual(8);
  });

  it('are let go of with the last of them', () => {
    const { page, remove } = watched(Array.from({ length: 100 }, () => 20));
    for (const element of page.elements.toReversed()) remove(element);
    expect(page.observed()).toBe(0);
  });

  /** What can happen to a page: numbers stand for places, each of a thousand parts of all. */
  const event = fc.oneof(
    fc.record({ what: fc.constant('scroll' as const), at: fc.nat(999) }),
    fc.record({ what: fc.constant('jump' as const), at: fc.nat(999) }),
    fc.record({
      what: fc.constant('add' as const),
      at: fc.nat(999),
      height: fc.integer({ min: 1, max: 3_000 }),
    }),
    fc.record({ what: fc.constant('remove' as const), at: fc.nat(999) }),
    fc.record({
      what: fc.constant('grow' as const),
      at: fc.nat(999),
      height: fc.oneof(fc.constant(0), fc.integer({ min: 1_500, max: 6_000 })),
    }),
    fc.record({ what: fc.constant('wait' as const), at: fc.constant(0) }),
  );

  it('that all go are not watched one after the other', async () => {
    const { page, remove } = watched(Array.from({ length: 100 }, () => 20));
    const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
    for (const element of page.elements.slice()) remove(element);
    await Promise.resolve();
    expect(observe).not.toHaveBeenCalled();
  });

  describe('of which nobody knows yet where they are', () => {
    const start = () => {
      const page = stackPage(margin);
      const watch = nearWatcher();
      const near = new Set<Element>();
      const undos = Array.from({ length: 100 }, (_, at) => {
        const element = page.insert(at, 20);
        return watch(element, () => void near.add(element));
      });
      return { page, near, undos };
    };

    it('are not watched one after the other where all go', async () => {
      const { page, undos } = start();
      const observe = vi.spyOn(IntersectionObserver.prototype, 'observe');
      for (const undo of undos) undo();
      await Promise.resolve();
      expect([observe.mock.calls.length, page.observed()]).toEqual([0, 0]);
    });

    it('are placed though the first of them has gone', async () => {
      const { page, near, undos } = start();
      undos[0]!();
      await Promise.resolve();
      page.settle();
      expect(near.size).toBe(99);
    });
  });

  it('have others at their ends, where these go', async () => {
    const { page, remove } = watched(Array.from({ length: 100 }, () => 20));
    const before = page.observed();
    for (const element of page.elements.slice(0, 3)) remove(element);
    remove(page.elements.at(-1)!);
    await Promise.resolve();
    expect(page.observed()).toBe(before);
  });

  it('that a reader sees are near, whatever the page does', async () => {
    const heights = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 30, maxLength: 80 });
    const steps = fc.constantFrom(0, longestPlacing / 20);
    await fc.assert(
      fc.asyncProperty(heights, fc.array(event, { maxLength: 30 }), steps, async (first, events, step) => {
        takeTime(step);
        const { page, add, remove, unseen } = watched(first);
        const missed: Element[] = [];
        for (const one of events) {
          const element = page.elements[Math.floor((page.elements.length * one.at) / 1_000)];
          const to = Math.round((page.height() * one.at) / 1_000);
          if (one.what === 'scroll') page.scrollTo(to);
          if (one.what === 'jump') page.jumpTo(to);
          if (one.what === 'add') add(Math.floor((page.elements.length * one.at) / 1_000), one.height);
          if (one.what === 'remove' && element !== undefined) remove(element);
          if (one.what === 'grow' && element !== undefined) page.resize(element, one.height);
          if (one.what === 'wait') vi.runAllTimers();
          /* What changes is looked at by the time of the next jump, or as it is scrolled to. */
          await Promise.resolve();
          page.settle();
          if (one.what === 'scroll' || one.what === 'jump') missed.push(...unseen());
        }
        expect(missed).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
