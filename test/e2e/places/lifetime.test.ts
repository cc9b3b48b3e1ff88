import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { page } from '../../fixtures/pages/article.ts';
import { hoverText, waitForMarks } from '../../support/browsers/marks.ts';
import { waitForCard } from '../../support/browsers/shadow.ts';
import { useScene } from '../../support/scene/useScene.ts';
import { until } from '../../support/until.ts';

interface Keeping {
  kept: WeakRef<Node>[];
  fill(): void;
  empty(): void;
}

/** Fills a page with marked text, shadow trees and hidden text, and keeps weak references to all of it. */
const filling = `<p>Huawei stays</p><div id="live"></div><script>
  window.kept = [];
  window.fill = () => {
    const live = document.getElementById('live');
    for (let at = 0; at < 40; at++) {
      const block = document.createElement('div');
      block.innerHTML = '<p>5G masts</p><div style="display:none">5G masts</div>' +
        '<div style="visibility:hidden">5G masts</div><x-empty></x-empty>';
      const host = document.createElement('x-host');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>5G masts</p>';
      block.append(host);
      live.append(block);
      kept.push(new WeakRef(block), new WeakRef(block.firstChild.firstChild), new WeakRef(host.shadowRoot));
    }
  };
  window.empty = () => document.getElementById('live').replaceChildren();
</script>`;

/** A form whose fields have the names of all that a script may ask of a node. */
const clobbering = `<p>Huawei before</p><form>
  ${'childNodes localName getAttribute nodeType parentNode textContent isConnected firstChild nextSibling shadowRoot closest checkVisibility contains getRootNode ownerDocument tagName'
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('')}
  <p>5G masts in a form</p></form><img name="body"><img name="title"><form name="documentElement"></form><p>Huawei after</p>`;

const scene = useScene({ '/filling': page(filling), '/clobbering': page(clobbering) });

describe('what a page removes', () => {
  const count = (tab: Page): Promise<number> =>
    tab.evaluate(
      () => (window as unknown as Keeping).kept.filter((node) => node.deref() !== undefined).length,
    );

  it('is let go of, and its marks go [28]', async () => {
    const tab = await scene.open('/filling');
    await waitForMarks(tab);
    for (let round = 0; round < 3; round++) {
      await tab.evaluate(() => (window as unknown as Keeping).fill());
      await waitForMarks(tab, (marks) => marks.length > 40);
      await tab.evaluate(() => (window as unknown as Keeping).empty());
      await waitForMarks(tab, (marks) => marks.length === 1);
    }
    /* Reading it on the page's own console or in a test would keep a node: only numbers leave the page. */
    await until('nothing holds the removed nodes any more', async () => {
      await scene.browser.collectGarbage(tab);
      return (await count(tab)) === 0;
    });
    expect(await scene.browser.errors()).toEqual([]);
  });
});

describe('a form whose fields shadow its properties [39]', () => {
  it('is read like any other', async () => {
    const tab = await scene.open('/clobbering');
    const marks = await waitForMarks(tab, (all) => all.length >= 3);
    expect(marks.map(({ text }) => text)).toEqual(['Huawei', '5G', 'Huawei']);
    await hoverText(tab, '5G');
    await waitForCard(tab, ({ text }) => text.startsWith('5G'));
    await tab.evaluate(() => document.querySelector('form p')!.append(' and Huawei'));
    await waitForMarks(tab, (all) => all.length === 4);
    expect(await scene.browser.errors()).toEqual([]);
  });
});
