import { describe, expect, it } from 'vitest';
import { createBusy, isTyping } from '../../../src/page/popover/busy.ts';

describe('a busy reader', () => {
  it.each(['scrolled', 'typed'] as const)('is so for a while after the last sign: %s', (sign) => {
    let now = 1_000;
    const busy = createBusy(() => now);
    expect(busy.left()).toBe(0);
    busy[sign]();
    const first = busy.left();
    expect(first).toBeGreaterThan(0);
    now += first / 2;
    expect(busy.left()).toBeLessThan(first);
    busy[sign]();
    expect(busy.left()).toBe(first);
    now += first;
    expect(busy.left()).toBe(0);
  });

  it('is so for the longer of two', () => {
    const busy = createBusy(() => 0);
    busy.typed();
    const typing = busy.left();
    busy.scrolled();
    expect(busy.left()).toBe(typing);
  });

  it.each([
    ['x', true],
    ['Enter', true],
    ['ArrowDown', true],
    ['Shift', false],
    ['Alt', false],
    ['Control', false],
  ])('%s is typing: %s', (key, typing) => {
    expect(isTyping({ key })).toBe(typing);
  });
});
