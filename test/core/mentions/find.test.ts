import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../../src/core/mentions/find.ts';
import { fold, rawEnd, rawStart } from '../../../src/core/mentions/fold.ts';
import type { Lexicon } from '../../../src/core/mentions/lexicon.ts';
import { block, lexiconOf } from '../../support/spotting.ts';
import { findCases } from './find.cases.ts';
import { anyText } from '../../support/texts.ts';

function found(lexicon: Lexicon, marked: string) {
  const own = block(marked);
  const folded = fold(own.text);
  return find(lexicon, own, folded).map(({ start, end, forms }) => {
    const raw = { start: rawStart(folded, start), end: rawEnd(folded, end) };
    return { ...raw, text: own.text.slice(raw.start, raw.end), forms };
  });
}

describe.each(Object.entries(findCases))('find: %s', (_, table) => {
  it.each(table)('$what: $text', ({ aliases, text, finds }) => {
    expect(found(lexiconOf(...aliases), text).map((one) => one.text)).toEqual(finds);
  });
});

describe('find', () => {
  const aliases = ['North', 'North Sea', 'G7', 'co-op', '苹果', '애플', 'ジャガー', '(a+)+$', 'Café'];
  const lexicon = lexiconOf(...aliases);
  const forms = new Set(aliases.map((alias) => fold(alias).text.replaceAll('-', ' ')));
  const scraps = [
    ...aliases,
    ' ',
    '-',
    '|',
    '.',
    ',',
    "'s",
    '\u00ad',
    '\u0301',
    's',
    'x',
    'north',
    'SEA',
    '$',
    '/',
    '@',
  ];
  const pages = fc.oneof(
    fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.array(fc.oneof(fc.constantFrom(...aliases), anyText())).map((parts) => parts.join(' ')),
  );

  it('gives stretches in order, without overlap, that fold to one of the forms', () => {
    const holds = (text: string): void => {
      let before = 0;
      for (const one of found(lexicon, text)) {
        expect(one.start).toBeGreaterThanOrEqual(before);
        expect(one.end).toBeGreaterThan(one.start);
        expect(forms).toContain(fold(one.text).text.replaceAll(/[\s-]+/gu, ' '));
        before = one.end;
      }
    };
    fc.assert(fc.property(pages, holds));
  });

  it('finds the same with a soft hyphen anywhere in a mention', () => {
    const holds = (text: string): void => {
      const plain = found(lexicon, text.replaceAll('|', ''));
      for (const { start, end } of plain) {
        for (let at = start + 1; at < end; at++) {
          const hyphenated = `${text.slice(0, at)}\u00ad${text.slice(at)}`;
          expect(found(lexicon, hyphenated).map(({ forms: own }) => own)).toEqual(
            plain.map(({ forms: own }) => own),
          );
        }
      }
    };
    fc.assert(
      fc.property(
        pages.map((text) => text.replaceAll('|', '')),
        holds,
      ),
    );
  });
});
