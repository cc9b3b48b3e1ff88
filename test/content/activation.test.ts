// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activation, firstFrame } from '../../src/content/activation.ts';

/** A document as a browser has it that prerenders, or one that does not know of it. */
const prerendering = (state: boolean | undefined) =>
  Object.defineProperty(document.implementation.createHTMLDocument(), 'prerendering', {
    value: state,
    writable: true,
  }) as Document & { prerendering?: boolean };

describe('activation', () => {
  let active: boolean;
  const wait = async (of: Document): Promise<void> => {
    await activation(of);
    active = true;
  };
  const settled = () =>
    new Promise<void>((resolve) => {
      setTimeout(resolve);
    });

  beforeEach(() => (active = false));

  it.each([false, undefined])('is there at once where prerendering is %s', async (state) => {
    await wait(prerendering(state));
    expect(active).toBe(true);
  });

  it('comes with the reader, and not before [33]', async () => {
    const page = prerendering(true);
    const waiting = wait(page);
    await settled();
    expect(active).toBe(false);
    page.prerendering = false;
    page.dispatchEvent(new Event('prerenderingchange'));
    await waiting;
    expect(active).toBe(true);
  });

  it('does not come with a page’s own event of that name', async () => {
    const page = prerendering(true);
    void wait(page);
    page.dispatchEvent(new Event('prerenderingchange'));
    await settled();
    expect(active).toBe(false);
  });
});

describe('the first frame', () => {
  let draw: (() => void) | undefined;
  const told: string[] = [];

  beforeEach(() => {
    told.length = 0;
    draw = undefined;
    vi.useFakeTimers();
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      draw = callback;
    });
    void firstFrame().then(() => told.push('shown'));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('does not come while a browser draws none, as in a hidden tab', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toEqual([]);
  });

  it('is over after what a browser does for it, and not within', async () => {
    draw?.();
    await Promise.resolve();
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['shown']);
  });
});
