import { describe, expect, it } from 'vitest';
import { contendersFor, inOrderOf } from './contenders.ts';
import { floorNames } from './rivals/task.ts';

const names = (large: boolean, aliases: number[]): string[] =>
  contendersFor({ large }, aliases).map(({ name }) => name);

describe('who is measured on a page', () => {
  it('is Sidelight with all numbers of aliases, all floors and libraries', () => {
    expect(names(false, [3, 10_000])).toEqual([
      'Sidelight, 3',
      'Sidelight, 10,000',
      ...floorNames,
      'mark.js markRegExp',
      'mark.js markRegExp, 100',
      'mark.js mark',
      'findAndReplaceDOMText',
      'findAndReplaceDOMText, 100',
    ]);
  });

  it('is on large pages only what is fast', () => {
    expect(names(true, [3])).toEqual(['Sidelight, 3', ...floorNames, 'mark.js markRegExp']);
  });

  it('comes in another order each round', () => {
    const contenders = contendersFor({ large: true }, [3]);
    const orders = contenders.map((_, round) => inOrderOf(round, contenders));
    expect(new Set(orders.map(([first]) => first)).size).toBe(contenders.length);
    for (const order of orders) expect(new Set(order)).toEqual(new Set(contenders));
  });
});
