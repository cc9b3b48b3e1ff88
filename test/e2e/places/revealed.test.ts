import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { page } from '../../fixtures/pages/article.ts';
import { waitForMarks } from '../../support/browsers/marks.ts';
import { useScene } from '../../support/scene/useScene.ts';

interface RevealedCase {
  readonly name: string;
  readonly path: string;
  readonly css?: string;
  readonly html: string;
  /** Reveals the text that says 5G. */
  readonly reveal: (tab: Page) => Promise<unknown>;
  /** Hides it again. */
  readonly hide?: (tab: Page) => Promise<unknown>;
}

const cases: readonly RevealedCase[] = [
  {
    name: ':checked, by display',
    path: '/checked',
    css: '.more{display:none} #c:checked ~ .more{display:block}',
    html: '<input type="checkbox" id="c"><div class="more"><p>5G masts</p></div>',
    reveal: (tab) => tab.click('#c'),
    hide: (tab) => tab.click('#c'),
  },
  {
    name: ':checked, by visibility',
    path: '/visibility',
    css: '.more{visibility:hidden} #c:checked ~ .more{visibility:visible}',
    html: '<input type="checkbox" id="c"><div class="more"><p>5G masts</p></div>',
    reveal: (tab) => tab.click('#c'),
    hide: (tab) => tab.click('#c'),
  },
  {
    name: ':target',
    path: '/target',
    css: '#more{display:none} #more:target{display:block}',
    html: '<a href="#more" id="a">more</a> <a href="#" id="b">less</a><section id="more"><p>5G masts</p></section>',
    reveal: (tab) => tab.click('#a'),
    hide: (tab) => tab.click('#b'),
  },
  {
    name: ':hover, as menus do',
    path: '/hover',
    css: '.menu div{display:none;position:absolute} .menu:hover div{display:block}',
    html: '<nav class="menu" style="width:200px"><span id="a">menu</span><div>5G masts</div></nav>',
    reveal: (tab) => tab.hover('#a'),
    hide: (tab) => tab.mouse.move(600, 500, { steps: 4 }),
  },
  {
    name: ':focus-within',
    path: '/focus',
    css: '.menu div{visibility:hidden} .menu:focus-within div{visibility:visible}',
    html: '<nav class="menu"><button id="a">menu</button><div>5G masts</div></nav><button id="b">off</button>',
    reveal: (tab) => tab.click('#a'),
    hide: (tab) => tab.click('#b'),
  },
  {
    name: 'a media query',
    path: '/media',
    css: '.wide{display:none} @media (min-width:1000px){.wide{display:block}}',
    html: '<div class="wide">5G masts</div>',
    reveal: (tab) => tab.setViewport({ width: 1200, height: 700 }),
    hide: (tab) => tab.setViewport({ width: 700, height: 700 }),
  },
  {
    name: 'an animation',
    path: '/animation',
    css: '@keyframes show{to{visibility:visible}} .late{visibility:hidden;animation:show .1s .5s forwards}',
    html: '<div class="late">5G masts</div>',
    reveal: async () => undefined,
  },
  {
    name: 'details that open',
    path: '/details',
    html: '<details><summary id="a">more</summary><p>5G masts</p></details>',
    reveal: (tab) => tab.click('#a'),
    hide: (tab) => tab.click('#a'),
  },
  {
    name: 'a tab that a script shows',
    path: '/tabs',
    css: '.off{display:none}',
    html: `<button id="a" onclick="document.getElementById('more').classList.toggle('off')">tab</button>
      <div id="more" class="off"><p>5G masts</p></div>`,
    reveal: (tab) => tab.click('#a'),
    hide: (tab) => tab.click('#a'),
  },
  {
    name: 'a dialog',
    path: '/dialog',
    html: `<button id="a" onclick="document.querySelector('dialog').showModal()">open</button>
      <dialog><p>5G masts</p><button id="b" onclick="this.closest('dialog').close()">close</button></dialog>`,
    reveal: (tab) => tab.click('#a'),
    hide: (tab) => tab.click('#b'),
  },
];

const scene = useScene(
  Object.fromEntries(
    cases.map(({ path, css = '', html }) => [path, page(`<p>Huawei</p>${html}`, `<style>${css}</style>`)]),
  ),
);

const shown = (tab: Page, texts: readonly string[]) =>
  waitForMarks(tab, (marks) => marks.map(({ text }) => text).join() === texts.join());

describe('text that is revealed, and hidden again', () => {
  it.each(cases)('by $name', async ({ path, reveal, hide }) => {
    const tab = await scene.open(path);
    if (path === '/media') await hide!(tab);
    if (path !== '/animation') await shown(tab, ['Huawei']);
    await reveal(tab);
    await shown(tab, ['Huawei', '5G']);
    await hide?.(tab);
    if (hide !== undefined) await shown(tab, ['Huawei']);
    expect(await scene.browser.errors()).toEqual([]);
  });
});
