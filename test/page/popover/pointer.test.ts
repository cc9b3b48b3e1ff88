import { describe, expect, it } from 'vitest';
import { createPointerReader } from '../../../src/page/popover/pointer.ts';

const move = (x: number, timeStamp: number, buttons = 0) => ({
  clientX: x,
  clientY: 0,
  screenX: x + 100,
  screenY: 100,
  altKey: false,
  buttons,
  timeStamp,
  target: null,
});

/** What is said of the last of some moves: `still`, `moving`, or nothing. */
function last(...moves: readonly ReturnType<typeof move>[]): string | undefined {
  const reader = createPointerReader();
  const read = moves.map((one) => reader.read(one, undefined)).at(-1);
  return read && (read.still ? 'still' : 'moving');
}

describe('a pointer', () => {
  it.each([
    ['that has just come', [move(0, 0)], 'moving'],
    ['that passes', [move(0, 0), move(30, 16)], 'moving'],
    ['that drifts', [move(0, 0), move(1, 16)], 'still'],
    ['that drifts, told of twice within a millisecond', [move(0, 0), move(0.3, 0)], 'still'],
    ['that has rested and sets off', [move(0, 0), move(1, 16), move(40, 32)], 'moving'],
    ['that has come a long way in a long time', [move(0, 0), move(30, 1_000)], 'still'],
    ['under which the page has moved', [move(0, 0), move(0, 16)], undefined],
    ['that is pressed where it is', [move(0, 0), move(0, 16, 1)], 'still'],
  ])('%s', (_, moves, expected) => {
    expect(last(...moves)).toBe(expected);
  });

  it('under which the page has moved says so however often it is told', () => {
    const reader = createPointerReader();
    const first = { ...move(0, 0), clientY: 10 };
    const told = [first, { ...first, clientY: 50, timeStamp: 16 }, { ...first, clientY: 90, timeStamp: 32 }];
    expect(told.map((one) => reader.read(one, undefined) === undefined)).toEqual([false, true, true]);
  });
});
