import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is not the project's own text: fetched, built or kept by git. */
const notOurs = new Set(['node_modules', 'dist', '.git']);

/** The paths of all files below a folder, as far as they are the project's own. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });

/** A file's text, or undefined for one that is not text (pictures have zero bytes). */
export function textOf(path: string): string | undefined {
  const bytes = readFileSync(path);
  return bytes.includes(0) ? undefined : bytes.toString('utf8');
}

/** The article's lines with text, which are its paragraphs: title, standfirst, body. The folder holds it as its one .txt file. */
export function readArticle(folder: string): string[] {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const [name] = texts;
  if (name === undefined || texts.length > 1) {
    throw new Error(`${folder} must hold the article as its only .txt file; it holds ${texts.length}`);
  }
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
