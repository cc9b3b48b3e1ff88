// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchMoments } from '../../../src/page/text/moments.ts';

const recheck = vi.fn<() => void>();
let moments: ReturnType<typeof watchMoments>;

/** What the reader does is trusted; events made by scripts are not. */
const act = (type: string, isTrusted = true): void => listeners.get(type)?.({ isTrusted });
const listeners = new Map<string, (event: unknown) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  recheck.mockReset();
  listeners.clear();
  vi.spyOn(window, 'addEventListener').mockImplementation((type, listener, options) => {
    const { signal } = options as AddEventListenerOptions;
    listeners.set(type, listener as (event: unknown) => void);
    signal?.addEventListener('abort', () => listeners.delete(type));
  });
  moments = watchMoments(document, [{ look: recheck }]);
});

afterEach(() => {
  moments.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the moments for a recheck', () => {
  it('come some times after the start, and then no more', async () => {
    await vi.advanceTimersByTimeAsync(1400);
    expect(recheck).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(recheck).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(recheck).toHaveBeenCalledTimes(3);
  });

  it.each([
    'pointerover',
    'click',
    'focusin',
    'change',
    'keyup',
    'hashchange',
    'resize',
    'transitionend',
    'animationend',
  ])('come after %s, if it is the reader’s', async (type) => {
    act(type, false);
    await vi.advanceTimersByTimeAsync(400);
    expect(recheck).not.toHaveBeenCalled();
    act(type);
    await vi.advanceTimersByTimeAsync(400);
    expect(recheck).toHaveBeenCalledTimes(1);
  });

  it('come at most so often, however much happens', async () => {
    for (let time = 0; time < 900; time += 10) {
      act('pointerover');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(recheck).toHaveBeenCalledTimes(3);
  });

  it('come for some of the looks alone, where only they are called for', async () => {
    moments.stop();
    const other = vi.fn<() => void>();
    moments = watchMoments(document, [{ look: other }]);
    moments.soon([{ look: recheck }]);
    await vi.advanceTimersByTimeAsync(400);
    expect([recheck.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
    moments.soon();
    await vi.advanceTimersByTimeAsync(400);
    expect([recheck.mock.calls.length, other.mock.calls.length]).toEqual([1, 1]);
  });

  it('come after as long a pause as told', async () => {
    moments.stop();
    moments = watchMoments(document, [{ look: recheck, pause: 900 }]);
    for (let time = 0; time < 950; time += 10) {
      act('pointerover');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(recheck).toHaveBeenCalledTimes(1);
  });

  it('come when they are called for', async () => {
    moments.soon();
    moments.soon();
    await vi.advanceTimersByTimeAsync(400);
    expect(recheck).toHaveBeenCalledTimes(1);
  });

  it('don’t come in a hidden tab', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    act('click');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(recheck).not.toHaveBeenCalled();
  });

  it('don’t come after the undo, whatever was on its way', async () => {
    act('click');
    moments.stop();
    expect(listeners.size).toBe(0);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(recheck).not.toHaveBeenCalled();
  });
});
