import { expect, test } from 'vitest';
import { excerptOf } from '../../src/panel/mentions/excerpt.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test.each<[name: string, sentence: string, nth: number, shown: string]>([
  ['a short sentence', 'The Acme works.', 0, 'The |Acme| works.'],
  ['the only one of its writing', 'Acme', 0, '|Acme|'],
  ['the second that is written alike', 'Acme sued Acme.', 1, 'Acme sued |Acme|.'],
  ['a sentence that is repeated on the page', 'Acme sued Acme.', 3, 'Acme sued |Acme|.'],
  ['a sentence in which it is not found', 'A cut sentence', 0, '|Acme|'],
  [
    'a long sentence, cut between words',
    `${words(30)} Acme ${words(40)}`,
    0,
    `…${words(13)} |Acme| ${words(26)}…`,
  ],
  [
    'a long sentence of one word',
    `${'a'.repeat(90)}Acme${'b'.repeat(200)}`,
    0,
    `…${'a'.repeat(70)}|Acme|${'b'.repeat(130)}…`,
  ],
])('%s', (_, sentence, nth, shown) => {
  const { lead, mention, rest } = excerptOf(sentence, 'Acme', nth);
  expect(`${lead}|${mention}|${rest}`).toBe(shown);
});
