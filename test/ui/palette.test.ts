import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colours } from '../../src/core/dossiers/colours.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const tokens = read('src/ui/palette.css') + read('src/ui/tokens.css');
const highlights = read('assets/highlights.css');

/** A token's values: one for both schemes, or one for each. */
function valuesOf(name: string): [light: string, dark: string] {
  const found = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]+)(?:, (#[0-9a-f]+)\\))?;`).exec(tokens);
  const [, light, dark = light] = found ?? [];
  if (light === undefined || dark === undefined) throw new Error(`There is no --${name}.`);
  return [light, dark];
}

/** The relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('a mark', () => {
  test.each(colours)('in %s can be seen on light and dark pages', (colour) => {
    expect(contrast(valuesOf(`mark-${colour}`)[0], '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(valuesOf(`mark-${colour}`)[0], '#121212')).toBeGreaterThanOrEqual(3);
  });

  test.each(colours)('in %s has the same value in the highlight sheet', (colour) => {
    expect(highlights).toContain(`underline solid ${valuesOf(`mark-${colour}`)[0]}`);
    expect(highlights).toContain(`underline dotted ${valuesOf(`mark-${colour}`)[0]}`);
  });
});

describe('contrast', () => {
  test.each<[front: string, back: string, least: number]>([
    ['text', 'surface', 4.5],
    ['text', 'surface-raised', 4.5],
    ['text', 'surface-sunken', 4.5],
    ['text', 'accent-surface', 4.5],
    ['text', 'danger-surface', 4.5],
    ['text-muted', 'surface', 4.5],
    ['text-muted', 'surface-raised', 4.5],
    ['text-muted', 'surface-sunken', 4.5],
    ['accent', 'surface', 4.5],
    ['accent', 'surface-raised', 4.5],
    ['accent', 'accent-surface', 4.5],
    ['accent', 'danger-surface', 4.5],
    ['accent-text', 'accent', 4.5],
    ['accent-text', 'accent-hover', 4.5],
    ['danger', 'surface-raised', 4.5],
    ['danger', 'danger-surface', 4.5],
    ['line-strong', 'surface', 3],
    ['line-strong', 'surface-raised', 3],
    ['line-strong', 'surface-sunken', 3],
  ])('of %s on %s is at least %s in light and dark', (front, back, least) => {
    const [frontLight, frontDark] = valuesOf(front);
    const [backLight, backDark] = valuesOf(back);
    expect(contrast(frontLight, backLight)).toBeGreaterThanOrEqual(least);
    expect(contrast(frontDark, backDark)).toBeGreaterThanOrEqual(least);
  });
});
