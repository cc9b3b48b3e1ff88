import type { lexiconOf } from '../../support/spotting.ts';

/** A text (`|` stands for an edge of inline markup), and what is found in it. */
export interface FindCase {
  readonly what: string;
  readonly aliases: Parameters<typeof lexiconOf>;
  readonly text: string;
  readonly finds: readonly string[];
}

const north = ['North'];
const alone = [{ text: 'Shell', boundary: 'alone' }] as const;
const stem = [{ text: 'Narva', boundary: 'stem' }] as const;
const northSea = ['North Sea'];
const gull = ['G7', 'G7 summit'];

/** What the search finds, by the rule that decides. */
export const findCases: Readonly<Record<string, readonly FindCase[]>> = {
  'the longest form': [
    {
      what: 'before its parts',
      aliases: ['North', 'North Sea', 'North Sea Oil'],
      text: 'North Sea Oil, North Sea, North',
      finds: ['North Sea Oil', 'North Sea', 'North'],
    },
    { what: 'with a picture first', aliases: ['😀a'], text: '😀ab 😀a', finds: ['😀a'] },
    { what: 'that stands alone', aliases: ['North', 'North Sea'], text: 'North Season', finds: ['North'] },
    {
      what: 'even where another starts in it',
      aliases: ['Gull Bay', 'Bay Trust'],
      text: 'Gull Bay Trust',
      finds: ['Gull Bay'],
    },
    {
      what: 'again and again',
      aliases: north,
      text: 'North North north',
      finds: ['North', 'North', 'north'],
    },
    {
      what: 'of two that start alike',
      aliases: ['North Sea', 'North Seal'],
      text: 'North Seal',
      finds: ['North Seal'],
    },
    { what: 'by its parts', aliases: ['A B'], text: 'an A B test', finds: ['A B'] },
  ],
  'what must stand alone': [
    { what: 'between spaces', aliases: [...alone], text: 'a Shell station', finds: ['Shell'] },
    {
      what: 'before a stop or in brackets',
      aliases: [...alone],
      text: '(Shell), Shell.',
      finds: ['Shell', 'Shell'],
    },
    { what: 'not after a hyphen', aliases: [...alone], text: 'Egg-Shell', finds: [] },
    { what: 'not before a hyphen', aliases: [...alone], text: 'Shell-like', finds: [] },
    { what: 'not before a hyphen of another shape', aliases: [...alone], text: 'Shell\u2011like', finds: [] },
    { what: 'not beside a slash', aliases: [...alone], text: 'Shell/bash', finds: [] },
    { what: 'not before a possessive', aliases: [...alone], text: 'Shell’s', finds: [] },
  ],
  'names that look like addresses': [
    {
      what: 'alone',
      aliases: ['Node.js', 'North.com Inc'],
      text: 'in Node.js, of North.com Inc.',
      finds: ['Node.js', 'North.com Inc'],
    },
    { what: 'not within an address', aliases: ['Node.js'], text: 'https://example.org/Node.js', finds: [] },
    { what: 'not as a part of a file name', aliases: ['Node.js'], text: 'my-Node.js', finds: [] },
    { what: 'not for a part of them', aliases: ['North'], text: 'North.com', finds: [] },
  ],
  stems: [
    { what: 'as they are', aliases: [...stem], text: 'in Narva.', finds: ['Narva'] },
    { what: 'with an ending', aliases: [...stem], text: 'Narvassa, Narvan', finds: ['Narvassa', 'Narvan'] },
    {
      what: 'with an ending over a soft hyphen',
      aliases: [...stem],
      text: 'Narva\u00adssa',
      finds: ['Narva\u00adssa'],
    },
    { what: 'not with a long one', aliases: [...stem], text: 'Narvalentulo', finds: [] },
    { what: 'not with a capital in it', aliases: [...stem], text: 'NarvaBay', finds: [] },
    { what: 'not with a digit', aliases: [...stem], text: 'Narvan2', finds: [] },
    { what: 'not after a letter', aliases: [...stem], text: 'xNarvan', finds: [] },
  ],
  'whole words': [
    { what: 'alone', aliases: north, text: 'North', finds: ['North'] },
    {
      what: 'in brackets and quotes',
      aliases: north,
      text: '(North) “North” [North]',
      finds: ['North', 'North', 'North'],
    },
    { what: 'not the start of one', aliases: north, text: 'Northern', finds: [] },
    { what: 'not the end of one', aliases: north, text: 'TrueNorth', finds: [] },
    { what: 'not before a digit', aliases: north, text: 'North2', finds: [] },
    { what: 'not beside an underscore', aliases: north, text: 'North_a _North', finds: [] },
    { what: 'not before an accented letter', aliases: ['Nor'], text: 'Norð', finds: [] },
    { what: 'not where a mark changes the last letter', aliases: north, text: 'North\u0301', finds: [] },
    { what: 'not beside a letter beyond the first plane', aliases: north, text: 'North𐐨 𐐨North', finds: [] },
    { what: 'beside an emoji', aliases: north, text: '🧭North🧭', finds: ['North'] },
    { what: 'beside another script', aliases: ['Север'], text: 'в «Север», северный', finds: ['Север'] },
    { what: 'of Arabic', aliases: ['شمال'], text: 'في شمال، والشمالي', finds: ['شمال'] },
  ],
  'possessives and plurals': [
    { what: 'with either apostrophe', aliases: north, text: "North's North’s", finds: ['North', 'North'] },
    { what: 'a plural is another word', aliases: north, text: 'Norths', finds: [] },
    { what: 'a quote right behind', aliases: north, text: "'North'", finds: ['North'] },
    {
      what: 'an alias with an apostrophe',
      aliases: ["King's Mill"],
      text: 'King’s Mill',
      finds: ['King’s Mill'],
    },
  ],
  'spaces and hyphens': [
    {
      what: 'of any kind for a space',
      aliases: northSea,
      text: 'North-Sea; North‑Sea; North–Sea; North - Sea; North\u00a0Sea; North\nSea; North   Sea',
      finds: [
        'North-Sea',
        'North‑Sea',
        'North–Sea',
        'North - Sea',
        'North\u00a0Sea',
        'North\nSea',
        'North   Sea',
      ],
    },
    {
      what: 'a space for a hyphen',
      aliases: ['co-op'],
      text: 'co op, co-op, coop',
      finds: ['co op', 'co-op'],
    },
    { what: 'not two hyphens', aliases: northSea, text: 'North--Sea', finds: [] },
    { what: 'not a comma', aliases: northSea, text: 'North, Sea', finds: [] },
    { what: 'not nothing', aliases: northSea, text: 'NorthSea', finds: [] },
    {
      what: 'within a compound',
      aliases: north,
      text: 'anti-North, North-facing',
      finds: ['North', 'North'],
    },
    { what: 'not over a slash', aliases: north, text: 'North/South', finds: ['North'] },
  ],
  'edges of inline markup': [
    { what: 'part words', aliases: north, text: 'super|North|wind', finds: ['North'] },
    { what: 'but do not part a letter from its mark', aliases: north, text: 'North\u0301|x', finds: [] },
    { what: 'but only where they are', aliases: north, text: 'super|Northwind', finds: [] },
    { what: 'and do not part a form', aliases: north, text: 'No|rt|h', finds: ['North'] },
    {
      what: 'after characters that folding drops',
      aliases: north,
      text: 'a\u00ad\u00ad|North|b',
      finds: ['North'],
    },
  ],
  'what people do not read as words': [
    { what: 'an address', aliases: north, text: 'https://north.example/a http://a.example/north', finds: [] },
    { what: 'an address behind text', aliases: north, text: 'see:https://a.example/?q=north&b=c', finds: [] },
    { what: 'a host', aliases: north, text: 'www.north.example, north.example', finds: [] },
    { what: 'a path below a host', aliases: north, text: 'a.example/north/b', finds: [] },
    { what: 'an e-mail address', aliases: north, text: 'info@north.example north@a.example', finds: [] },
    { what: 'a path', aliases: north, text: '/usr/north/bin ~/north/a ./north/a', finds: [] },
    { what: 'a Windows path', aliases: north, text: 'C:\\north\\a', finds: [] },
    { what: 'a file name', aliases: north, text: 'north.pdf, my-north.tar.gz', finds: [] },
    { what: 'a package', aliases: north, text: 'org.north.App', finds: [] },
    { what: 'a query', aliases: north, text: 'a?b=north', finds: [] },
    { what: 'but the number of a footnote', aliases: ['G7'], text: 'the G7.1', finds: ['G7'] },
    { what: 'but a handle and a tag', aliases: north, text: '@North #North', finds: ['North', 'North'] },
    {
      what: 'but the end of a sentence',
      aliases: north,
      text: 'North. North.The North... North?',
      finds: ['North', 'North', 'North', 'North'],
    },
    { what: 'but a word beside an address', aliases: north, text: 'North (north.example)', finds: ['North'] },
    {
      what: 'but a word over a slash from a host',
      aliases: north,
      text: 'North/a.example',
      finds: ['North'],
    },
  ],
  numbers: [
    { what: 'alone', aliases: gull, text: 'the G7, G7. (G7) G7/G20', finds: ['G7', 'G7', 'G7', 'G7'] },
    { what: 'not within a longer one', aliases: ['7G'], text: '17G 7GB', finds: [] },
    { what: 'not the tail of a decimal', aliases: ['7G'], text: '1.7G 1,7G .7G', finds: ['7G'] },
    { what: 'not an amount of money', aliases: ['7G'], text: '$7G €7G £7G ￥7G', finds: [] },
    { what: 'but money of one', aliases: ['7G'], text: '7G$', finds: ['7G'] },
    { what: 'with a hyphen', aliases: gull, text: 'a G7-summit', finds: ['G7-summit'] },
    { what: 'of another width', aliases: ['7G'], text: '７Ｇ', finds: ['７Ｇ'] },
  ],
  'look-alikes': [
    { what: 'of Cyrillic', aliases: north, text: 'Nоrth', finds: [] },
    { what: 'of Greek', aliases: north, text: 'Νorth', finds: [] },
    { what: 'a digit for a letter', aliases: north, text: 'N0rth', finds: [] },
  ],
  'scripts without spaces': [
    { what: 'a word', aliases: ['苹果'], text: '苹果公司宣布', finds: ['苹果'] },
    {
      what: 'not across the words of the dictionary',
      aliases: ['国人'],
      text: '中国人民银行宣布',
      finds: [],
    },
    { what: 'not where the end cuts a word', aliases: ['海鸥'], text: '上海鸥鸟', finds: [] },
    { what: 'within a sentence', aliases: ['海鸥'], text: '东海鸥电子公布', finds: ['海鸥'] },
    { what: 'Latin within Chinese', aliases: north, text: '购买North手机', finds: ['North'] },
    { what: 'kana before a particle', aliases: ['ジャガー'], text: '新型ジャガーを', finds: ['ジャガー'] },
    { what: 'not a part of kana', aliases: ['ジャガ'], text: '新型ジャガーを', finds: [] },
    { what: 'halfwidth kana', aliases: ['ジャガー'], text: '新型ｼﾞｬｶﾞｰを', finds: ['ｼﾞｬｶﾞｰ'] },
    { what: 'Thai', aliases: ['แอปเปิล'], text: 'ซื้อของที่แอปเปิลวันนี้', finds: ['แอปเปิล'] },
    { what: 'Hangul with an ending', aliases: ['애플'], text: '애플이 발표했다', finds: ['애플'] },
    { what: 'not the end of a Hangul word', aliases: ['애플'], text: '파인애플이', finds: [] },
    { what: 'not where a mark changes Hangul', aliases: ['애플'], text: '애플\u0301', finds: [] },
    {
      what: 'Hangul in letters',
      aliases: ['애플'],
      text: '애플이'.normalize('NFD'),
      finds: ['애플'.normalize('NFD')],
    },
  ],
  'aliases that look like patterns': [
    { what: 'as literals', aliases: ['(a+)+$'], text: 'aaaa (a+)+$ a', finds: ['(a+)+$'] },
    { what: 'of brackets', aliases: ['[a-z]*'], text: 'abc [a-z]* *', finds: ['[a-z]*'] },
    { what: 'of a dot', aliases: ['a.b'], text: 'axb', finds: [] },
    { what: 'of a backslash', aliases: ['\\d'], text: '5 d', finds: [] },
    { what: 'of an alternative', aliases: ['a|b'], text: 'a b', finds: [] },
    { what: 'of a named group', aliases: ['(?<a>b)\\k<a>'], text: 'bb', finds: [] },
  ],
};
