import { describe, expect, it } from 'vitest';
import { fewOf, joinedBy, listOf } from '../../src/page/few.ts';

const [one, other, third] = ['one', 'other', 'third'].map((name) => ({ name })) as [object, object, object];

describe('few items', () => {
  it.each([
    ['none', [], []],
    ['one, which stands for itself', [one], one],
    ['some', [one, other], [one, other]],
  ])('are %s', (_, items, few) => {
    expect(fewOf(items)).toEqual(few);
    expect(listOf(fewOf(items))).toEqual(items);
  });

  it.each([
    ['to nothing', undefined, one, [one]],
    ['to one', one, other, [one, other]],
    ['to some', [one, other], third, [one, other, third]],
  ])('are joined by one: %s', (_, few, item, all) => {
    expect(listOf(joinedBy(few, item))).toEqual(all);
  });

  it('do not keep the room of the list that they were made of', () => {
    const items = [one, other];
    expect(fewOf(items)).not.toBe(items);
  });
});
