// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../../src/core/mentions/page.ts';
import { spot } from '../../../src/core/mentions/spot.ts';
import { collect } from '../../../src/page/text/collect.ts';
import { loadDossier } from '../../support/fixtures.ts';

const { entities } = loadDossier('namesakes');
const lexicon = compileLexicon(entities);

beforeEach(() => document.body.replaceChildren());

const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** The mentions of the page, those decided against among them, with the text that a reader sees. */
function told(html: string) {
  document.body.innerHTML = html;
  const blocks = [...collect(document.body)];
  const page = pageEvidence(lexicon, '', () => blocks);
  return blocks.flatMap((block) =>
    spot(lexicon, block, page, true).map(({ entity, start, end, verdict, reason }) => {
      const text = block.text.slice(start, end).replace(unseen, '');
      return { entity, text, verdict, reason };
    }),
  );
}

/** What leaves no trace in the text that people see, by how it is put between the two parts of a word. */
const transparent: Readonly<Record<string, (head: string, tail: string) => string>> = {
  'bold letters before': (head, tail) => `<b>${head}</b>${tail}`,
  'a link after': (head, tail) => `${head}<a href="#">${tail}</a>`,
  'an empty element': (head, tail) => `${head}<i></i>${tail}`,
  'nested markup': (head, tail) => `<b><i>${head}</i></b><u>${tail}</u>`,
  'a place to break': (head, tail) => `${head}<wbr>${tail}`,
  'a comment': (head, tail) => `${head}<!-- Amazon -->${tail}`,
  'a soft hyphen': (head, tail) => `${head}&shy;${tail}`,
  'a zero-width space': (head, tail) => `${head}&#x200b;${tail}`,
  'a zero-width joiner': (head, tail) => `${head}&zwj;${tail}`,
  'a word joiner': (head, tail) => `${head}&#x2060;${tail}`,
  'a script': (head, tail) => `${head}<script type="text/plain">Amazon</script>${tail}`,
};

/* No word here has a name glued to it: an edge of markup counts as the edge of a word there ("x<b>Apple</b>"). */
const words = [
  'Apple',
  'apple',
  'Jobs',
  'Amazon',
  '苹果',
  '7T',
  'pie',
  'shares',
  'iPhone',
  'recipe',
  'new',
  'market',
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ', ', '. ', '-', '/', '’s ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat());

describe('text as people see it', () => {
  it.each(Object.entries(transparent))('has the same mentions with %s within any word', (_, put) => {
    const holds = (parts: readonly string[], which: number, where: number): void => {
      const at = (which % (parts.length / 2)) * 2;
      const word = parts[at]!;
      const cut = 1 + (where % Math.max(1, word.length - 1));
      const split = parts.with(at, put(word.slice(0, cut), word.slice(cut)));
      expect(told(`<p>${split.join('')}</p>`)).toEqual(told(`<p>${parts.join('')}</p>`));
    };
    fc.assert(fc.property(sentence, fc.nat(), fc.nat(), holds));
  });

  const seen = [
    {
      what: 'text-transform changes nothing',
      html: '<p style="text-transform:uppercase">jobs in Apple stores</p>',
      marked: 1,
    },
    {
      what: 'generated text is none',
      html: '<style>p::before{content:"Steve "}</style><p>Jobs</p>',
      marked: 0,
    },
    { what: 'pictures are none', html: '<p>Steve <img alt="Jobs"></p>', marked: 0 },
    { what: 'look-alikes of other scripts stay what they are', html: '<p>Аmаzоn</p>', marked: 0 },
    { what: 'wide letters are letters', html: '<p>Ａｍａｚｏｎ</p>', marked: 1 },
    { what: 'mathematical letters are letters', html: '<p>𝐀𝐦𝐚𝐳𝐨𝐧</p>', marked: 1 },
  ];

  it.each(seen)('$what', ({ html, marked }) => {
    expect(told(html).filter(({ verdict }) => verdict !== 'none')).toHaveLength(marked);
  });
});
