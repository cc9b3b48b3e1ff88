import { describe, expect, it } from 'vitest';
import { JSDOM } from 'jsdom';
import { generatedPages, listOfLinks, mentioned, prose, proseWithout, withinWords } from './generated.ts';

const mentionsOf = (text: string): number =>
  [...text.matchAll(new RegExp(`\\b(?:${mentioned.join('|')})\\b`, 'gi'))].length;

/** The lengths of a page's text nodes, without those of white space between blocks. */
function textLengths(html: string): number[] {
  const { window } = new JSDOM(html);
  const texts = window.document.createTreeWalker(window.document.body, window.NodeFilter.SHOW_TEXT);
  const lengths: number[] = [];
  while (texts.nextNode() !== null) {
    const { data } = texts.currentNode as Text;
    if (data.trim() !== '') lengths.push(data.length);
  }
  return lengths;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('generated pages', () => {
  it('of prose have their bytes and mentions', () => {
    const { html, mentions } = prose('a', 100_000, 50);
    expect(html.length).toBeGreaterThan(100_000);
    expect(html.length).toBeLessThan(105_000);
    expect(mentions).toBe(50);
    expect(mentionsOf(html)).toBe(50);
  });

  it('of prose have text nodes as articles have them', () => {
    const length = mean(textLengths(prose('a', 100_000, 50).html));
    expect(length).toBeGreaterThan(50);
    expect(length).toBeLessThan(80);
  });

  it('without any mention have none, but shadow roots, custom elements and other scripts', () => {
    const { html, mentions } = proseWithout('a', 100_000);
    expect(mentions).toBe(0);
    expect(mentionsOf(html)).toBe(0);
    expect(html).toContain('<template shadowrootmode="open">');
    expect(html).toContain('<x-card-3>');
    expect(html).toMatch(/[а-я]/);
    expect(html.length).toBeGreaterThan(100_000);
  });

  it('without any mention have some names within words alone', () => {
    const { html } = proseWithout('a', 100_000);
    for (const name of withinWords) {
      expect(html).toContain(name);
      expect(html).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
    }
  });

  it('of links have half a million text nodes in ten megabytes', () => {
    const { html, mentions } = listOfLinks('a', 100_000, 50);
    expect(mentionsOf(html)).toBe(mentions);
    const nodes = new JSDOM(html).window.document;
    const texts = nodes.createTreeWalker(nodes.body, 4);
    let count = 0;
    while (texts.nextNode() !== null) count++;
    expect(count).toBeGreaterThan(4_500);
    expect(count).toBeLessThan(5_500);
  });

  it('are always the same', () => {
    expect(prose('a', 10_000, 5)).toEqual(prose('a', 10_000, 5));
  });

  it('have the sizes that their names say', () => {
    const page = generatedPages['prose 0.5 MB']!('prose 0.5 MB');
    expect(page.html.length).toBeGreaterThan(500_000);
    expect(page.mentions).toBe(250);
  });
});
