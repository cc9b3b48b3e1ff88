import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hoverText, waitForMarks } from '../support/browsers/marks.ts';
import { countColour, paintedPixels } from '../support/browsers/pixels.ts';
import {
  cardBox,
  clickInCard,
  isAnswered,
  readCard,
  waitForCard,
  waitForNoCard,
} from '../support/browsers/shadow.ts';
import { elementsOf, textOf } from '../support/browsers/shadow-tree.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';
import { article, page } from '../fixtures/pages/article.ts';

const filler = '<p>Nothing to see here, and a good deal of it.</p>'.repeat(60);

const scene = useScene({
  '/article': article,
  '/said': page('<p>Asked by a newspaper, the British NCSC declined to comment.</p>'),
  '/bottom': page(`<div style="position:fixed;bottom:4px;left:4px">Huawei</div>`),
  '/corner': page(`<div style="position:fixed;bottom:4px;right:4px">Huawei</div>`),
  '/long': page(`<p>Huawei</p>${filler}`),
  '/black': page(
    '<p>Huawei may be shut out of 5G in Britain: Alex Younger, the head of MI6, spoke of a difficult choice.</p>',
    '<style>html{background:#000;color:#fff}</style>',
  ),
  '/cue': page('<p>The NCSC met.</p><p>An agency of the United Kingdom.</p>'),
  '/long-cue': page('<h1>Huawei Cyber Security Evaluation Centre</h1><p>The oversight board met.</p>'),
  '/unsettled': page('<p>IDC met.</p>'),
  '/dialog': page(`<dialog id="d"><p>Huawei in a dialog</p></dialog><script>d.showModal()</script>`),
  '/shadow': page(`<x-host></x-host><script>
    document.querySelector('x-host').attachShadow({ mode: 'open' }).innerHTML = '<p>Huawei inside</p>';
  </script>`),
  '/frame': page(`<iframe width="600" height="500" srcdoc="<p>Huawei in a frame</p>"></iframe>`),
  '/hostile': page(
    '<p>Huawei</p>',
    `<style>html{font-size:62.5%} *{color:red!important;pointer-events:auto} sidelight-card{display:none!important;left:0!important;opacity:0!important}
     body *{transform:none}</style>`,
  ),
  '/strict': { body: page('<p>Huawei</p>'), headers: { 'content-security-policy': "default-src 'none'" } },
  '/svg.svg': {
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><foreignObject width="300" height="200">
      <p xmlns="http://www.w3.org/1999/xhtml">Huawei</p></foreignObject></svg>`,
    headers: { 'content-type': 'image/svg+xml' },
  },
  '/page.xhtml': {
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Huawei in XHTML</p></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
  },
});

const hover = async (path: string, text = 'Huawei'): Promise<Page> => {
  const tab = await scene.open(path);
  await hoverText(tab, text);
  return tab;
};

describe('the card', () => {
  it('tells who said what, how certain, when and where', async () => {
    const tab = await hover('/said', 'NCSC');
    const { text } = await waitForCard(tab, isAnswered);
    expect(text).toMatch(/^NCSC/);
    expect(text).toMatch(/On record|Document|Unnamed source|Reporter’s account/);
    expect(text).toMatch(/Fact|Assertion|Judgement|Intention/);
    expect(text).toMatch(/Financial Times · .*2018 · paragraph/);
  });

  it('puts the claim that fits the sentence first', async () => {
    const tab = await hover('/said', 'NCSC');
    const { children, html } = await waitForCard(tab, isAnswered);
    const claims = elementsOf(children).filter(({ attributes }) => attributes['class'] === 'claim');
    expect(textOf(claims.slice(0, 1))).toMatch(/^The NCSC would not comment/u);
    expect(html).toContain('role="dialog"');
  });

  it.each([
    ['a cue decided', '/cue', 'NCSC', 'Identified by “United Kingdom” elsewhere on this page'],
    [
      'a cue too long for the line decided',
      '/long-cue',
      'oversight board',
      'Identified by “Huawei Cyber Security Evaluation Centre” in the title or headings',
    ],
    ['nothing decided', '/unsettled', 'IDC', 'Not sure that this is IDC: nothing on this page settles it'],
  ])('says in one line below its head why a mention was read so: %s', async (_, path, mention, line) => {
    const tab = await hover(path, mention);
    const { text } = await waitForCard(tab, isAnswered);
    expect(text.split('\n')).toContain(line);
    const head = await cardBox(tab, ({ name }) => name === 'header');
    const sense = await cardBox(tab, ({ attributes }) => attributes['class']?.includes('sense') === true);
    expect(sense.y).toBeGreaterThanOrEqual(head.y + head.height);
    const lineHeight = 12 * 1.45;
    expect(sense.height).toBeLessThan(1.5 * lineHeight);
  });

  it('says nothing of why where no cue was needed', async () => {
    const tab = await hover('/long');
    const { html } = await waitForCard(tab, isAnswered);
    expect(html).not.toContain('sense');
  });

  it.each([
    ['a frame', '/frame'],
    ['a shadow root', '/shadow'],
    ['a modal dialog', '/dialog'],
    ['hostile page styles [40]', '/hostile'],
    ['a strict content security policy [34]', '/strict'],
    ['XHTML [30]', '/page.xhtml'],
  ])('opens and closes by its button in %s', async (_, path) => {
    const tab = await scene.open(path);
    const frame = path === '/frame' ? tab.frames()[1]! : tab.mainFrame();
    await hoverText(frame, 'Huawei');
    await waitForCard(frame, isAnswered);
    await clickInCard(frame, ({ name, attributes }) => name === 'button' && attributes['class'] === 'close');
    await waitForNoCard(frame);
    expect(await scene.browser.errors()).toEqual([]);
  });

  it.each([
    ['Escape', (tab: Page) => tab.keyboard.press('Escape')],
    ['a click elsewhere', (tab: Page) => tab.mouse.click(900, 700)],
    ['moving away', (tab: Page) => tab.mouse.move(1200, 20, { steps: 4 })],
  ])('closes by %s', async (_, act) => {
    const tab = await hover('/article');
    await waitForCard(tab);
    await act(tab);
    await waitForNoCard(tab);
  });

  it('closes when the reader scrolls', async () => {
    const tab = await hover('/long');
    await waitForCard(tab, isAnswered);
    await tab.mouse.move(1200, 700);
    await tab.mouse.wheel({ deltaY: 300 });
    await waitForNoCard(tab);
  });

  it('stays open on the way from the mark into the card, and shows all claims on demand', async () => {
    const tab = await hover('/said', 'NCSC');
    await waitForCard(tab, isAnswered);
    const isMore = ({ name, attributes }: { name: string; attributes: Record<string, string> }) =>
      name === 'button' && attributes['class'] === 'more';
    const before = (await readCard(tab))!.text.match(/paragraph/g)!.length;
    const heading = await cardBox(tab, ({ name }) => name === 'h2');
    await tab.mouse.move(heading.x + 60, heading.y + 60, { steps: 20 });
    await tab.mouse.wheel({ deltaY: 2000 });
    await until('the button is in view', async () => {
      const { y, height } = await cardBox(tab, isMore);
      return y + height < 800;
    });
    await clickInCard(tab, isMore);
    await waitForCard(tab, ({ text }) => text.match(/paragraph/g)!.length > before);
  });

  it('has round corners beside its scrollbar too', async () => {
    const tab = await hover('/black');
    await waitForCard(tab, isAnswered);
    const { left, top, right, bottom } = await tab.evaluate(() => {
      const box = document.querySelector('sidelight-card')!.getBoundingClientRect();
      return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    });
    const foot = await cardBox(tab, ({ name }) => name === 'footer');
    expect(foot.y, 'there is more than the card shows').toBeGreaterThan(bottom);
    const size = 2;
    for (const x of [left, right - size]) {
      for (const y of [top, bottom - size]) {
        const corner = await paintedPixels(tab, { x, y, width: size, height: size });
        expect(countColour(corner, '#000000'), `the page is seen at ${x}, ${y}`).toBe(
          corner.width * corner.height,
        );
      }
    }
  });

  it.each(['/bottom', '/corner'])('is on the screen and not on the mark: %s', async (path) => {
    const tab = await scene.open(path);
    const mark = await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    const box = await tab.evaluate(() => {
      const { left, top, right, bottom } = document.querySelector('sidelight-card')!.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    const [width, height] = await tab.evaluate((): [number, number] => [
      window.innerWidth,
      window.innerHeight,
    ]);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
    const apart =
      box.right <= mark.x ||
      box.left >= mark.x + mark.width ||
      box.bottom <= mark.y ||
      box.top >= mark.y + mark.height;
    expect(apart).toBe(true);
  });

  it('ignores events that no person has made [18]', async () => {
    const tab = await scene.open('/article');
    const [mark] = await waitForMarks(tab);
    await tab.evaluate(
      (x, y) =>
        document.body.dispatchEvent(
          new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true }),
        ),
      mark!.x + 3,
      mark!.y + 3,
    );
    await hoverText(tab, '5G');
    await waitForCard(tab, ({ text }) => text.startsWith('5G'));
    expect((await readCard(tab))!.text).not.toMatch(/^Huawei/);
  });

  it('leaves nothing on the page once it is closed', async () => {
    const tab = await scene.open('/article');
    await waitForMarks(tab);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('answers after the background was ended [8]', async () => {
    const tab = await scene.open('/article');
    await waitForMarks(tab);
    await scene.browser.killBackground();
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
  });
});
