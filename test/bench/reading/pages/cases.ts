import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type SavedPages, savedPageNames, serveSaved } from '../../../pages/saved.ts';
import { generatedPages, mentioned } from './generated.ts';
import { occurringNames } from './occurring.ts';
import { readableText } from './readableText.ts';

/** A page with the names that are looked for on it. */
export interface PageCase {
  readonly name: string;
  readonly address: string;
  /** The same names alone: once they are marked there, everything is ready. */
  readonly primer: string;
  readonly names: readonly string[];
  /** Whether the names occur on the page. */
  readonly mentions: boolean;
  /** Whether only what is fast is measured. */
  readonly large: boolean;
  readonly bytes: number;
}

/** Pages as they are served. */
export interface BenchPages {
  readonly cases: readonly PageCase[];
  close(): Promise<void>;
}

/** From this size on pages are measured: on smaller ones what a script costs at all is most of it. */
const smallest = 500_000;

/** From this size on a page is large, in bytes. */
const large = 5_000_000;

const withoutMention = (name: string): string => `${name}, none of the names on it`;

/** Names that no page has. */
const absent = ['Qwxbramol', 'Vzkelunt', 'Xqorrivane'];

interface Made {
  readonly name: string;
  readonly path: string;
  readonly names: readonly string[];
  readonly mentions: boolean;
  readonly bytes: number;
}

/**
 * Serves generated pages, and those of a folder that are large enough, each of these twice: with names that occur on it,
 * and with names that don't.
 * @param only parts of names; of a folder then pages of any size are taken
 */
export async function serveCases(folder: string | undefined, only: readonly string[]): Promise<BenchPages> {
  const isWanted = (name: string): boolean => only.length === 0 || only.some((part) => name.includes(part));
  const bodies: Record<string, string> = {};
  const made: Made[] = [];
  for (const [name, make] of Object.entries(generatedPages).filter(([one]) => isWanted(one))) {
    const { html, mentions, names = mentioned } = make(name);
    bodies[`/${name}`] = html;
    made.push({ name, path: name, names, mentions: mentions > 0, bytes: html.length });
  }
  for (const page of folder === undefined ? [] : await savedPages(folder, only)) {
    made.push(...page.filter(({ name }) => isWanted(name)));
  }
  for (const { name, names } of made) bodies[`/${primerOf(name)}`] = primerWith(names);
  const server = await serveSaved(folder, { headers: isolating, pages: bodies });
  return { cases: made.map((one) => caseOf(one, server)), close: () => server.close() };
}

/** With these a page is isolated, and browsers give it a fine clock. */
const isolating = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const primerOf = (name: string): string => `primer of ${name}`;

const primerWith = (names: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Primer</title><p>${names.join(', ')}</p>`;

const caseOf = ({ path, ...made }: Made, server: SavedPages): PageCase => ({
  ...made,
  address: server.addressOf(path),
  primer: server.addressOf(primerOf(made.name)),
  large: made.bytes >= large,
});

async function savedPages(folder: string, only: readonly string[]): Promise<readonly (readonly Made[])[]> {
  const pages: (readonly Made[])[] = [];
  const wanted = only.map((part) => part.replace(withoutMention(''), ''));
  for (const file of await savedPageNames(folder, [])) {
    if (wanted.length > 0 && !wanted.some((part) => file.includes(part))) continue;
    const { size } = await stat(join(folder, file));
    if (only.length === 0 && size < smallest) continue;
    const text = readableText(await readFile(join(folder, file), 'utf8'));
    const own = { path: file, bytes: size };
    pages.push([
      { ...own, name: file, names: occurringNames(text), mentions: true },
      { ...own, name: withoutMention(file), names: absent, mentions: false },
    ]);
  }
  return pages;
}
