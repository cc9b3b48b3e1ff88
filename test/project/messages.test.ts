import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string; readonly placeholders?: object }>>;

const locales = 'assets/public/_locales';
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/u.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
const program = [...sources, readFileSync('manifest.json', 'utf8')].join('\n');

const quoted = new Set(Array.from(program.matchAll(/(['"`])([\w-]+)\1/gu), ([, , word]) => word));
const named = new Set(Array.from(program.matchAll(/__MSG_(\w+?)__/gu), ([, name]) => name));

/** Beginnings of names that the program completes with a word of its own, such as `kind_` with a kind. */
const beginnings = Array.from(program.matchAll(/`(\w+_)\$\{/gu), ([, beginning = '']) => beginning);

function isUsed(name: string): boolean {
  if (quoted.has(name) || named.has(name)) return true;
  /* A text in two forms, by the number in it. */
  const [, stem] = /^(\w+)_(?:one|other)$/u.exec(name) ?? [];
  if (stem !== undefined && quoted.has(stem)) return true;
  return beginnings.some((beginning) => {
    const rest = name.startsWith(beginning) ? name.slice(beginning.length) : '';
    return quoted.has(rest) || quoted.has(rest.replaceAll('_', '-'));
  });
}

describe('messages', () => {
  it.each(Object.keys(english))('%s is used', (name) => {
    expect(isUsed(name)).toBe(true);
  });

  it('are not used without being there', () => {
    const texts = Array.from(program.matchAll(/\btext\(\s*'(\w+)'/gu), ([, name = '']) => name);
    expect(texts.length).toBeGreaterThan(20);
    expect(
      [...texts, ...named].filter((name) => name === undefined || !Object.hasOwn(english, name)),
    ).toEqual([]);
  });

  it.each(Object.entries(english))('%s says something, and numbers its fillings from 1', (_, { message }) => {
    expect(message.trim()).not.toBe('');
    const fillings = Array.from(message.matchAll(/\$(\d)/gu), ([, number]) => Number(number)).toSorted(
      (a, b) => a - b,
    );
    expect([...new Set(fillings)]).toEqual(
      fillings.length === 0 ? [] : Array.from({ length: Math.max(...fillings) }, (_filling, at) => at + 1),
    );
  });

  it.each(readdirSync(locales))('are all in %s, and no other', (locale) => {
    expect(Object.keys(read(locale)).toSorted()).toEqual(Object.keys(english).toSorted());
  });
});
