import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverText } from '../support/browsers/marks.ts';
import {
  cardBox,
  cardElement,
  type CardSnapshot,
  clickInCard,
  isAnswered,
  type ReadElement,
  readCard,
  waitForCard,
} from '../support/browsers/shadow.ts';
import { elementsOf, textOf } from '../support/browsers/shadow-tree.ts';
import { readFixture } from '../support/fixtures.ts';
import { press, waitForText } from '../support/scene/controls.ts';
import { paste } from '../support/scene/paste.ts';
import { useScene } from '../support/scene/useScene.ts';
import { page } from '../fixtures/pages/article.ts';

const linkedData = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Fixture' },
    { '@type': 'NewsArticle', headline: 'x', datePublished: '2019-09-07T08:00:00+01:00' },
  ],
});
const ofSeptember = `<script type="application/ld+json">${linkedData}</script>`;

const letter = 'Huawei promised the NCSC a formal letter that commits it to mend the problems urgently.';
const slow = 'Huawei was slow to act on the criticism in the oversight board’s report of July 2018.';
const phone = 'The new Huawei phone takes handsome photographs of sunsets with its triple camera.';

const scene = useScene({
  '/letter': page(`<p>It rained in the morning. ${letter} The ferries ran late.</p>`, ofSeptember),
  '/slow': page(`<p>${slow}</p>`, ofSeptember),
  '/phone': page(`<p>${phone}</p>`),
  '/undated': page(`<p>${letter}</p>`),
});

async function hover(path: string): Promise<{ tab: Page; card: CardSnapshot }> {
  const tab = await scene.open(path);
  await hoverText(tab, 'Huawei');
  return { tab, card: await waitForCard(tab, isAnswered) };
}

/** The lines of the elements with a class (or name) in the card, in order. */
const linesOf = ({ children }: CardSnapshot, wanted: string): string[] =>
  elementsOf(children)
    .filter(({ name, attributes }) => name === wanted || attributes['class'] === wanted)
    .map((element) => textOf([element]));

const importAftermath = async (): Promise<void> => {
  const options = await scene.browser.openExtensionPage('src/options/options.html');
  await paste(options, readFixture('dossiers/aftermath.json'));
  await waitForText(options, 'What came of the promises');
  await options.close();
};

describe('claims', () => {
  it('say how long before the page they were made, and which words they share with the sentence', async () => {
    const { card } = await hover('/letter');
    const [first = ''] = linesOf(card, 'li');
    expect(first).toContain('Huawei agreed to send the NCSC a formal letter');
    expect(first).toMatch(/Financial Times · reported .*7.* 2018, 9 months before this page · paragraph/u);
    expect(first).toMatch(/^Matches “.*formal letter/mu);
    expect(linesOf(card, 'mark').join(' ')).toMatch(/formal.* letter/u);
    expect(linesOf(card, 'beside')).toEqual([]);
  });

  it('have their date alone on a page that tells none', async () => {
    const { card } = await hover('/undated');
    expect(card.text).toContain('Financial Times · ');
    expect(card.text).not.toMatch(/reported|this page ·/u);
  });

  it('are background where none bears on the sentence, and come when asked for', async () => {
    const { tab, card } = await hover('/phone');
    expect(card.text).toContain('Nothing in this dossier bears on this sentence.');
    expect(linesOf(card, 'li')).toEqual([]);
    const description = card.text.split('\n').find((line) => line.length > 20);
    await clickInCard(tab, ({ name }, text) => name === 'button' && text.startsWith('Show'));
    const opened = await waitForCard(tab, (now) => linesOf(now, 'li').length > 3);
    expect(opened.text).toContain(description);
    expect(opened.text).toContain('Nothing in this dossier bears on this sentence.');
    expect(linesOf(opened, 'mark')).toEqual([]);
  });

  it('go on where the reader was when all are shown', async () => {
    const { tab, card } = await hover('/letter');
    const before = linesOf(card, 'li').length;
    const more = (element: ReadElement, text: string): boolean =>
      element.name === 'button' && text.startsWith('Show all');
    await (await cardElement(tab, more)).scrollIntoView();
    await clickInCard(tab, more);
    const all = await waitForCard(tab, (now) => linesOf(now, 'li').length > before);
    const next = elementsOf(all.children).filter(({ name }) => name === 'li')[before]!;
    const { y } = await cardBox(tab, ({ reference }) => reference === next.reference);
    expect(y).toBeLessThan(await tab.evaluate(() => innerHeight));
  });

  it('have beside them what another dossier says later, for as long as it is there', async () => {
    await importAftermath();
    const superseded = await hover('/letter');
    const [claim = ''] = linesOf(superseded.card, 'li');
    expect(claim).toMatch(/^Superseded\nHuawei agreed to send/u);
    expect(linesOf(superseded.card, 'overtaken')).toHaveLength(1);
    const [later = ''] = linesOf(superseded.card, 'beside');
    expect(later.split('\n')[0]).toBe('Superseded by');
    expect(later).toContain('The letter with the promised repairs has arrived');
    expect(later).toContain('the Harbour Office’s register');
    expect(later).toMatch(
      /The Harbour Ledger · reported .*1.* 2019, 7 months before this page · .* · dossier “What came of the promises”/u,
    );

    const contradicted = await hover('/slow');
    const [denied = ''] = linesOf(contradicted.card, 'beside');
    expect(denied.split('\n')[0]).toBe('Later contradicted by');
    expect(denied).toContain('within a fortnight');
    expect(denied).toContain('about 7 months before this page');
    expect(linesOf(contradicted.card, 'overtaken')).toEqual([]);
    expect((await readCard(contradicted.tab))?.text).toContain('Huawei was slow to act');

    const options = await scene.browser.openExtensionPage('src/options/options.html');
    await press(options, 'Remove “What came of the promises”');
    await waitForText(options, 'was removed');
    const alone = await hover('/letter');
    expect(linesOf(alone.card, 'beside')).toEqual([]);
    expect(alone.card.text).not.toContain('Superseded');
    expect(await scene.browser.errors()).toEqual([]);
  });
});
