import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDossierText } from '../../src/core/dossiers/parse.ts';
import { fold } from '../../src/core/mentions/fold.ts';
import { formsOf } from '../../src/core/mentions/forms.ts';
import { literal } from '../../src/core/mentions/literals.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const sources = filesIn('src').map((file) => ({ file, text: fold(readFileSync(file, 'utf8')).text }));

/** Shorter names than these are parts of ordinary words and numbers. */
const shortestName = 3;
/** Names that are shorter, and told from other words all the same. */
const shortNames = new Set(['5g']);

const dossiers = filesIn('assets/dossiers').map((file) => {
  const parsed = parseDossierText(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${file} does not parse.`);
  return parsed.dossier;
});

const names = new Set(
  dossiers
    .flatMap(({ entities }) => entities)
    .flatMap(({ name, aliases }) => [fold(name).text, ...formsOf(aliases, 0).map(({ text }) => text)])
    .filter((name) => name.length >= shortestName || shortNames.has(name) || /\p{Script=Han}/u.test(name)),
);

describe('the program', () => {
  it('has files, and dossiers whose names are looked for', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(names.size).toBeGreaterThan(20);
  });

  it.each([...names])('does not know of %s, which a bundled dossier knows', (name) => {
    const named = new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'u');
    expect(sources.filter(({ text }) => named.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
