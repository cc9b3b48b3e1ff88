import { describe, expect, it } from 'vitest';
import { expressionOf } from './expression.ts';

const expression = expressionOf(['Huawei', '5G', 'C++ (new)']);

describe('the expression of libraries', () => {
  const cases: [string, text: string, found: string[]][] = [
    ['finds names in letters of either case', 'Huawei and huawei', ['Huawei', 'huawei']],
    ['finds only whole words', '15G, 5Gs, 5G_x, é5G and (5G).', ['5G']],
    ['takes names as they are', 'C++ (new), Cnew', ['C++ (new)']],
  ];
  it.each(cases)('%s', (_, text, found) => {
    expect([...text.matchAll(expression)].map(([match]) => match)).toEqual(found);
  });
});
