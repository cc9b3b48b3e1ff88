import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countCards } from '../../support/browsers/cardTrail.ts';
import { hoverText, type Mark, waitForMarks } from '../../support/browsers/marks.ts';
import { clickInCard, isAnswered, waitForCard, waitForNoCard } from '../../support/browsers/shadow.ts';
import { useScene } from '../../support/scene/useScene.ts';
import { until } from '../../support/until.ts';
import { page } from '../../fixtures/pages/article.ts';

const scene = useScene({
  '/dialog': page(`<dialog id="d"><p>Huawei in a dialog</p></dialog><script>d.showModal()</script>`),
  '/popover': page(
    `<p>Else.</p><div id="p" popover style="inset:40px auto auto 40px"><p>Huawei in a popover</p></div><script>p.showPopover()</script>`,
  ),
  '/fullscreen': page(
    `<div id="f" style="background:white"><button onclick="f.requestFullscreen()">Fill</button><p>Huawei in full screen</p></div>`,
  ),
  '/above': page(
    `<p>Huawei</p><div id="p" popover="manual" style="inset:0;width:90vw;height:90vh">Over all.</div>`,
  ),
  '/insisting': page(`<p>Huawei</p><div id="p" popover="manual">Over all.</div><script>
    new MutationObserver(() => document.querySelector('sidelight-card') && again()).observe(document, { childList: true, subtree: true });
    let turns = 0;
    function again() { if (turns++ > 50) return; if (p.matches(':popover-open')) p.hidePopover(); p.showPopover(); setTimeout(again, 20); }
  </script>`),
  '/later': page(`<p>Huawei</p><dialog id="d">Something else.</dialog>`),
  '/scaled': page(
    `<div style="transform:scale(1.5) rotate(3deg);transform-origin:0 0"><p>Huawei turned</p></div>`,
  ),
  '/contained': page(
    `<div style="contain:strict;overflow:hidden;width:200px;height:40px;filter:blur(0)"><p>Huawei held</p></div>`,
  ),
  '/zoomed': page(`<style>html{zoom:1.7}</style><p>Huawei zoomed by style</p>`),
  '/vertical': page(
    `<div style="writing-mode:vertical-rl;height:300px"><p>Huawei upright, and more of it.</p></div>`,
  ),
  '/rtl': { body: `<!doctype html><html dir="rtl"><meta charset="utf-8"><p>Huawei מימין</p></html>` },
  '/shadow': page(`<x-host></x-host><script>
    document.querySelector('x-host').attachShadow({ mode: 'closed' }).innerHTML =
      '<div style="position:fixed;bottom:10px;right:10px">Huawei inside</div>';
  </script>`),
  '/frame': page(
    `<iframe width="500" height="260" srcdoc="<p style='position:fixed;bottom:0;right:8px;margin:0'>Huawei in a frame</p>"></iframe>`,
  ),
  '/columns': page(`<div style="width:120px"><p>Some words and the Huawei Technologies</p></div>`),
  '/plain': page(`<p style="margin:200px">Huawei</p>`),
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isClose = ({ name, attributes }: { name: string; attributes: Record<string, string> }): boolean =>
  name === 'button' && attributes['class']?.split(' ').includes('close') === true;

const cardBoxIn = (tab: Pick<Page, 'evaluate'>): Promise<Box & { width: number; height: number }> =>
  tab.evaluate(() => {
    const find = (root: Document | ShadowRoot | Element): Element | null =>
      root.querySelector('sidelight-card');
    const { left, top, right, bottom } = find(document)!.getBoundingClientRect();
    return { left, top, right, bottom, width: innerWidth, height: innerHeight };
  });

function expectBeside(mark: Mark, card: Box & { width: number; height: number }): void {
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.top).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(card.width);
  expect(card.bottom).toBeLessThanOrEqual(card.height);
  const isApart =
    card.right <= mark.x ||
    card.left >= mark.x + mark.width ||
    card.bottom <= mark.y ||
    card.top >= mark.y + mark.height;
  expect(isApart).toBe(true);
}

const byButton = async (tab: Page): Promise<void> => {
  await clickInCard(tab, isClose);
  await waitForNoCard(tab);
};

describe('the card of a mark', () => {
  it('in a modal dialog is above it, and takes clicks', async () => {
    const tab = await scene.open('/dialog');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await byButton(tab);
    expect(await tab.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
  });

  it('in a popover of the page is above it, and clicks in it leave that open', async () => {
    const tab = await scene.open('/popover');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await byButton(tab);
    expect(await tab.evaluate(() => document.querySelector('#p')!.matches(':popover-open'))).toBe(true);
  });

  it('in a fullscreen element is above it, and takes clicks', async () => {
    const tab = await scene.open('/fullscreen');
    await tab.click('button');
    await until('it fills the screen', () => tab.evaluate(() => document.fullscreenElement !== null));
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await byButton(tab);
    await tab.evaluate(() => document.exitFullscreen());
  });

  it('goes above a popover that the page opens over it [24]', async () => {
    const tab = await scene.open('/above');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#p')!.showPopover());
    const { left, top } = await cardBoxIn(tab);
    await until('the card is on top again', () =>
      tab.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.localName === 'sidelight-card',
        left + 200,
        top + 100,
      ),
    );
    await byButton(tab);
  });

  it('gives in to a page that insists on covering it [24]', async () => {
    const tab = await scene.open('/insisting');
    const count = await countCards(tab);
    await hoverText(tab, 'Huawei');
    await until('it opened', async () => (await count()) === 1);
    await waitForNoCard(tab);
  });

  it('goes when a modal dialog opens over it', async () => {
    const tab = await scene.open('/later');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await tab.evaluate(() => document.querySelector('dialog')!.showModal());
    await waitForNoCard(tab);
  });

  it('can be taken away by the page, and opens again [44]', async () => {
    const tab = await scene.open('/plain');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await tab.evaluate(() => document.querySelector('sidelight-card')!.remove());
    await tab.mouse.move(900, 700);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    expect(await scene.browser.errors()).toEqual([]);
  });

  it.each([
    ['a scaled and turned element', '/scaled'],
    ['an element that contains all', '/contained'],
    ['vertical text', '/vertical'],
    ['text from right to left', '/rtl'],
    ['a closed shadow root, at the corner', '/shadow'],
  ])('in %s is beside it and on the screen', async (_, path) => {
    const tab = await scene.open(path);
    const mark = await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    expectBeside(mark, await cardBoxIn(tab));
    await byButton(tab);
  });

  it('in a page zoomed by its style is no larger than elsewhere, and right below it', async () => {
    const elsewhere = await scene.open('/plain');
    await hoverText(elsewhere, 'Huawei');
    await waitForCard(elsewhere, isAnswered);
    const usual = await cardBoxIn(elsewhere);
    const tab = await scene.open('/zoomed');
    const mark = await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    const card = await cardBoxIn(tab);
    expect(card.right - card.left).toBeCloseTo(usual.right - usual.left, 0);
    expect(card.left).toBeCloseTo(mark.x, 0);
    expect(card.top - mark.y - mark.height).toBeGreaterThan(0);
    expect(card.top - mark.y - mark.height).toBeLessThan(10);
    await byButton(tab);
  });

  it('in a frame flips within the frame', async () => {
    const tab = await scene.open('/frame');
    const frame = tab.frames()[1]!;
    const mark = await hoverText(frame, 'Huawei');
    await waitForCard(frame, isAnswered);
    const card = await cardBoxIn(frame);
    expectBeside(mark, card);
    expect(card.bottom).toBeLessThanOrEqual(mark.y);
  });

  it('leaves all lines of a mark free', async () => {
    const tab = await scene.open('/columns');
    await waitForMarks(tab);
    await hoverText(tab, 'Huawei Technologies');
    await waitForCard(tab, isAnswered);
    const lines = await tab.evaluate(() => {
      const node = document.querySelector('p')!.firstChild!;
      const range = document.createRange();
      range.setStart(node, node.textContent!.indexOf('Huawei'));
      range.setEnd(node, node.textContent!.length);
      return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
    });
    expect(lines.length).toBeGreaterThan(1);
    const card = await cardBoxIn(tab);
    expect(card.top).toBeGreaterThanOrEqual(Math.max(...lines.map(({ bottom }) => bottom)));
  });
});

/** Zooms a tab as the reader does. */
async function zoomTab(address: string, zoom: number): Promise<void> {
  const options = await scene.browser.openExtensionPage('src/options/options.html');
  await options.evaluate(
    async (wanted, factor) => {
      interface Api {
        tabs: {
          query(what: object): Promise<{ id: number; url?: string }[]>;
          setZoom(id: number, factor: number): Promise<void>;
        };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = browser ?? chrome;
      const found = (await tabs.query({})).find(({ url }) => url === wanted);
      await tabs.setZoom(found!.id, factor);
    },
    address,
    zoom,
  );
  await options.close();
}

describe('with the page zoomed', () => {
  it.each([0.5, 3])('to %d, the card is beside its mark and takes clicks', async (zoom) => {
    const tab = await scene.open('/plain');
    await zoomTab(tab.url(), zoom);
    await tab.bringToFront();
    await until('the page is zoomed', async () => (await tab.evaluate(() => devicePixelRatio)) === zoom);
    const mark = await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    expectBeside(mark, await cardBoxIn(tab));
    await byButton(tab);
    await zoomTab(tab.url(), 1);
  });
});
