import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { page } from '../fixtures/pages/article.ts';
import { violationsInCard, violationsOf } from '../support/axe.ts';
import { welcomePath } from '../support/browsers/launch.ts';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import { isAnswered, waitForCard } from '../support/browsers/shadow.ts';
import { waitForText } from '../support/scene/controls.ts';
import { openPopup } from '../support/scene/toolbar.ts';
import { useScene } from '../support/scene/useScene.ts';

const scene = useScene({
  '/news': page('<p>Huawei may be shut out of 5G in Britain, and its masts ripped out by 2027.</p>'),
});

/** Our own pages, each once it shows all that it has. */
const pages: readonly (readonly [name: string, open: () => Promise<Page>])[] = [
  [
    'options page',
    async () => {
      const options = await scene.browser.openExtensionPage('src/options/options.html');
      await waitForMarks(options);
      return options;
    },
  ],
  [
    'welcome',
    async () => {
      const welcome = await scene.browser.openExtensionPage(welcomePath);
      await waitForMarks(welcome);
      await waitForText(welcome, 'Shift');
      return welcome;
    },
  ],
  [
    'toolbar popup',
    async () => {
      await waitForMarks(await scene.open('/news'));
      const popup = await openPopup(scene.browser, `${scene.server.origin}/news`);
      await waitForText(popup, 'mentions on this page');
      return popup;
    },
  ],
];

describe.each(['light', 'dark'] as const)('in %s, axe-core finds nothing wrong with', (scheme) => {
  it.each(pages)('the %s', async (_, open) => {
    const opened = await open();
    await scene.browser.setColorScheme(opened, scheme);
    expect(await violationsOf(opened)).toEqual([]);
    await opened.close();
  });

  it('a card on a page of our own', async () => {
    const welcome = await scene.browser.openExtensionPage(welcomePath);
    await scene.browser.setColorScheme(welcome, scheme);
    await welcome.bringToFront();
    const [mark] = await waitForMarks(welcome);
    await hoverText(welcome, mark!.text);
    await waitForCard(welcome, isAnswered);
    expect(await violationsInCard(welcome)).toEqual([]);
    await welcome.close();
  });
});
