import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, type TestBrowser } from '../support/browsers/launch.ts';
import { hoverText, readMarks, waitForMarks } from '../support/browsers/marks.ts';
import { countColour, countDifferences, paintedPixels } from '../support/browsers/pixels.ts';
import { cardBox, clickInCard, readCard, waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { serve, type TestServer } from '../support/server/serve.ts';
import { until } from '../support/until.ts';

const name = inject('browser');
let folder: string;
let server: TestServer;
let browser: TestBrowser;

const pages = {
  '/plain': '<!doctype html><title>Plain</title><p>Hello otter and another otter</p>',
  '/tall':
    '<!doctype html><title>Tall</title><div style="height:3000px"></div><p>One otter</p><div style="height:3000px">',
  '/order': `<!doctype html><title>Order</title><p>first otter</p><div id="host"><p slot="s">third otter</p></div><p>fourth otter</p>
    <script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>second otter</p><slot name="s"></slot>';
    </script>`,
  '/faulty': `<!doctype html><title>Faulty</title><p>otter</p>
    <script>console.error('page logged'); setTimeout(() => { throw new Error('page threw'); });</script>`,
  '/frame':
    '<!doctype html><title>Frame</title><p>Above</p><iframe src="/plain" style="border:7px solid; margin:40px"></iframe>',
  '/card': `<!doctype html><title>Card</title><p>Page</p><script>
      const host = document.createElement('sidelight-card');
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<style>p{color:red}</style><div style="position:fixed;left:300px;top:200px"><h2>Otter</h2>' +
        '<p lang="en">It swims, <b>they</b> say, in paragraph <span>3</span>.</p><button aria-label="Close">x</button><i hidden>unseen</i></div>';
      root.querySelector('button').addEventListener('click', (event) => {
        document.body.dataset.closed = String(event.isTrusted);
        host.remove();
      });
      document.documentElement.append(host);
    </script>`,
} as const;

const files = (): Record<string, string> => ({
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Harness fixture',
    version: '1.0',
    permissions: ['storage'],
    host_permissions: ['http://*/*'],
    content_scripts: [
      { js: ['content.js'], css: ['content.css'], matches: ['http://*/*'], all_frames: true },
    ],
    ...(name === 'chrome'
      ? { background: { service_worker: 'background.js' } }
      : {
          background: { scripts: ['background.js'] },
          browser_specific_settings: {
            gecko: { id: 'fixture@sidelight.example', data_collection_permissions: { required: ['none'] } },
          },
        }),
  }),
  'background.js': `
    const born = Math.random();
    chrome.runtime.onMessage.addListener((message, sender, reply) => { reply(born); });
    setTimeout(() => console.error('background logged'));
    setTimeout(() => { throw new Error('background threw'); });`,
  'content.css': '::highlight(sidelight-one) { background-color: #00ff00; color: #0000ff }',
  'content.js': `
    const ranges = [];
    const visit = (root) => {
      for (const node of root.childNodes) {
        const start = node.nodeType === Node.TEXT_NODE ? node.data.indexOf('otter') : -1;
        if (start !== -1 && node.parentNode.localName !== 'script') {
          for (let at = start; at !== -1; at = node.data.indexOf('otter', at + 1)) {
            ranges.unshift(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 5 }));
          }
        }
        if (node.shadowRoot) visit(node.shadowRoot);
        visit(node);
      }
    };
    visit(document);
    CSS.highlights.set('sidelight-one', new Highlight(...ranges));
    document.addEventListener('click', async () => { document.title = 'born ' + await chrome.runtime.sendMessage('ping'); });
    if (document.title === 'Faulty') {
      console.error('content logged');
      setTimeout(() => { throw new Error('content threw'); });
    }`,
  'page.html': '<!doctype html><title>page</title><p id="out"></p><script src="page.js"></script>',
  'page.js': `chrome.storage.local.get('runs').then(async ({ runs = 0 }) => {
      await chrome.storage.local.set({ runs: runs + 1 });
      document.getElementById('out').textContent = String(runs + 1);
    });
    setTimeout(() => { throw new Error('own page threw'); });
    console.error('own page logged');`,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-fixture-'));
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files()).map(([file, text]) => writeFile(join(folder, file), text)));
  server = await serve({ pages });
  browser = await launch(name, { extension: folder });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the harness', () => {
  it('reads marks in document order, through shadow roots', async () => {
    const page = await browser.open(`${server.origin}/order`);
    const marks = await waitForMarks(page, ({ length }) => length === 4);
    const tops = marks.map(({ y }) => y);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    expect(marks[0]).toMatchObject({ style: 'sidelight-one', text: 'otter' });
    await page.close();
  });

  it('tells which marks there were when it waits in vain', async () => {
    const page = await browser.open(`${server.origin}/plain`);
    await waitForMarks(page);
    await expect(waitForMarks(page, ({ length }) => length === 9, 200)).rejects.toThrow(
      'otter (sidelight-one), otter',
    );
    await page.close();
  });

  it('hovers with trusted events that arrive on the mark, in a frame too', async () => {
    for (const path of ['/plain', '/frame']) {
      const page = await browser.open(server.origin + path);
      const frame = page.frames().at(-1) ?? page.mainFrame();
      await frame.evaluate(() => {
        document.addEventListener('mousemove', (event) => {
          document.documentElement.dataset['seen'] =
            `${String(event.isTrusted)} ${String(event.clientX)} ${String(event.clientY)}`;
        });
      });
      const mark = await hoverText(frame, 'otter', 1);
      const seen = await until('the move is seen', () =>
        frame.evaluate(() => document.documentElement.dataset['seen']),
      );
      const [trusted, x = NaN, y = NaN] = seen
        .split(' ')
        .map((part, index) => (index === 0 ? part : Number(part)));
      expect(trusted).toBe('true');
      expect(Math.abs(Number(x) - mark.x - mark.width / 2)).toBeLessThan(2);
      expect(Math.abs(Number(y) - mark.y - mark.height / 2)).toBeLessThan(2);
      await page.close();
    }
  });

  it('sees whether a mark is painted, on a scrolled page too', async () => {
    const page = await browser.open(`${server.origin}/tall`);
    await page.evaluate(() => {
      document.querySelector('p')?.scrollIntoView({ block: 'center' });
    });
    const [mark] = await waitForMarks(page);
    if (mark === undefined) throw new Error('no mark');
    const painted = await paintedPixels(page, mark);
    expect(countColour(painted, '#00ff00')).toBeGreaterThan(mark.width * mark.height * 0.4);
    await page.evaluate(() => {
      CSS.highlights.clear();
    });
    const bare = await paintedPixels(page, mark);
    expect(countColour(bare, '#00ff00')).toBe(0);
    expect(countDifferences(painted, bare)).toBeGreaterThan(100);
    await page.close();
  });

  it('reads a closed shadow root and clicks in it', async () => {
    const page = await browser.open(`${server.origin}/card`);
    const card = await waitForCard(page);
    expect(card.text).toBe('Otter\nIt swims, they say, in paragraph 3.\nx');
    expect(card.html).toContain('<p lang="en">It swims, <b>they</b>');
    expect(await cardBox(page, ({ name: tag }) => tag === 'div')).toMatchObject({ x: 300, y: 200 });
    await clickInCard(page, ({ attributes }) => attributes['aria-label'] === 'Close');
    await waitForNoCard(page);
    expect(await page.$eval('body', ({ dataset }) => dataset['closed'])).toBe('true');
    await page.close();
  });

  it('answers null where there is no card', async () => {
    const page = await browser.open(`${server.origin}/plain`);
    expect(await readCard(page)).toBeNull();
    await page.close();
  });

  it('kills the background, which wakes up as a new one', async () => {
    const page = await browser.open(`${server.origin}/plain`);
    await waitForMarks(page);
    const ask = async () => {
      await page.evaluate(() => {
        document.title = '';
      });
      await page.mouse.click(5, 5);
      return until('the background answers', async () => {
        const title = await page.title();
        return title.startsWith('born ') && title;
      });
    };
    const first = await ask();
    expect(await ask()).toBe(first);
    expect(await browser.backgroundRuns()).toBe(true);
    await browser.killBackground();
    expect(await browser.backgroundRuns()).toBe(false);
    expect(await ask()).not.toBe(first);
    await page.close();
  });

  it('sets colour scheme and forced colours, one without the other', async () => {
    const page = await browser.open(`${server.origin}/plain`);
    const media = () =>
      page.evaluate(() => [
        matchMedia('(prefers-color-scheme: dark)').matches,
        matchMedia('(forced-colors: active)').matches,
      ]);
    await browser.setColorScheme(page, 'dark');
    expect(await media()).toEqual([true, false]);
    await browser.setForcedColors(page, true);
    expect(await media()).toEqual([true, true]);
    await browser.setColorScheme(page, 'light');
    expect(await media()).toEqual([false, true]);
    await page.close();
  });

  it('takes host access and gives it back', async () => {
    const marksOfNewTab = async () => {
      const page = await browser.open(`${server.origin}/plain`);
      const { length } = await readMarks(page);
      await page.close();
      return length;
    };
    await browser.setHostAccess(false);
    expect(await marksOfNewTab()).toBe(0);
    await browser.setHostAccess(true);
    const page = await browser.open(`${server.origin}/plain`);
    expect(await waitForMarks(page)).toHaveLength(2);
    await page.close();
  });

  it('keeps storage over a restart', async () => {
    const runs = async () => {
      const page = await browser.openExtensionPage('page.html');
      return until('the page shows its runs', () =>
        page.$eval('#out', ({ textContent }) => textContent !== '' && textContent),
      );
    };
    expect(await runs()).toBe('1');
    await browser.restart();
    expect(await runs()).toBe('2');
    const page = await browser.open(`${server.origin}/plain`);
    expect(await waitForMarks(page)).toHaveLength(2);
  });

  it('collects errors of the page and of the extension', async () => {
    await browser.open(`${server.origin}/faulty`);
    await browser.openExtensionPage('page.html');
    const expected = [
      ['page', 'page logged'],
      ['page', 'page threw'],
      ['sidelight', 'content logged'],
      ['sidelight', 'content threw'],
      ['sidelight', 'background logged'],
      ['sidelight', 'background threw'],
      ['sidelight', 'own page logged'],
      ['sidelight', 'own page threw'],
    ] as const;
    for (const [from, text] of expected) {
      await until(`${from} reports "${text}"`, async () =>
        (await browser.errors()).some((error) => error.from === from && error.text.includes(text)),
      );
    }
  });
});

describe('a browser without the extension', () => {
  it('marks nothing until it is installed', async () => {
    const bare = await launch(name, { extension: folder, installed: false });
    const before = await bare.open(`${server.origin}/plain`);
    expect(await readMarks(before)).toEqual([]);
    await bare.install();
    const after = await bare.open(`${server.origin}/plain`);
    expect(await waitForMarks(after)).toHaveLength(2);
    await bare.close();
  });
});

it('records requests', () => {
  expect(server.requests.map(({ path }) => path)).toContain('/order');
});
