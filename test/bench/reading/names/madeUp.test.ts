import { describe, expect, it } from 'vitest';
import { madeUpEntities, namesOf } from './madeUp.ts';

const madeUpNames = (count: number): readonly string[] => madeUpEntities(count).flatMap(namesOf);

describe('names that nobody has', () => {
  it('are as many as wanted, and nearly all different', () => {
    const names = madeUpNames(9_997);
    expect(names.length).toBe(9_997);
    expect(new Set(names).size).toBeGreaterThan(9_900);
  });

  it('are always the same, the first of more those of fewer', () => {
    expect(madeUpNames(1_000).slice(0, 96)).toEqual(madeUpNames(96));
  });

  it('have two words mostly', () => {
    const names = madeUpNames(1_000);
    const twoWords = names.filter((name) => name.split(' ').length === 2);
    expect(twoWords.length).toBeGreaterThan(names.length / 2);
    expect(names.every((name) => /^[A-Z][a-z]+( [A-Z][a-z]+)*$/.test(name))).toBe(true);
  });

  it('often begin alike', () => {
    const firsts = madeUpNames(1_000).map((name) => name.split(' ')[0]);
    expect(new Set(firsts).size).toBeLessThan(400);
  });
});
