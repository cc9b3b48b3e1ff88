import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { page } from '../../fixtures/pages/article.ts';
import { hoverText, waitForMarks } from '../../support/browsers/marks.ts';
import { waitForCard } from '../../support/browsers/shadow.ts';
import { useScene } from '../../support/scene/useScene.ts';
import { until } from '../../support/until.ts';

/** A list of 10,000 rows of which only those in view are there; every hundredth says 5G. */
const virtual = `<div id="list" style="height:300px;overflow:auto"><div style="height:200000px;position:relative" id="rows"></div></div>
<script>
  const list = document.getElementById('list'), rows = document.getElementById('rows');
  const draw = () => {
    const first = Math.floor(list.scrollTop / 20);
    rows.replaceChildren(...Array.from({ length: 16 }, (_, at) => {
      const row = document.createElement('div');
      row.style = 'position:absolute;height:20px;top:' + (first + at) * 20 + 'px';
      row.textContent = (first + at) % 100 === 0 ? 'Row ' + (first + at) + ': 5G masts' : 'Row ' + (first + at);
      return row;
    }));
  };
  list.addEventListener('scroll', draw);
  draw();
</script>`;

const feed = `<div id="feed"><p>5G masts, first</p></div><div id="end" style="height:2000px"></div><script>
  const feed = document.getElementById('feed');
  addEventListener('scroll', () => {
    if (feed.childElementCount < 5) feed.insertAdjacentHTML('beforeend', '<p>5G masts, more</p>');
  });
</script>`;

const routes = `<main id="app"></main><script>
  window.go = (to) => {
    history.pushState({}, '', '?' + to);
    document.title = to === 'board' ? 'Irish Cork Dublin' : 'London, UK';
    document.getElementById('app').innerHTML = '<h1>' + to + '</h1><p id="p">The NCSC spoke.</p>';
  };
  go('home');
</script>`;

const scene = useScene({
  '/virtual': page(virtual),
  '/feed': page(feed),
  '/routes': page(routes),
  '/here': {
    body: page(
      `<p>Huawei</p><script>addEventListener('pageshow', (event) => { window.persisted = event.persisted; });</script>`,
    ),
    /* The server's own "no-store" would keep a page out of the cache. */
    headers: { 'cache-control': 'max-age=600' },
  },
  '/there': page('<p>5G masts</p>'),
});

const waitForTexts = (tab: Page, expected: readonly string[]) =>
  waitForMarks(tab, (marks) => marks.map(({ text }) => text).join() === expected.join());

describe('a page that goes on', () => {
  it('has marks in a virtual list wherever it is scrolled to', async () => {
    const tab = await scene.open('/virtual');
    await waitForTexts(tab, ['5G']);
    for (const [top, expected] of [
      [200, []],
      [2_000, ['5G']],
      [10_100, []],
      [180_000, ['5G']],
    ] as const) {
      await tab.evaluate((to) => document.getElementById('list')!.scrollTo(0, to), top);
      await waitForTexts(tab, expected);
    }
  });

  it('has marks in what endless scrolling brings', async () => {
    const tab = await scene.open('/feed');
    await waitForTexts(tab, ['5G']);
    await tab.mouse.move(300, 300);
    await tab.mouse.wheel({ deltaY: 300 });
    await waitForMarks(tab, (marks) => marks.length >= 2);
  });

  it('is read anew on every route of an application, by its new title', async () => {
    const tab = await scene.open('/routes');
    await waitForTexts(tab, ['NCSC']);
    await tab.evaluate(() => (window as unknown as { go(to: string): void }).go('board'));
    await waitForTexts(tab, []);
    await tab.evaluate(() => (window as unknown as { go(to: string): void }).go('home'));
    await waitForTexts(tab, ['NCSC']);
  });

  it('is judged anew when its title alone changes', async () => {
    const tab = await scene.open('/routes');
    await waitForTexts(tab, ['NCSC']);
    await tab.evaluate(() => (document.title = 'Irish Cork Dublin'));
    await waitForTexts(tab, []);
  });
});

describe('a page that comes back', () => {
  it('from the back-forward cache has one live instance [32]', async () => {
    const tab = await scene.open('/here');
    await waitForTexts(tab, ['Huawei']);
    await tab.goto(`${scene.server.origin}/there`);
    await waitForTexts(tab, ['5G']);
    await tab.evaluate(() => setTimeout(() => history.back()));
    /* No load follows that could be waited for, and questions asked on the way get lost with the page that leaves. */
    await until('the page is back from the cache', () =>
      tab.evaluate(() => (window as { persisted?: boolean }).persisted).catch(() => undefined),
    );
    await waitForTexts(tab, ['Huawei']);
    await tab.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { textContent: '5G masts' })),
    );
    await waitForTexts(tab, ['Huawei', '5G']);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, ({ text }) => text.startsWith('Huawei'));
    expect(await tab.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
  });
});
