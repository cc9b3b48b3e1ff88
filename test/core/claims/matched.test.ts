import { describe, expect, it } from 'vitest';
import { cutAtWords } from '../../../src/core/claims/matched.ts';

const marked = (text: string, ...words: readonly string[]): string =>
  cutAtWords(text, words)
    .map((stretch, at) => (at % 2 === 0 ? stretch : `[${stretch}]`))
    .join('');

describe('cutAtWords', () => {
  it.each([
    ['whole words', 'A letter and letters.', ['letter'], 'A [letter] and letters.'],
    ['in any case', 'Letter, LETTER', ['letter'], '[Letter], [LETTER]'],
    ['beside an apostrophe', 'Huawei’s letter', ['Huawei'], '[Huawei]’s letter'],
    ['at both ends', 'one or two', ['two', 'one'], '[one] or [two]'],
    ['neighbours together', 'two-one  two, one', ['two', 'one'], '[two-one  two], [one]'],
    ['neighbours that are whole', 'one twos two', ['two', 'one'], '[one] twos [two]'],
    ['phrases before their words', 'a formal letter', ['letter', 'formal letter'], 'a [formal letter]'],
    ['no word within another', '5G and 15G, 5Gs', ['5G'], '[5G] and 15G, 5Gs'],
    ['letters of any script', 'naïve ïve', ['ïve'], 'naïve [ïve]'],
    ['signs of patterns as what they are', 'a.b (c) a-b axb', ['a.b', 'c', 'a-b'], '[a.b] ([c]) [a-b] axb'],
    ['nothing without words', 'a b', [], 'a b'],
    ['nothing for an empty word', 'a b', [''], 'a b'],
    ['nothing that is not there', 'a b', ['c'], 'a b'],
  ])('finds %s', (_, text, words, gives) => {
    expect(marked(text, ...words)).toBe(gives);
  });

  it('keeps the text', () => {
    const text = 'It says (yes) and yes.';
    expect(cutAtWords(text, ['yes', '(yes)']).join('')).toBe(text);
  });
});
