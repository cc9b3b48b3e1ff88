import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colours } from '../../../src/core/dossiers/colours.ts';
import { currentName, highlightName, highlightNames } from '../../../src/page/highlight/styles.ts';

const sheet = readFileSync('assets/highlights.css', 'utf8');
const tokens = readdirSync('src/ui')
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(`src/ui/${file}`, 'utf8'))
  .join('\n');

/** The declarations of the rule whose only selector is a highlight. */
const ruleOf = (name: string): string | undefined =>
  new RegExp(`(?:^|\\})\\s*::highlight\\(${name}\\)\\s*\\{([^}]*)\\}`, 'mu').exec(
    sheet.replaceAll(/\/\*.*?\*\//gsu, '}'),
  )?.[1];

/** The value of a colour in the design's tokens: one for light and dark. */
const valueOf = (colour: string): string => {
  const values = Array.from(
    tokens.matchAll(new RegExp(`--mark-${colour}: ([^;]+);`, 'gu')),
    ([, value = '']) => value,
  );
  expect(values).toHaveLength(1);
  return values[0] ?? '';
};

const channels = (hex: string): string =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');

describe('the highlight sheet', () => {
  it('has a name for each colour, sure and unsure, and one for the current mention, that say nothing of the entity', () => {
    expect(new Set(highlightNames()).size).toBe(2 * colours.length + [currentName].length);
    expect(highlightName({ colour: 'teal', sure: false })).toBe('sidelight-teal-unsure');
  });

  it.each(highlightNames())('has a rule for %s', (name) => {
    expect(ruleOf(name)).toMatch(/text-decoration: underline/u);
  });

  it('has no rule for any other name', () => {
    const names = Array.from(sheet.matchAll(/::highlight\(([^)]*)\)/gu), ([, name = '']) => name);
    expect([...new Set(names)].filter((name) => !highlightNames().includes(name))).toEqual([]);
  });

  it.each(colours)('has the design’s value for %s, in the underline and behind the text', (colour) => {
    const value = valueOf(colour);
    expect(value).toMatch(/^#[0-9a-f]{6}$/u);
    for (const sure of [true, false]) {
      const rule = ruleOf(highlightName({ colour, sure }));
      expect(rule).toContain(`text-decoration: underline ${sure ? 'solid' : 'dotted'} ${value} `);
      expect(rule).toContain(`background-color: rgb(${channels(value)} / `);
    }
  });

  it.each(['prefers-contrast: more', 'forced-colors: active'])(
    'goes on telling every mark where %s',
    (query) => {
      const [, section = ''] = new RegExp(`@media \\(${query}\\) \\{(.*?)\\n\\}`, 'su').exec(sheet) ?? [];
      expect(highlightNames().filter((name) => !section.includes(`::highlight(${name})`))).toEqual([]);
    },
  );
});
