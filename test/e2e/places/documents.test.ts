import { describe, expect, it } from 'vitest';
import { page } from '../../fixtures/pages/article.ts';
import { hoverText, waitForMarks } from '../../support/browsers/marks.ts';
import { isAnswered, waitForCard } from '../../support/browsers/shadow.ts';
import { useScene } from '../../support/scene/useScene.ts';

const typed = (body: string, type: string) => ({ body, headers: { 'content-type': type } });

const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Fixture</title></head>
  <body><p>Hua<i>wei</i> and <code>Huawei</code></p></body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><title>Huawei</title>
  <text x="10" y="40" font-size="20">Built by <tspan>Huawei</tspan></text><text x="10" y="80" display="none">Huawei</text></svg>`;
const plain = `Notes\n\nThe kit comes from Huawei\nTechnologies, they say.\n\nStir in 5g of salt.\n\n5G masts follow.\n`;

const marked = [
  { name: 'XHTML', path: '/page.xhtml', served: typed(xhtml, 'application/xhtml+xml'), texts: ['Huawei'] },
  { name: 'SVG', path: '/picture.svg', served: typed(svg, 'image/svg+xml'), texts: ['Huawei'] },
  {
    name: 'plain text, over line ends and not over blank lines',
    path: '/notes.txt',
    served: typed(plain, 'text/plain; charset=utf-8'),
    texts: ['Huawei\nTechnologies', '5G'],
  },
  {
    name: 'HTML with a strict policy [34]',
    path: '/strict',
    served: {
      body: page('<p>Huawei</p>'),
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox",
      },
    },
    texts: ['Huawei'],
  },
];

const absent = [
  { name: 'JSON', path: '/data.json', served: typed('{"vendor":"Huawei"}', 'application/json') },
  {
    name: 'XML',
    path: '/feed.xml',
    served: typed('<?xml version="1.0"?><feed><by>Huawei</by></feed>', 'text/xml'),
  },
  { name: 'a script', path: '/code.js', served: typed('const vendor = "Huawei";', 'text/javascript') },
];

const inline = `<p>Huawei</p><svg><text y="20">Huawei</text></svg>`;

const scene = useScene({
  ...Object.fromEntries([...marked, ...absent].map(({ path, served }) => [path, served])),
  '/inline-svg': page(inline),
});

describe('a document of its own type [30]', () => {
  it.each(marked)('$name is marked', async ({ path, texts }) => {
    const tab = await scene.open(path);
    const marks = await waitForMarks(tab, (all) => all.length >= texts.length);
    expect(marks.map(({ text }) => text)).toEqual(texts);
    expect(await scene.browser.errors()).toEqual([]);
  });

  it.each([
    { path: '/notes.txt', name: '5G' },
    { path: '/page.xhtml', name: 'Huawei' },
    { path: '/picture.svg', name: 'Huawei' },
  ])('opens a card on $name in $path', async ({ path, name }) => {
    const tab = await scene.open(path);
    await hoverText(tab, name);
    await waitForCard(tab, (card) => card.text.startsWith(name) && isAnswered(card));
    expect(await scene.browser.errors()).toEqual([]);
  });

  /* A page with a mark, looked at afterwards, shows that Sidelight had its time. */
  it.each(absent)('$name is left alone, without an error', async ({ path }) => {
    const tab = await scene.open(path);
    await waitForMarks(await scene.open('/inline-svg'));
    await tab.bringToFront();
    expect(
      await tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('sidelight'))),
    ).toEqual([]);
    expect(await scene.browser.errors()).toEqual([]);
  });

  it('but pictures within a page are none of its text', async () => {
    const tab = await scene.open('/inline-svg');
    expect(await waitForMarks(tab)).toHaveLength(1);
  });
});
