import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSnippet, shownForm, snippetOf } from './snippet.ts';

const thirty = 'a word and a word and a word. ';

describe('a snippet', () => {
  const cases: [string, [before: string, form: string, after: string], expected: string][] = [
    ['has all of a short text', ['The ', 'lamp', ' is lit.'], 'The [lamp] is lit.'],
    ['is on one line', ['\n  The\n\told ', 'red\nlamp', ' is lit.\n'], 'The old [red lamp] is lit.'],
    ['shows what is unseen as a dot', ['a\u001B[31m', 'la\u00ADmp', '\uFFFC\u200B'], 'a·[31m[la·mp]··'],
    [
      'cuts both sides alike',
      [thirty, 'lamp', thirty],
      '…rd and a word and a word. [lamp]a word and a word and a wo…',
    ],
    [
      'gives one side the room that the other leaves',
      ['The ', 'lamp', thirty + thirty],
      'The [lamp]a word and a word and a word. a word and a word a…',
    ],
    [
      'cuts a form that is too long',
      ['The ', thirty + thirty, ' is lit.'],
      '[a word and a word and a word. a word and a word and a wor…]',
    ],
    ['keeps signs of two units whole', ['𝟝'.repeat(60), 'G', ''], `…${'𝟝'.repeat(56)}[G]`],
  ];
  it.each(cases)('%s', (_, [before, form, after], expected) => {
    expect(snippetOf(before, form, after)).toBe(expected);
  });

  it('is never too long', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ maxLength: 80 }), fc.string(), (before, form, after) => {
        expect(Array.from(snippetOf(before, form, after)).length).toBeLessThanOrEqual(longestSnippet);
      }),
    );
  });
});

describe('a shown form', () => {
  const cases: [string, form: string, expected: string][] = [
    ['is as on the page', '華為 Phone', '華為 Phone'],
    ['is on one line', 'red\n  lamp', 'red lamp'],
    ['has its unseen characters as escapes', 'la\u00ADmp\u{E0001}', 'la\\u{AD}mp\\u{E0001}'],
  ];
  it.each(cases)('%s', (_, form, expected) => {
    expect(shownForm(form)).toBe(expected);
  });
});
