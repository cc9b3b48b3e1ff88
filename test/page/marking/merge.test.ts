import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../../../src/page/marking/merge.ts';

const ascending = (one: number, other: number): number => one - other;
const counted = () => {
  const questions: [number, number][] = [];
  const precedes = (one: number, other: number): boolean => {
    questions.push([one, other]);
    return one < other;
  };
  return { questions, precedes };
};
const upTo = (length: number, from = 0, step = 1): number[] =>
  Array.from({ length }, (_, index) => from + index * step);

describe('merge', () => {
  const cases = [
    { what: 'nothing and nothing', many: [], few: [], gives: [] },
    { what: 'nothing into some', many: [1, 2], few: [], gives: [1, 2] },
    { what: 'some into nothing', many: [], few: [1, 2], gives: [1, 2] },
    { what: 'what comes first', many: [3, 4], few: [1, 2], gives: [1, 2, 3, 4] },
    { what: 'what comes last', many: [1, 2], few: [3, 4], gives: [1, 2, 3, 4] },
    { what: 'what goes in between', many: [1, 4, 5, 8], few: [2, 3, 6, 9], gives: [1, 2, 3, 4, 5, 6, 8, 9] },
  ];

  it.each(cases)('takes $what', ({ many, few, gives }) => {
    expect(merge(many, few, counted().precedes)).toEqual(gives);
  });

  it('gives all in order, whatever goes into what', () => {
    const distinct = fc.uniqueArray(fc.nat(200), { maxLength: 60 });
    fc.assert(
      fc.property(distinct, fc.nat(60), (numbers, cut) => {
        const [many, few] = [numbers.slice(cut), numbers.slice(0, cut)].map((part) =>
          part.toSorted(ascending),
        );
        expect(merge(many!, few!, counted().precedes)).toEqual(numbers.toSorted(ascending));
      }),
    );
  });

  const stretches = [
    { what: 'at the start', from: -50 },
    { what: 'at the end', from: 20_000 },
    { what: 'in the middle', from: 10_001 },
  ];

  it.each(stretches)('asks little of ten thousand for a stretch $what', ({ from }) => {
    const { questions, precedes } = counted();
    merge(upTo(10_000, 0, 2), upTo(50, from, 0.01), precedes);
    /* Two searches of fourteen steps, and a question for each further item. */
    expect(questions.length).toBeLessThan(2 * 14 + 50 + 5);
  });
});
