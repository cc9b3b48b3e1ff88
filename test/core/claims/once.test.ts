import { describe, expect, it } from 'vitest';
import { withoutRepeats } from '../../../src/core/claims/once.ts';

type Beside = Readonly<Record<string, readonly string[]>>;

const ordered = (ranked: string, beside: Beside = {}): string =>
  withoutRepeats(
    ranked.split(''),
    (item) => item,
    (item) => beside[item] ?? [],
  ).join('');

describe('withoutRepeats', () => {
  it.each([
    ['nothing beside any', 'abcde', {}, 'abcde'],
    ['the second beside the first', 'abcde', { a: ['b'], b: ['a'] }, 'acdbe'],
    ['the third beside the second', 'abcde', { b: ['c'], c: ['b'] }, 'abdce'],
    ['two beside the first', 'abcdef', { a: ['b', 'c'] }, 'adebcf'],
    ['one beside the first that comes late', 'abcde', { a: ['e'] }, 'abcde'],
    ['one above beside one below', 'abcde', { b: ['a'] }, 'abcde'],
    ['one of another dossier beside the first', 'abcd', { a: ['z'] }, 'abcd'],
    ['fewer than show at first', 'ab', { a: ['b'] }, 'ab'],
    ['what is beside one that was passed over', 'abcd', { a: ['b'], b: ['c'] }, 'acdb'],
    ['none', '', {}, ''],
  ])('orders claims with %s', (_, ranked, beside, gives) => {
    expect(ordered(ranked, beside)).toBe(gives);
  });
});
