// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Changes } from '../../../src/page/text/changes.ts';
import { watchChanges } from '../../../src/page/text/watch.ts';
import { collectRejections } from '../../support/rejections.ts';

type Report = (changes: Changes) => Promise<void>;

const report = vi.fn<Report>();
let watch: ReturnType<typeof watchChanges>;

const element = (selector: string): Element => document.querySelector(selector)!;
const nameOf = (node: Node): string =>
  node.nodeType === 3 ? `"${node.nodeValue ?? ''}"` : node.nodeName.toLowerCase();
/** What of each kind has been reported, where there was any. */
const reported = () =>
  report.mock.calls.map(([{ all: _all, gone: _gone, ...changes }]) =>
    Object.fromEntries(
      Object.entries<ReadonlySet<Node>>(changes).flatMap(([kind, nodes]) =>
        nodes.size === 0 ? [] : [[kind, [...nodes].map(nameOf)]],
      ),
    ),
  );
const setHidden = (hidden: boolean): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};
const change = (): void => document.body.append(document.createElement('p'));
const lasting = (duration: number) => (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, duration);
  });

beforeEach(() => {
  vi.useFakeTimers();
  report.mockReset().mockResolvedValue();
  document.body.innerHTML = '<div><p class="x">one <b>two</b></p></div>';
  watch = watchChanges(document, report);
  watch.add(document);
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Kind = Exclude<keyof Changes, 'all' | 'gone'>;

const seen: readonly {
  what: string;
  make: () => void;
  reports: Readonly<Partial<Record<Kind, readonly string[]>>>;
}[] = [
  {
    what: 'text that is rewritten',
    make: () => (element('b').firstChild!.nodeValue = 'three'),
    reports: { own: ['"three"'] },
  },
  { what: 'text that is added', make: () => element('p').append('three'), reports: { own: ['p'] } },
  {
    what: 'an element that is added',
    make: () => element('div').append(document.createElement('i')),
    reports: { added: ['i'], parents: ['div'] },
  },
  {
    what: 'an element that goes, with what is beside it',
    make: () => element('b').remove(),
    reports: { parents: ['p'], seams: ['"one "'] },
  },
  {
    what: 'an element that goes from among others',
    make: () => {
      element('p').before(document.createElement('i'));
      element('p').after(document.createElement('u'));
      element('p').remove();
    },
    reports: { added: ['i', 'u'], parents: ['div'], seams: ['i', 'u'] },
  },
  {
    what: 'all that is replaced',
    make: () => element('p').replaceChildren('three', document.createElement('i')),
    reports: { added: ['i'], own: ['p'] },
  },
  {
    what: 'a comment, whose block may as well be read anew',
    make: () => element('p').append(document.createComment('x')),
    reports: { own: ['p'] },
  },
  ...['class', 'style', 'hidden', 'contenteditable', 'role', 'open'].map((name) => ({
    what: `the attribute ${name}`,
    make: () => element('p').setAttribute(name, 'y'),
    reports: { deep: ['p'] },
  })),
];

describe('watchChanges', () => {
  it.each(seen)('reports $what', async ({ make, reports }) => {
    make();
    await vi.runAllTimersAsync();
    expect(reported()).toEqual([reports]);
  });

  it.each(['id', 'title', 'data-x', 'aria-label', 'src'])('does not mind the attribute %s', async (name) => {
    element('p').setAttribute(name, 'y');
    await vi.runAllTimersAsync();
    expect(report).not.toHaveBeenCalled();
  });

  it('reports many changes at once, and each node once', async () => {
    for (let times = 0; times < 50; times++) element('p').append(String(times));
    element('p').setAttribute('class', 'y');
    await vi.runAllTimersAsync();
    expect(reported()).toEqual([{ deep: ['p'], own: ['p'] }]);
  });

  it('waits for a pause, but not for the page to rest', async () => {
    for (let time = 0; time < 90; time += 10) {
      change();
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(report).not.toHaveBeenCalled();
    change();
    await vi.advanceTimersByTimeAsync(20);
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('gathers what changes during a report for the next', async () => {
    report.mockImplementationOnce(lasting(500));
    change();
    await vi.advanceTimersByTimeAsync(100);
    change();
    await vi.advanceTimersByTimeAsync(400);
    expect(report).toHaveBeenCalledTimes(1);
    await vi.runAllTimersAsync();
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('pauses the longer the dearer the last report was', async () => {
    report.mockImplementationOnce(lasting(50));
    change();
    await vi.advanceTimersByTimeAsync(150);
    change();
    await vi.advanceTimersByTimeAsync(3_900);
    expect(report).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('pauses no longer than ever once a page has rested after a dear report', async () => {
    report.mockImplementationOnce(lasting(50));
    change();
    await vi.advanceTimersByTimeAsync(5_000);
    change();
    await vi.advanceTimersByTimeAsync(110);
    expect(report).toHaveBeenCalledTimes(2);
  });

  it.each([
    { what: 'an element', make: () => element('b').remove(), gone: true },
    { what: 'a text', make: () => element('b').firstChild!.remove(), gone: true },
    { what: 'what was put elsewhere', make: () => element('div').prepend(element('b')), gone: true },
    { what: 'all for another', make: () => element('p').replaceChildren('x'), gone: true },
    { what: 'nothing for what has come', make: change, gone: false },
    {
      what: 'nothing for a text that is another',
      make: () => (element('b').firstChild!.nodeValue = 'x'),
      gone: false,
    },
  ])('tells whether something has gone: $what, $gone', async ({ make, gone }) => {
    make();
    await vi.runAllTimersAsync();
    expect(report.mock.calls.map(([changes]) => changes.gone)).toEqual([gone]);
  });

  it('leaves a hidden tab alone until it is seen', async () => {
    setHidden(true);
    change();
    await vi.runAllTimersAsync();
    expect(report).not.toHaveBeenCalled();
    setHidden(false);
    await vi.runAllTimersAsync();
    expect(report).toHaveBeenCalledTimes(1);
  });

  it('goes on after a report that failed, and does not hide that', async () => {
    const { faults, stop } = collectRejections();
    const fault = new Error('the page has broken something');
    report.mockRejectedValueOnce(fault);
    change();
    await vi.runAllTimersAsync();
    change();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    await vi.waitFor(() => expect(faults).toEqual([fault]));
    stop();
    expect(report).toHaveBeenCalledTimes(2);
  });

  it('watches further roots', async () => {
    const shadow = element('div').attachShadow({ mode: 'open' });
    shadow.append('a');
    await vi.runAllTimersAsync();
    expect(report).not.toHaveBeenCalled();
    watch.add(shadow);
    shadow.append(document.createElement('i'));
    await vi.runAllTimersAsync();
    expect(reported()).toEqual([{ added: ['i'], parents: ['#document-fragment'] }]);
  });

  it('says nothing after its undo, whatever was on its way', async () => {
    report.mockImplementationOnce(lasting(500));
    change();
    await vi.advanceTimersByTimeAsync(100);
    change();
    await vi.advanceTimersByTimeAsync(10);
    watch.stop();
    change();
    setHidden(false);
    await vi.runAllTimersAsync();
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe('watchChanges, of many changes', () => {
  const all = () =>
    report.mock.calls.map(([{ all: everything, gone: _gone, ...changes }]) => [
      Object.values(changes).reduce((sum, { size }) => sum + size, 0),
      everything,
    ]);
  const grow = (count: number): Element[] =>
    Array.from({ length: count }, () => document.body.appendChild(document.createElement('p')));
  /** Lets the observer hear of what has changed so far. */
  const settle = () => vi.advanceTimersByTimeAsync(0);

  it('keeps those of a hidden tab up to a bound, and then reports that anything may be different', async () => {
    setHidden(true);
    for (let time = 0; time < 30; time++) {
      grow(100);
      await settle();
    }
    setHidden(false);
    await vi.runAllTimersAsync();
    expect(all()).toEqual([[0, true]]);
    grow(1);
    await vi.runAllTimersAsync();
    expect(all().at(-1)).toEqual([2, false]);
  });

  it('lets go of what has left a hidden tab again before it counts as too many', async () => {
    setHidden(true);
    for (let time = 0; time < 30; time++) {
      const grown = grow(100);
      await settle();
      for (const one of grown) one.remove();
      await settle();
    }
    setHidden(false);
    await vi.runAllTimersAsync();
    const [[count, everything]] = all() as [[number, boolean]];
    expect([count < 2000, everything]).toEqual([true, false]);
  });

  it('reports what it is told to look at again', async () => {
    watch.note(element('b'));
    await vi.runAllTimersAsync();
    expect(reported()).toEqual([{ deep: ['b'] }]);
  });
});
