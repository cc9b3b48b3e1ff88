import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countCards } from '../support/browsers/cardTrail.ts';
import { hoverText, type Mark, waitForMarks } from '../support/browsers/marks.ts';
import { clickInCard, isAnswered, readCard, waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';
import { page } from '../fixtures/pages/article.ts';

const filler = '<p>Nothing to see here, and a good deal of it.</p>'.repeat(60);
const column = '<p style="margin:0;line-height:20px">Huawei Huawei Huawei</p>'.repeat(200);

const scene = useScene({
  '/far': page(`<p style="margin:40px 140px">Huawei here.</p><p style="margin-top:600px">5G there.</p>`),
  '/long': page(`<p>Huawei</p>${filler}`),
  '/column': page(column),
  '/huge': page(`<p style="font-size:150px">Huawei</p>`),
  '/field': page(`<input id="i" style="position:fixed;top:300px"><p>Huawei</p>`),
  '/link': page(`<p>Huawei</p><p style="margin-top:500px"><a href="#went">5G</a></p><p>Else.</p>`),
  '/shy': page(`<p>Huawei</p><script>
    addEventListener('keydown', ({ key }) => { document.title += key; });
    document.addEventListener('click', () => { document.title += 'click'; });
  </script>`),
});

const isButton =
  (of: string) =>
  ({ name, attributes }: { name: string; attributes: Record<string, string> }): boolean =>
    name === 'button' && attributes['class']?.split(' ').includes(of) === true;

async function markOf(tab: Page, text: string): Promise<Mark> {
  const marks = await waitForMarks(tab, (all) => all.some((mark) => mark.text === text));
  return marks.find((mark) => mark.text === text)!;
}

const middle = ({ x, y, width, height }: Mark): [number, number] => [x + width / 2, y + height / 2];

/** Waits until a card that were to open would be open: one opens on another mark after as long a rest. */
async function afterADwell(tab: Page, text: string): Promise<void> {
  await hoverText(tab, text);
  await waitForCard(tab, ({ text: shown }) => shown.startsWith(text));
}

describe('a card', () => {
  it('opens for a pointer that rests, and not for one that passes', async () => {
    const tab = await scene.open('/far');
    const count = await countCards(tab);
    const [x, y] = middle(await markOf(tab, 'Huawei'));
    for (let pass = 0; pass < 10; pass += 1) {
      await tab.mouse.move(x - 100, y, { steps: 2 });
      await tab.mouse.move(x + 100, y, { steps: 6 });
    }
    await afterADwell(tab, '5G');
    expect(await count()).toBe(1);
  });

  it('waits for as long as the pointer moves on its mark', async () => {
    const tab = await scene.open('/huge');
    const mark = await markOf(tab, 'Huawei');
    const [x, y] = middle(mark);
    const count = await countCards(tab);
    const start = Date.now();
    while (Date.now() - start < 1_000) {
      await tab.mouse.move(x - 150, y, { steps: 3 });
      await tab.mouse.move(x + 150, y, { steps: 3 });
    }
    expect(await count()).toBe(0);
    await waitForCard(tab, isAnswered);
  });

  it('stays closed while the reader scrolls over marks, and opens on the next rest', async () => {
    const tab = await scene.open('/column');
    const [x, y] = middle(await markOf(tab, 'Huawei'));
    const count = await countCards(tab);
    await tab.mouse.move(x, y + 200);
    const start = Date.now();
    for (let turn = 0; Date.now() - start < 1_000; turn += 1) {
      await tab.mouse.wheel({ deltaY: 60 });
      await tab.mouse.move(x + (turn % 2), y + 200);
    }
    expect(await count()).toBe(0);
    await waitForCard(tab, isAnswered);
  });

  it('stays closed while the reader selects', async () => {
    const tab = await scene.open('/column');
    const [x, y] = middle(await markOf(tab, 'Huawei'));
    const count = await countCards(tab);
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    const start = Date.now();
    while (Date.now() - start < 700) {
      await tab.mouse.move(x + 60, y + 100);
      await tab.mouse.move(x + 61, y + 100);
    }
    expect(await tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(0);
    await tab.mouse.up();
    expect(await count()).toBe(0);
  });

  it('stays closed while the reader types', async () => {
    const tab = await scene.open('/field');
    const [x, y] = middle(await markOf(tab, 'Huawei'));
    const count = await countCards(tab);
    await tab.click('#i');
    const start = Date.now();
    for (let turn = 0; Date.now() - start < 1_000; turn += 1) {
      await tab.keyboard.press('x');
      await tab.mouse.move(x + (turn % 2), y);
    }
    expect(await count()).toBe(0);
    await waitForCard(tab, isAnswered);
  });

  it('lives on when the pointer comes back before the leave delay is over', async () => {
    const tab = await scene.open('/far');
    const count = await countCards(tab);
    const mark = await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    for (let turn = 0; turn < 3; turn += 1) {
      await tab.mouse.move(900, 300);
      await tab.mouse.move(...middle(mark));
    }
    await afterADwell(tab, '5G');
    expect(await count()).toBe(2);
  });

  it('that is pinned stays wherever the pointer goes and whatever scrolls, until a click elsewhere', async () => {
    const tab = await scene.open('/long');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await clickInCard(tab, isButton('pin'));
    await waitForCard(tab, ({ html }) => html.includes('aria-pressed="true"'));
    await tab.mouse.move(1_200, 700, { steps: 4 });
    await tab.mouse.wheel({ deltaY: 300 });
    await until('the page has scrolled', () => tab.evaluate(() => scrollY > 200));
    const isThere = Array.from({ length: 5 }, () => readCard(tab));
    expect(await Promise.all(isThere)).not.toContain(null);
    await tab.mouse.click(1_200, 700);
    await waitForNoCard(tab);
  });

  it('that was pinned closes by Escape, and one that is let go closes with the pointer', async () => {
    const tab = await scene.open('/long');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await clickInCard(tab, isButton('pin'));
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.mouse.move(1_200, 700);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await clickInCard(tab, isButton('pin'));
    await waitForCard(tab, ({ html }) => html.includes('aria-pressed="true"'));
    await clickInCard(tab, isButton('pin'));
    await waitForCard(tab, ({ html }) => html.includes('aria-pressed="false"'));
    await tab.mouse.move(1_200, 700, { steps: 4 });
    await waitForNoCard(tab);
  });

  it('keeps keys and clicks in it to itself', async () => {
    const tab = await scene.open('/shy');
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await clickInCard(tab, isButton('pin'));
    await tab.keyboard.press('x');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.title()).not.toContain('click');
  });
});

describe('a tap', () => {
  it('on a mark opens its card, and one outside closes it', async () => {
    const tab = await scene.open('/far');
    await tab.touchscreen.tap(...middle(await markOf(tab, 'Huawei')));
    await waitForCard(tab, ({ text }) => text.startsWith('Huawei'));
    await waitForCard(tab, isAnswered);
    await tab.touchscreen.tap(1_100, 600);
    await waitForNoCard(tab);
  });

  it('on another mark opens that one’s', async () => {
    const tab = await scene.open('/far');
    await tab.touchscreen.tap(...middle(await markOf(tab, 'Huawei')));
    await waitForCard(tab, isAnswered);
    await tab.touchscreen.tap(...middle(await markOf(tab, '5G')));
    await waitForCard(tab, ({ text }) => text.startsWith('5G'));
  });

  it('on a mark in a link follows the link, and opens nothing', async () => {
    const tab = await scene.open('/link');
    const count = await countCards(tab);
    await tab.touchscreen.tap(...middle(await markOf(tab, 'Huawei')));
    await waitForCard(tab, isAnswered);
    await tab.touchscreen.tap(...middle(await markOf(tab, '5G')));
    await until('the link was followed', () => tab.evaluate(() => location.hash === '#went'));
    await waitForNoCard(tab);
    expect(await count()).toBe(1);
  });
});

describe('events that no person has made [18, 22]', () => {
  it.each([
    [
      'a tap',
      (x: number, y: number) =>
        document
          .elementFromPoint(x, y)!
          .dispatchEvent(
            new PointerEvent('click', { clientX: x, clientY: y, pointerType: 'touch', bubbles: true }),
          ),
    ],
    [
      'a pointer’s move',
      (x: number, y: number) =>
        document.elementFromPoint(x, y)!.dispatchEvent(
          new PointerEvent('pointermove', {
            clientX: x,
            clientY: y,
            screenX: x,
            screenY: y,
            bubbles: true,
          }),
        ),
    ],
  ])('open nothing: %s', async (_, act) => {
    const tab = await scene.open('/far');
    const mark = await markOf(tab, 'Huawei');
    const count = await countCards(tab);
    await afterADwell(tab, '5G');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.mouse.move(1_100, 300);
    await tab.evaluate(act, ...middle(mark));
    await afterADwell(tab, '5G');
    expect(await count()).toBe(2);
  });

  it('close nothing: Escape, a press elsewhere', async () => {
    const tab = await scene.open('/far');
    const count = await countCards(tab);
    await hoverText(tab, 'Huawei');
    await waitForCard(tab, isAnswered);
    await tab.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    });
    expect(await readCard(tab)).not.toBeNull();
    expect(await count()).toBe(1);
  });
});
