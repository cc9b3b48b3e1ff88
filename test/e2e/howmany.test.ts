import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from '../fixtures/pages/article.ts';
import { frameOf } from '../support/browsers/frame.ts';
import { readMarks } from '../support/browsers/marks.ts';
import { readCard, waitForCard } from '../support/browsers/shadow.ts';
import { control, press, type, waitForText } from '../support/scene/controls.ts';
import { openPopup } from '../support/scene/toolbar.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';

const phone =
  '<p id="a">The Huawei phone has a bright screen and a good camera.</p><p id="b">Huawei watch</p>';
const related =
  'Inspectors in Banbury found shortcomings in the way Huawei makes software for British networks.';

const scene = useScene({
  '/sections': page(`<p id="a">Huawei builds 5G masts. Huawei again.</p>
    <h2 id="b">Huawei in the north</h2><p id="c">Huawei sells 5G masts.</p>
    <x-note id="d"></x-note><p id="e">More 5G masts.</p>
    <h2 id="f">Later</h2><x-note id="g"></x-note><p id="h">5G masts by Huawei.</p>
    <iframe srcdoc="<p id='i'>Huawei, Huawei</p>"></iframe>
    <script>
      for (const host of document.querySelectorAll('x-note')) {
        host.attachShadow({ mode: 'closed' }).innerHTML = '<p>All 5G masts.</p>';
      }
    </script>`),
  '/changes': page('<div id="all"><p id="a">Huawei</p><p id="b">Huawei</p><p id="c">Huawei</p></div>'),
  '/phone': page(phone),
  '/related': page(
    `<h1>Britain inspects network equipment</h1><p id="c">${related}</p><iframe srcdoc='${phone}'></iframe>`,
  ),
});

type Choice = 'All mentions' | 'The first in each section' | 'The first on each page';
const choices = ['All mentions', 'The first in each section', 'The first on each page'] as const;

let options: Page;
beforeAll(async () => {
  options = await scene.browser.openExtensionPage('src/options/options.html');
});

/** Each mark’s text after the id of the element that it is in. */
async function marksOf(tab: Page | Frame): Promise<string> {
  const marks = await readMarks(tab);
  const ids = await frameOf(tab).evaluate(
    (points) => points.map(([x, y]) => document.elementFromPoint(x, y)?.closest('[id]')?.id ?? '?'),
    marks.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const),
  );
  return marks.map(({ text }, index) => `${ids[index] ?? '?'}:${text}`).join(' ');
}

/** Waits until a page shows just these marks; in front, since a tab in the background paints nothing. */
async function waitForShown(tab: Page | Frame, expected: string): Promise<void> {
  const frame = frameOf(tab);
  await frame.page().bringToFront();
  let seen = '';
  try {
    await until('the marks are as expected', async () => {
      seen = await marksOf(frame);
      return seen === expected;
    });
  } catch (error) {
    throw new Error(`Expected the marks ${expected}, and saw ${seen}`, { cause: error });
  }
}

const mark = (choice: Choice): Promise<void> => press(options, choice);

const shownBy: Readonly<Record<Choice, { top: string; frame: string }>> = {
  'All mentions': {
    top: 'a:Huawei a:5G a:Huawei b:Huawei c:Huawei c:5G d:5G e:5G g:5G h:5G h:Huawei',
    frame: 'i:Huawei i:Huawei',
  },
  'The first in each section': {
    top: 'a:Huawei a:5G b:Huawei c:5G g:5G h:Huawei',
    frame: 'i:Huawei',
  },
  'The first on each page': { top: 'a:Huawei a:5G', frame: 'i:Huawei' },
};

