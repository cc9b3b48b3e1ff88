import { describe, expect, it } from 'vitest';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import { isAnswered, waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { useScene } from '../support/scene/useScene.ts';
import { article } from '../fixtures/pages/article.ts';

/** All that a page could see of a change of its document. Runs in the page. */
const serialise = (): unknown => ({
  html: document.documentElement.outerHTML,
  sheets: document.styleSheets.length,
  adopted: document.adoptedStyleSheets.length,
});

describe('a tab that was open before', () => {
  const scene = useScene({ '/article': article }, { installed: false });

  it('is marked at install, without a reload or a change of its document, and once again at an update [9]', async () => {
    const tab = await scene.open('/article');
    const before = await tab.evaluate(serialise);
    await scene.browser.install();
    await waitForMarks(tab, (marks) => marks.length === 5);
    expect(await tab.evaluate(serialise)).toEqual(before);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await tab.evaluate(() => CSS.highlights.clear());
    await scene.browser.install();
    await tab.bringToFront();
    await waitForMarks(tab, (marks) => marks.length === 5);
    await waitForNoCard(tab);
    await hoverText(tab, '5G');
    await waitForCard(tab, (card) => card.text.startsWith('5G') && isAnswered(card));
    const hosts = await tab.evaluate(() => document.querySelectorAll('sidelight-card').length);
    expect(hosts).toBe(1);
    expect(await scene.browser.errors()).toEqual([]);
  });

  it('asks nobody but the page’s own server for anything [12]', async () => {
    const paths = new Set(scene.server.requests.map(({ path }) => path));
    expect([...paths].toSorted()).toEqual(['/article', '/favicon.ico']);
  });
});
