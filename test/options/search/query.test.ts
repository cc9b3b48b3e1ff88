import { describe, expect, it } from 'vitest';
import { isFound, queryOf, stretchesOf } from '../../../src/options/search/query.ts';

const found: readonly (readonly [name: string, typed: string, text: string, isThere: boolean])[] = [
  ['a word', 'card', 'Open the card after', true],
  ['a part of a word', 'car', 'Open the card after', true],
  ['another case', 'CARD', 'Open the card after', true],
  ['accents that are not typed', 'zurich', 'Zürich', true],
  ['accents that are typed', 'zürich', 'Zurich', true],
  ['accents that stand by themselves', 'zu\u0308rich', 'Zürich', true],
  ['a ligature', 'office', 'the oﬃce', true],
  ['another apostrophe', "dossier's", 'the dossier’s claims', true],
  ['all words, in any order', 'after card', 'Open the card after', true],
  ['one word of two', 'card before', 'Open the card after', false],
  ['nothing of it', 'colour', 'Open the card after', false],
  ['no word at all', '  ', 'Open the card after', false],
];

describe('a search', () => {
  it.each(found)('for %s', (_, typed, text, isThere) => {
    expect(isFound(queryOf(typed), text)).toBe(isThere);
  });
});

const stretches: readonly (readonly [name: string, typed: string, text: string, words: string[]])[] = [
  ['a word as often as it comes', 'a', 'Ada', ['A', 'a']],
  ['several words', 'ada bell', 'Bell and Ada', ['Ada', 'Bell']],
  ['a word with its accents', 'zurich', 'in Zu\u0308rich.', ['Zu\u0308rich']],
  ['letters outside the first plane', 'x', '𝒜x', ['x']],
  ['what one character stands for', 'ffi', 'the oﬃce', ['ﬃ']],
  ['nothing', 'b', 'Ada', []],
];

describe('a search tells where the text has', () => {
  it.each(stretches)('%s', (_, typed, text, words) => {
    expect(stretchesOf(queryOf(typed), text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});
