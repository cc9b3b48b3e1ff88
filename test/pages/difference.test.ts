import { expect, it } from 'vitest';
import { firstDifference } from './difference.ts';

const cases: readonly (readonly [string, string, string, string | undefined])[] = [
  ['says nothing of equal texts', 'a\nb', 'a\nb', undefined],
  ['shows the first line that differs', 'a\n b\nc', 'a\n x\ny', 'line 2 is x instead of b'],
  ['shows what was added at the end', 'a', 'a\nb', 'line 2 is b instead of missing'],
  ['shows what is missing at the end', 'a\nb', 'a', 'line 2 is missing instead of b'],
  ['cuts long lines', 'a', 'x'.repeat(200), `line 1 is ${'x'.repeat(160)}… instead of a`],
];

it.each(cases)('%s', (_, wanted, seen, expected) => {
  expect(firstDifference(wanted, seen)).toBe(expected);
});
