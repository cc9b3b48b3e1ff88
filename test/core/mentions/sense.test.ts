import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { entity, judged, type Page } from '../../support/spotting.ts';

type Given = Parameters<typeof entity>[0];

const verdictsOf = (given: Given, text: string, page?: Page) =>
  judged(compileLexicon([entity(given)]), text, page).map(({ verdict }) => verdict);

describe('the strength of a cue', () => {
  const sense: Given['sense'] = {
    cues: [
      { words: ['family'], reach: 'page', strength: 'weak' },
      { words: ['pro'], reach: 'page' },
    ],
    rivals: [
      {
        name: 'other',
        cues: [
          { words: ['contra'], reach: 'page' },
          { words: ['surely'], reach: 'page', strength: 'strong' },
        ],
      },
    ],
    otherwise: 'faint',
  };
  const cases: readonly ({ what: string; text: string; verdict: string } & Page)[] = [
    { what: 'a plain one outweighs a weak one', text: 'family Thing contra', verdict: 'none' },
    { what: 'a strong one outweighs a plain one', text: 'pro Thing surely', verdict: 'none' },
    {
      what: 'a strong one outweighs a nearer plain one',
      text: 'Thing is pro and really so, surely',
      verdict: 'none',
    },
    { what: 'plain ones settle nothing between them', text: 'pro Thing contra', verdict: 'faint' },
    { what: 'a weak one alone is enough', text: 'Thing of the family', verdict: 'mark' },
    { what: 'it counts in the page too', text: 'Thing', blocks: ['pro', 'surely'], verdict: 'none' },
  ];

  it.each(cases)('$what', ({ text, verdict, ...page }) => {
    expect(verdictsOf({ sense }, text, page)).toEqual([verdict]);
  });
});

describe('cues of one alias', () => {
  const aliases: Given['aliases'] = [
    { text: 'Long Thing', rivals: [{ name: 'other', cues: [{ words: ['farmer'], reach: 'page' }] }] },
    { text: 'Thing', cues: [{ words: ['bolt'], reach: 'page' }] },
  ];
  const given: Given = { aliases, sense: { otherwise: 'faint' } };
  const cases: readonly { what: string; text: string; verdicts: readonly string[]; page?: Page }[] = [
    { what: 'speak against it', text: 'a Long Thing farmer', verdicts: ['none'] },
    { what: 'do not speak against another', text: 'a Thing farmer', verdicts: ['faint'] },
    { what: 'speak for it', text: 'a Thing bolt', verdicts: ['mark'] },
    { what: 'do not speak for another', text: 'a Long Thing bolt', verdicts: ['faint'] },
    {
      what: 'are told apart in one block',
      text: 'a Long Thing, a Thing, a farmer',
      verdicts: ['none', 'faint'],
    },
    {
      what: 'are told apart on the page',
      text: 'a Long Thing, a Thing',
      page: { blocks: ['farmer'] },
      verdicts: ['none', 'faint'],
    },
    {
      what: 'are told apart in the headings',
      text: 'a Long Thing, a Thing',
      page: { over: ['Bolts'] },
      verdicts: ['faint', 'mark'],
    },
  ];

  it.each(cases)('$what: $text', ({ text, verdicts, page }) => {
    expect(verdictsOf(given, text, page)).toEqual(verdicts);
  });
});

describe('a series of labels', () => {
  const given: Given = {
    aliases: ['7T'],
    sense: {
      cues: [{ words: ['magnet'], reach: 'page' }],
      series: { name: 'a seat', letters: 'ABCT', ordinary: ['3T'] },
    },
  };
  const cases = [
    { what: 'with the same number', text: 'rows 7A and 7T', verdict: 'none' },
    { what: 'with the same number far away', text: `7A ${'and so on '.repeat(20)} 7T`, verdict: 'none' },
    { what: 'with another number nearby', text: 'seats 12C and 7T', verdict: 'none' },
    { what: 'not with another number far away', text: `12C ${'and so on '.repeat(20)} 7T`, verdict: 'mark' },
    { what: 'not with letters that labels do not have', text: '4K and 7T', verdict: 'mark' },
    { what: 'not with what says nothing', text: '3T and 7T', verdict: 'mark' },
    { what: 'not with itself', text: '7T or no 7T', verdict: 'mark' },
    { what: 'not with small letters', text: '7a and 7T', verdict: 'mark' },
    { what: 'not with sums of money', text: '$12B and 7T', verdict: 'mark' },
    { what: 'not within longer words', text: 'A12C, 12Cs, 1.12C and 7T', verdict: 'mark' },
    { what: 'not against a cue in the clause', text: 'rows 7A and a 7T magnet', verdict: 'mark' },
    { what: 'but against one beyond it', text: 'rows 7A and 7T. A magnet', verdict: 'none' },
  ] as const;

  it.each(cases)('speaks for a label $what: $text', ({ text, verdict }) => {
    expect(verdictsOf(given, text)[0]).toBe(verdict);
  });
});

describe('family names before an alias in Chinese', () => {
  const given = {
    aliases: ['华为', 'Hua'],
    sense: { familyNames: { name: 'a person', signs: '李张王' } },
  };
  const cases = [
    { what: 'with a sign between', text: '校友李建华为学校捐书', verdicts: ['none'] },
    { what: 'right before it', text: '教师张华为学生', verdicts: ['none'] },
    { what: 'not without a family name', text: '美国对华为施压', verdicts: ['mark'] },
    { what: 'not with a word between', text: '张先生说华为很好', verdicts: ['mark'] },
    { what: 'not where it starts a word', text: '种了李子华为很好', verdicts: ['mark'] },
    { what: 'not across a comma', text: '李，华为很好', verdicts: ['mark'] },
    { what: 'not at the start', text: '华为很好', verdicts: ['mark'] },
    { what: 'not for an alias in letters', text: '李Hua', verdicts: ['mark'] },
  ];

  it.each(cases)('speak for a person $what: $text', ({ text, verdicts }) => {
    expect(verdictsOf(given, text)).toEqual(verdicts);
  });
});
