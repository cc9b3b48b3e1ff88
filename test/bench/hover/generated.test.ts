import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../../src/core/mentions/page.ts';
import { spot } from '../../../src/core/mentions/spot.ts';
import { loadBundledDossier } from '../../support/bundledDossier.ts';
import { generatedPage, mentionCount } from './generated.ts';

describe('the generated page', () => {
  it('is about a megabyte', () => {
    expect(generatedPage.length).toBeGreaterThan(900_000);
    expect(generatedPage.length).toBeLessThan(1_100_000);
  });

  it('mentions one entity in each paragraph', () => {
    const lexicon = compileLexicon(loadBundledDossier().entities);
    const paragraphs = generatedPage.match(/<p>.*<\/p>/g) ?? [];
    const blocks = paragraphs.map((markup) => ({
      text: markup.replaceAll(/<[^>]*>/g, ''),
      edges: new Set<number>(),
      heading: false,
    }));
    const page = pageEvidence(lexicon, 'Generated', () => blocks);
    const counts = blocks.map((block) => spot(lexicon, block, page).length);
    expect(counts).toEqual(Array.from({ length: mentionCount }, () => 1));
  });
});
