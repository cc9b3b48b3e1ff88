import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink } from '../../../src/core/claims/markdown.ts';

describe('Markdown', () => {
  it.each([
    [
      'plain words, as they are',
      'The yard’s “seam” (of 2018) cracked: 5.3 %!',
      'The yard’s “seam” (of 2018) cracked: 5.3 %!',
    ],
    ['emphasis and code', '*a* _b_ `c` ~d~', String.raw`\*a\* \_b\_ \`c\` \~d\~`],
    ['links, images and footnotes', '[a](b) ![c](d)', String.raw`\[a\](b) !\[c\](d)`],
    ['markup and entities', '<b>a</b> &amp;', String.raw`\<b\>a\</b\> \&amp;`],
    ['tables, formulas and headings', '# a | b $c$', String.raw`\# a \| b \$c\$`],
    ['escapes', String.raw`a\*`, String.raw`a\\\*`],
    ['a list', '- a', String.raw`\- a`],
    ['another list', '+ a', String.raw`\+ a`],
    ['a numbered list', '2018. A year', String.raw`2018\. A year`],
    ['a number at its beginning, as it is', '2018 was a year', '2018 was a year'],
    ['a line under a heading', '=== a', String.raw`\=== a`],
    ['several lines as one', ' a\n\n- b\tc ', 'a - b c'],
  ])('has %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('says nothing but what the text says', () => {
    const holds = (text: string): void => {
      const shown = escapeMarkdown(text).replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
      expect(shown).toBe(text.replaceAll(/\s+/gu, ' ').trim());
    };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(' \n*_[]()<>#-+=.1a\\`|~$&!')) }), holds),
    );
  });

  it.each([
    ['words with an address', 'A [b]', 'https://a.example/b', String.raw`[A \[b\]](https://a.example/b)`],
    [
      'an address with brackets',
      'A',
      'https://a.example/b_(c)#:~:text=<d>\\',
      '[A](https://a.example/b_%28c%29#:~:text=%3Cd%3E%5C)',
    ],
    ['words alone', 'A *b*', '', String.raw`A \*b\*`],
  ])('links %s', (_, words, address, link) => {
    expect(markdownLink(words, address)).toBe(link);
  });
});
