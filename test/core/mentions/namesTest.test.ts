import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/atOnce.ts';
import { compileNames, namesTest } from '../../../src/core/mentions/namesTest.ts';

const names = ['north', 'south', 'east'];
const test = () => namesTest(compileNames(names));

describe('the test for names', () => {
  it.each([
    { text: 'to the North', may: true },
    { text: 'to the EAST', may: true },
    { text: 'to the west', may: false },
  ])('says of “$text” at once and in steps: $may', ({ text, may }) => {
    const { holds, mayHold } = test();
    for (const again of [text, text]) expect([holds(again), atOnce(mayHold(again))]).toEqual([may, may]);
  });

  it('takes a step for each pattern', () => {
    expect([...test().mayHold('to the west')].length).toBe(names.length);
  });

  it('is ready for texts of a kind once all patterns have been used on one', () => {
    const { isReady, mayHold } = test();
    const readiness = () => [isReady('a'), isReady('\u2013')];
    expect(readiness()).toEqual([false, false]);
    atOnce(mayHold('North'));
    expect(readiness()).toEqual([false, false]);
    atOnce(mayHold('west'));
    expect(readiness()).toEqual([true, false]);
    atOnce(mayHold('\u2013'));
    expect(readiness()).toEqual([true, true]);
  });

  it('of one pattern is ready, since there is no place to pause', () => {
    expect(namesTest(compileNames(['north'])).isReady('a')).toBe(true);
  });

  it('finds the same once it is prepared', () => {
    const { prepare, holds } = test();
    expect([...prepare()].length).toBe(2 * names.length);
    expect([holds('North'), holds('west')]).toEqual([true, false]);
  });
});
