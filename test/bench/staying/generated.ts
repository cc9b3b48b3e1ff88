const words =
  'The committee met again on Tuesday and heard from several operators about their plans for the year. ';

/** Each names one entity of the bundled dossier once, with what settles which one is meant. */
const sentences = [
  'Some of the operators buy their masts from Huawei, as the report has it. ',
  'The British NCSC wrote to the committee in the summer. ',
  'Its new mobile networks will be 5G, said the largest of them. ',
  'A letter of GCHQ was read out to the members. ',
  'Alex Younger was asked about it by students in Scotland. ',
];

/** Stands in the place of a sentence with a mention, and is about as long. */
const plain = 'Some of the operators buy their masts from others, as they have said. ';

/** The next of the sentences that name an entity. */
const sentenceOf = (index: number): string => sentences[index % sentences.length]!;

/** Paragraphs as articles have them, each with some sentences that may name an entity, and with markup. */
const paragraph = (index: number, sentence: (index: number) => string, mentions: number): string =>
  `<p id="p${index}">Report ${index}. ${words.repeat(2)}${Array.from({ length: mentions }, (_, at) => sentence(index * mentions + at)).join('')}` +
  `<a href="#">Some of them</a> spoke of <em>masts</em>. It will meet <b>in spring</b>. ${words}</p>\n`;

const item = (index: number, sentence: (index: number) => string): string =>
  `<li id="p${index}">${sentence(index)}</li>\n`;

const repeated = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Generated</title></head><body>\n${body}</body></html>`;

/** How many mentions the pages have that are to be full of them. */
export const mostMentions = 11_000;

const inParagraph = 5;

/** Of a page of a megabyte: as many paragraphs, every fourth with a mention. */
const paragraphsOfMegabyte = 2_000;

/** Generated pages by their names. */
export const generatedPages = {
  /** 11,000 mentions in 2,200 paragraphs. */
  paragraphs: pageOf(
    repeated(mostMentions / inParagraph, (index) => paragraph(index, sentenceOf, inParagraph)),
  ),
  /** 11,000 mentions in as many list items: as many blocks as there can be. */
  lines: pageOf(`<ul>${repeated(mostMentions, (index) => item(index, sentenceOf))}</ul>`),
  /** The same without any, but for one that has all of Sidelight come. */
  'paragraphs without': pageOf(
    repeated(mostMentions / inParagraph, (index) =>
      paragraph(index, index === 0 ? sentenceOf : () => plain, inParagraph),
    ),
  ),
  'lines without': pageOf(
    `<ul>${repeated(mostMentions, (index) => item(index, index === 0 ? sentenceOf : () => plain))}</ul>`,
  ),
  /** A megabyte of prose with 500 mentions. */
  megabyte: pageOf(
    repeated(paragraphsOfMegabyte, (index) =>
      paragraph(index, index % 4 === 0 ? () => sentenceOf(index / 4) : () => plain, 1),
    ) + '<div id="feed"></div>',
  ),
  /** A feed and one mention beside it. */
  feed: pageOf(`<p>${sentenceOf(0)}</p><div id="feed"></div>`),
  /** No text at all, as many frames have. */
  empty: pageOf(''),
} as const satisfies Readonly<Record<string, string>>;
