import { describe, expect, it } from 'vitest';
import { drift, flight, pathOff } from './path.ts';

const line = { x: 0, y: 0, width: 2_000, height: 100 };
const word = { x: 300, y: 200, width: 60, height: 18 };

describe.each([
  ['flies', flight],
  ['drifts', drift],
])('a path off marks of a pointer that %s', (_, way) => {
  it('has as many spots as wanted, none of them on a mark', () => {
    const path = pathOff([line, word], way, 200);
    expect(path).toHaveLength(200);
    const on = path.filter(({ x, y }) => y <= 100 || (x >= 300 && x <= 360 && y >= 200 && y <= 218));
    expect(on).toEqual([]);
  });

  it('is nowhere where marks are everywhere', () => {
    expect(() => pathOff([{ x: 0, y: 0, width: 2_000, height: 2_000 }], way, 10)).toThrow('marks everywhere');
  });
});
