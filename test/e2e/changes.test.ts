import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import { waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { useScene } from '../support/scene/useScene.ts';
import { page } from '../fixtures/pages/article.ts';

const preact = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('preact')), 'preact.umd.js'),
  'utf8',
);

const app = `<script src="/preact.js"></script><script>
  const { h, hydrate } = preact;
  const problems = [];
  addEventListener('error', ({ message }) => problems.push(message));
  const view = (route, ticks) => h('main', null,
    h('h1', null, route === 'home' ? 'Huawei at home' : 'About 5G masts'),
    h('p', null, ticks + ' ticks'),
    route === 'home' ? h('ul', null, h('li', null, 'The British NCSC')) : null);
  let route = 'home', ticks = 0;
  const draw = () => hydrate(view(route, ticks), document.getElementById('app'));
  window.go = (to) => { route = to; history.pushState({}, '', '#' + to); draw(); };
  window.tick = (count) => { for (let i = 0; i < count; i++) { ticks++; draw(); } };
  window.start = draw;
</script>`;

const scene = useScene({
  '/app': page(
    `<div id="app"><main><h1>Huawei at home</h1><p>0 ticks</p><ul><li>The British NCSC</li></ul></main></div>${app}`,
  ),
  '/live':
    page(`<div id="live"><p id="p">Huawei</p></div><details><summary>More</summary><p>5G masts</p></details>
    <p id="later" style="display:none">The NCSC in London</p>`),
  '/write': page(`<p>Huawei</p><script>
    window.rewrite = () => {
      for (let time = 0; time < 20; time++) {
        document.open();
        document.write('<p>5G masts</p>');
        document.close();
      }
    };
  </script>`),
  '/preact.js': { body: preact, headers: { 'content-type': 'text/javascript' } },
});

const textsOf = async (tab: Page, expected: readonly string[]): Promise<void> => {
  const wanted = JSON.stringify(expected);
  await waitForMarks(tab, (marks) => JSON.stringify(marks.map(({ text }) => text)) === wanted);
};

const steps: readonly { name: string; change: () => void; marks: readonly string[] }[] = [
  {
    name: 'text that was replaced',
    change: () => void (document.getElementById('p')!.textContent = 'Nothing'),
    marks: [],
  },
  {
    name: 'text changed in place',
    change: () => void ((document.getElementById('p')!.firstChild as Text).data = '5G masts'),
    marks: ['5G'],
  },
  {
    name: 'an element that came',
    change: () =>
      document
        .getElementById('live')!
        .append(Object.assign(document.createElement('p'), { textContent: 'More on Huawei' })),
    marks: ['5G', 'Huawei'],
  },
  { name: 'an element that went', change: () => document.getElementById('p')!.remove(), marks: ['Huawei'] },
  {
    name: 'an inline element that came',
    change: () => {
      document.querySelector('#live p')!.innerHTML = 'Hua<b>wei</b> and <i>5G</i> masts';
    },
    marks: ['Huawei', '5G'],
  },
  {
    name: 'text that a style reveals',
    change: () => void (document.getElementById('later')!.style.display = 'block'),
    marks: ['Huawei', '5G', 'NCSC'],
  },
  {
    name: 'text that an attribute hides',
    change: () => document.getElementById('live')!.setAttribute('hidden', ''),
    marks: ['NCSC'],
  },
  {
    name: 'a shadow root in what came',
    change: () => {
      const host = document.createElement('x-late');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Huawei within</p>';
      document.body.prepend(host);
    },
    marks: ['Huawei', 'NCSC'],
  },
  {
    name: 'text within that shadow root',
    change: () => {
      document.querySelector('x-late')!.shadowRoot!.querySelector('p')!.textContent = 'Nothing';
    },
    marks: ['NCSC'],
  },
];

describe('a page that changes', () => {
  it('has its marks follow', async () => {
    const tab = await scene.open('/live');
    await textsOf(tab, ['Huawei']);
    await tab.evaluate(() => (document.querySelector('details')!.open = true));
    await textsOf(tab, ['Huawei', '5G']);
    await tab.evaluate(() => document.querySelector('details')!.remove());
    for (const { change, marks } of steps) {
      await tab.evaluate(change);
      await textsOf(tab, marks);
    }
    expect(await scene.browser.errors()).toEqual([]);
  });

  it('hydrates and routes as without us, and its marks follow [10, 11]', async () => {
    const tab = await scene.open('/app');
    await textsOf(tab, ['Huawei', 'NCSC']);
    await tab.evaluate(() => (window as unknown as { start(): void }).start());
    await tab.evaluate(() => (window as unknown as { tick(count: number): void }).tick(200));
    await tab.evaluate(() => (window as unknown as { go(to: string): void }).go('about'));
    await textsOf(tab, ['5G']);
    await tab.evaluate(() => (window as unknown as { go(to: string): void }).go('home'));
    await textsOf(tab, ['Huawei', 'NCSC']);
    expect(await tab.evaluate(() => document.getElementById('app')!.innerHTML)).toBe(
      '<main><h1>Huawei at home</h1><p>200 ticks</p><ul><li>The British NCSC</li></ul></main>',
    );
    expect(await scene.browser.errors()).toEqual([]);
  });

  it('closes the card when its mark goes', async () => {
    const tab = await scene.open('/live');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab);
    await tab.evaluate(() => document.getElementById('p')!.remove());
    await waitForNoCard(tab);
  });

  it('keeps the card open while what is around the mark changes', async () => {
    const tab = await scene.open('/live');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab);
    await tab.evaluate(() => {
      document.body.className = 'changed';
      document
        .getElementById('live')!
        .append(Object.assign(document.createElement('p'), { textContent: '5G masts' }));
    });
    await textsOf(tab, ['Huawei', '5G']);
    await waitForCard(tab, ({ text }) => text.startsWith('Huawei'));
  });

  it('is marked anew after document.open and write [27]', async () => {
    const tab = await scene.open('/write');
    await textsOf(tab, ['Huawei']);
    await tab.evaluate(() => (window as unknown as { rewrite(): void }).rewrite());
    await textsOf(tab, ['5G']);
    await hoverText(tab, '5G');
    await waitForCard(tab, ({ text }) => text.startsWith('5G'));
  });

  it('is still alive after going back to it [32]', async () => {
    const tab = await scene.open('/live');
    await textsOf(tab, ['Huawei']);
    await tab.goto(`${scene.server.origin}/app`);
    await textsOf(tab, ['Huawei', 'NCSC']);
    await tab.goBack();
    await textsOf(tab, ['Huawei']);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, ({ text }) => text.startsWith('Huawei'));
  });
});