describe('how many mentions are marked', () => {
  it('is as chosen in the options, and open tabs follow without a reload', async () => {
    const tab = await scene.open('/sections');
    await tab.evaluate(() => Object.assign(window, { notReloaded: true }));
    const inner = tab.frames().find((frame) => frame !== tab.mainFrame())!;
    for (const choice of [...choices, choices[0]]) {
      await mark(choice);
      await waitForShown(tab, shownBy[choice].top);
      await waitForShown(inner, shownBy[choice].frame);
    }
    expect(await tab.evaluate(() => 'notReloaded' in window)).toBe(true);
    expect(await scene.browser.errors()).toEqual([]);
  });

  it.each(choices)('is seen in the preview: %s', async (choice) => {
    await mark(choice);
    const numbers = { 'All mentions': 3, 'The first in each section': 2, 'The first on each page': 1 };
    await until('the preview shows as many marks', async () => {
      const marks = await readMarks(options);
      return marks.filter(({ text }) => text === marks[0]?.text).length === numbers[choice];
    });
  });

  it('is chosen by the keyboard', async () => {
    await mark('All mentions');
    await options.bringToFront();
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('ArrowDown');
    expect(
      await (await control(options, 'The first on each page')).evaluate((radio) => radio.matches(':checked')),
    ).toBe(true);
    const tab = await scene.open('/changes');
    await waitForShown(tab, 'a:Huawei');
  });

  it('leaves what is not shown without a card', async () => {
    await mark('The first on each page');
    await type(options, 'Open the card after, in milliseconds', '0');
    const tab = await scene.open('/changes');
    await waitForShown(tab, 'a:Huawei');
    const hover = async (selector: string): Promise<void> => {
      const box = await (await tab.$(selector))!.boundingBox();
      const y = box!.y + box!.height / 2;
      /* From the side, so that the pointer passes over no other mention. */
      await tab.mouse.move(600, y);
      await tab.mouse.move(box!.x + 10, y, { steps: 8 });
    };
    await hover('#b');
    await tab.evaluate(
      () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => {
            requestAnimationFrame(drawn);
          });
        }),
    );
    expect(await readCard(tab)).toBeNull();
    await hover('#a');
    await waitForCard(tab, ({ text }) => text.startsWith('Huawei'));
    await type(options, 'Open the card after, in milliseconds', '300');
  });

  it('follows a page that changes: what comes first is marked, and the next when it goes', async () => {
    await mark('The first on each page');
    const tab = await scene.open('/changes');
    await waitForShown(tab, 'a:Huawei');
    await tab.evaluate(() => document.getElementById('a')!.remove());
    await waitForShown(tab, 'b:Huawei');
    await tab.evaluate(() => (document.getElementById('b')!.textContent = 'Nothing'));
    await waitForShown(tab, 'c:Huawei');
    await tab.evaluate(() => {
      document.getElementById('all')!.insertAdjacentHTML('afterbegin', '<p id="d">Huawei</p>');
    });
    await waitForShown(tab, 'd:Huawei');
    await tab.evaluate(() => {
      const host = Object.assign(document.createElement('x-first'), { id: 'e' });
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Huawei</p>';
      document.body.prepend(host);
    });
    await waitForShown(tab, 'e:Huawei');
    await tab.evaluate(() => document.getElementById('e')!.remove());
    await waitForShown(tab, 'd:Huawei');
    expect(await scene.browser.errors()).toEqual([]);
  });

  it('follows headings that come, move, are hidden and go', async () => {
    await mark('The first in each section');
    const tab = await scene.open('/changes');
    await waitForShown(tab, 'a:Huawei');
    await tab.evaluate(() => {
      document.getElementById('b')!.insertAdjacentHTML('beforebegin', '<h2 id="head">A heading</h2>');
    });
    await waitForShown(tab, 'a:Huawei b:Huawei');
    await tab.evaluate(() => document.getElementById('c')!.before(document.getElementById('head')!));
    await waitForShown(tab, 'a:Huawei c:Huawei');
    await tab.evaluate(() => (document.getElementById('head')!.hidden = true));
    await waitForShown(tab, 'a:Huawei');
    await tab.evaluate(() => document.getElementById('b')!.setAttribute('role', 'heading'));
    await waitForShown(tab, 'a:Huawei b:Huawei');
    await tab.evaluate(() => document.getElementById('b')!.remove());
    await waitForShown(tab, 'a:Huawei');
  });
});

describe('an unrelated page', () => {
  it('is left unmarked where asked to, says so in the toolbar popup, and is marked once it is related', async () => {
    await mark('All mentions');
    const tab = await scene.open('/phone');
    await waitForShown(tab, 'a:Huawei b:Huawei');
    const popup = await openPopup(scene.browser, tab.url());
    await waitForText(popup, 'Shares only names with the dossier: Huawei');
    await press(options, 'Leave unrelated pages unmarked');
    await waitForShown(tab, '');
    await waitForText(popup, '2 mentions, left unmarked');
    await tab.bringToFront();
    await tab.evaluate((text) => {
      document.title = 'Britain inspects Huawei’s network equipment';
      document.body.innerHTML = `<p id="c">${text}</p>`;
    }, related);
    await waitForShown(tab, 'c:Huawei');
    await waitForText(popup, 'About the dossier’s subject: Huawei, Britain');
    await waitForText(popup, '1 mention on this page');
    await tab.evaluate((text) => {
      document.title = 'A phone';
      document.body.innerHTML = text;
    }, phone);
    await waitForShown(tab, '');
    await press(popup, 'Leave unrelated pages unmarked');
    await waitForShown(tab, 'a:Huawei b:Huawei');
    await waitForText(popup, '2 mentions on this page');
    expect(await scene.browser.errors()).toEqual([]);
  });

  it('is told apart from a related one before anything is painted, in each frame by itself', async () => {
    await press(options, 'Leave unrelated pages unmarked');
    const tab = await scene.open('/related');
    await waitForShown(tab, 'c:Huawei');
    const inner = tab.frames().find((frame) => frame !== tab.mainFrame())!;
    const popup = await openPopup(scene.browser, tab.url());
    await waitForText(popup, '3 mentions on this page');
    await waitForShown(inner, '');
    await press(options, 'Leave unrelated pages unmarked');
    await waitForShown(inner, 'a:Huawei b:Huawei');
    expect(await scene.browser.errors()).toEqual([]);
  });
});
