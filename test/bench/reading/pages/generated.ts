import { pick, randomNumbers } from '../random.ts';
import { foreignRun, runOfWords } from './prose.ts';

/** What the pages mention; none of it is in their other words. */
export const mentioned = ['Huawei', '5G', 'NCSC'] as const;

/** Names that such a page has in longer words alone. */
export const withinWords = ['oug', 'ittl', 'eopl'] as const;

/** A page of its own making. */
export interface GeneratedPage {
  readonly name: string;
  readonly html: string;
  readonly mentions: number;
  /** What is looked for on it; `mentioned` unless told. */
  readonly names?: readonly string[];
}

/** What articles have: text nodes of about this many characters, in inline markup by turns. */
const nodeLength = 60;
const nodesOfParagraph = 7;
const paragraphsOfSection = 8;

const inline = [
  ['<a href="#">', '</a>'],
  ['<em>', '</em>'],
  ['<b>', '</b>'],
  ['<span>', '</span>'],
] as const;

const seed = 6;

type Run = (length: number, random: () => number) => string;

/** @param said comes into the paragraph, where it is not empty */
function paragraph(random: () => number, run: Run, said: string): string {
  const place = Math.floor(random() * nodesOfParagraph);
  const nodes = Array.from({ length: nodesOfParagraph }, (_, index) => {
    const text = run(nodeLength, random) + (index === place ? said : '');
    const [open, close] = index % 2 === 0 ? ['', ''] : pick(inline, random);
    return `${open}${text}${close}`;
  });
  return `<p>${nodes.join('')}</p>\n`;
}

const heading = (random: () => number): string => `<h2>${runOfWords(nodeLength / 2, random)}</h2>\n`;

const document = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Generated</title></head><body><main>\n${body}</main></body></html>`;

/** Parts one after the other until they have so many bytes. */
function fill(bytes: number, part: (index: number, written: number) => string): string {
  const parts: string[] = [];
  let length = 0;
  for (let index = 0; length < bytes; index++) {
    const next = part(index, length);
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
}

/** Says the next mention where so many of them, spread evenly, are due. */
function mentionsOver(bytes: number, mentions: number): { say(written: number): string; said(): number } {
  let said = 0;
  return {
    say(written) {
      if (said >= mentions || written < (said * bytes) / mentions) return '';
      said += 1;
      return `${mentioned[said % mentioned.length]!} `;
    },
    said: () => said,
  };
}

/** Prose as articles have it, of about so many bytes. */
export function prose(name: string, bytes: number, mentions: number): GeneratedPage {
  const random = randomNumbers(seed);
  const over = mentionsOver(bytes, mentions);
  const html = fill(bytes, (index, written) => {
    const head = index % paragraphsOfSection === 0 ? heading(random) : '';
    return head + paragraph(random, runOfWords, over.say(written));
  });
  return { name, html: document(html), mentions: over.said() };
}

/** Prose without any mention, parts of it in open shadow roots, in custom elements, and in other scripts than Latin. */
export function proseWithout(name: string, bytes: number): GeneratedPage {
  const random = randomNumbers(seed);
  const kinds: readonly ((index: number) => string)[] = [
    () => paragraph(random, runOfWords, ''),
    () => paragraph(random, runOfWords, ''),
    () => paragraph(random, runOfWords, ''),
    (index) => `<x-card-${index % 7}>${paragraph(random, runOfWords, '')}</x-card-${index % 7}>\n`,
    () => paragraph(random, foreignRun, ''),
    () =>
      `<x-note><template shadowrootmode="open"><div>${paragraph(random, runOfWords, '')}<slot></slot></div>` +
      `</template>${paragraph(random, runOfWords, '')}</x-note>\n`,
  ];
  return { name, html: document(fill(bytes, (index) => kinds[index % kinds.length]!(index))), mentions: 0 };
}

const shortLength = 15;

/** Short text nodes, of which ten megabytes have half a million. */
export function listOfLinks(name: string, bytes: number, mentions: number): GeneratedPage {
  const random = randomNumbers(seed);
  const over = mentionsOver(bytes, mentions);
  const short = (): string => runOfWords(shortLength, random);
  const item = (written: number): string =>
    `<li>${short()}<a href="#">${short()}</a>${over.say(written)}${short()}</li>\n`;
  return {
    name,
    html: document(`<ul>${fill(bytes, (_, written) => item(written))}</ul>`),
    mentions: over.said(),
  };
}

const megabyte = 1_000_000;

/** All pages that are made, each when it is wanted. */
export const generatedPages: Readonly<Record<string, (name: string) => GeneratedPage>> = {
  'prose 0.5 MB': (name) => prose(name, megabyte / 2, 250),
  'prose 1 MB': (name) => prose(name, megabyte, 500),
  'prose 1 MB without any mention': (name) => proseWithout(name, megabyte),
  'prose 1 MB, names within its words only': (name) => ({
    ...proseWithout(name, megabyte),
    names: withinWords,
  }),
  'list 10 MB': (name) => listOfLinks(name, 10 * megabyte, 5_000),
};
