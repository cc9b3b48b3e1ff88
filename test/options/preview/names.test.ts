import { expect, test } from 'vitest';
import { listNames } from '../../../src/options/preview/names.ts';

const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `N${index + 1}`);
const upTo16 = numbered(16).join(', ');

test.each<[name: string, names: string[], language: string, list: string]>([
  ['one name', ['Ada'], 'en-GB', 'Ada'],
  ['two names', ['Ada', 'Bell'], 'en-GB', 'Ada and Bell'],
  ['three names', ['Ada', 'Bell', 'Cray'], 'en-GB', 'Ada, Bell and Cray'],
  ['another language', ['Ada', 'Bell'], 'de', 'Ada und Bell'],
  ['one more than fits is written out', numbered(17), 'en-GB', `${upTo16} and N17`],
  ['two more than fit are counted', numbered(18), 'en-GB', `${upTo16} and 2 more`],
  ['thousands are counted', numbered(5000), 'en-GB', `${upTo16} and 4984 more`],
])('%s', (_, names, language, list) => {
  expect(listNames(names, language, (count) => `${count} more`)).toBe(list);
});
