import { describe, expect, it } from 'vitest';
import { readMarks, waitForMarks } from '../support/browsers/marks.ts';
import { countColour, paintedPixels } from '../support/browsers/pixels.ts';
import { useScene } from '../support/scene/useScene.ts';
import { until } from '../support/until.ts';
import { article, page } from '../fixtures/pages/article.ts';

const huawei = 'sidelight-rose-sure';
const fiveG = 'sidelight-teal-sure';
const ncsc = 'sidelight-blue-sure';

const cases = [
  {
    name: 'an article with look-alikes, code and split words',
    path: '/article',
    html: article,
    marks: [
      [huawei, 'Huawei'],
      [fiveG, '5G'],
      [ncsc, 'National Cyber Security Centre'],
      [ncsc, 'NCSC'],
      [huawei, 'Huawei'],
    ],
  },
  {
    name: 'what is not shown, or can be typed into',
    path: '/hidden',
    html: page(`<p>Huawei</p><p hidden>Huawei</p><p style="display:none">Huawei</p><p style="visibility:hidden">Huawei
      <b style="visibility:visible">5G network</b></p><div contenteditable>Huawei</div><textarea>Huawei</textarea>
      <div role="textbox">Huawei</div><select><option>Huawei</option></select><svg><text>Huawei</text></svg>`),
    marks: [
      [huawei, 'Huawei'],
      [fiveG, '5G network'],
    ],
  },
  {
    name: 'text across inline markup, soft hyphens and line breaks; never across blocks',
    path: '/split',
    html: page(`<p>Hua&shy;wei, Hua<wbr>wei, <i>H</i>uawei<sup>3</sup>, National Cyber<br>Security Centre London</p>
      <ul><li>Hua</li><li>wei</li></ul><p><span style="display:block">Hua</span>wei</p><div style="display:inline">Hua</div>wei`),
    marks: [
      [huawei, 'Hua\u00adwei'],
      [huawei, 'Huawei'],
      [huawei, 'Huawei'],
      [ncsc, 'National CyberSecurity Centre'],
      [huawei, 'Huawei'],
    ],
  },
  {
    name: 'a name over several pieces of markup, between many lines of one element',
    path: '/lines',
    html: page(`<div>${'x<br>'.repeat(60)}<b>National</b> <i>Cyber</i> <b>Security</b> <i>Centre</i> London
      ${'<br><b>x</b><p>y <i>z</i></p>'.repeat(60)}</div>`),
    marks: [[ncsc, 'National Cyber Security Centre']],
  },
  {
    name: 'letters as they are, whatever styles make of them; generated text is none',
    path: '/dressed',
    html: page(
      `<p class="loud">Made by Huawei</p><p class="before">masts</p><p>Ｈｕａｗｅｉ and 𝐇𝐮𝐚𝐰𝐞𝐢, not Ηuawei</p>
        <p>美国对华为施压</p><p>校友李建华为母校捐书</p>`,
      '<style>.loud{text-transform:uppercase}.before::before{content:"Huawei "}</style>',
    ),
    marks: [
      [huawei, 'Huawei'],
      [huawei, 'Ｈｕａｗｅｉ'],
      [huawei, '𝐇𝐮𝐚𝐰𝐞𝐢'],
      [huawei, '华为'],
    ],
  },
  {
    name: 'open and closed shadow roots, nested ones included',
    path: '/shadow',
    html: page(`<x-outer></x-outer><x-closed></x-closed><p>Huawei outside</p><script>
      const outer = document.querySelector('x-outer').attachShadow({ mode: 'open' });
      outer.innerHTML = '<p>Huawei inside</p><x-inner></x-inner>';
      outer.querySelector('x-inner').attachShadow({ mode: 'open' }).innerHTML = '<p>5G masts deeper inside</p>';
      document.querySelector('x-closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>Huawei locked in</p>';
    </script>`),
    marks: [
      [huawei, 'Huawei'],
      [fiveG, '5G'],
      [huawei, 'Huawei'],
      [huawei, 'Huawei'],
    ],
  },
  {
    name: 'a page under the strictest content security policy',
    path: '/strict',
    html: { body: article, headers: { 'content-security-policy': "default-src 'none'; sandbox" } },
    marks: [
      [huawei, 'Huawei'],
      [fiveG, '5G'],
      [ncsc, 'National Cyber Security Centre'],
      [ncsc, 'NCSC'],
      [huawei, 'Huawei'],
    ],
  },
  {
    name: 'the site’s own custom highlights, which survive [3]',
    path: '/highlights',
    html: page(`<p id="p">Huawei here</p><script>
      const range = new Range();
      range.selectNodeContents(document.getElementById('p'));
      CSS.highlights.set('own', new Highlight(range));
    </script>`),
    marks: [[huawei, 'Huawei']],
  },
] as const;

const scene = useScene({
  ...Object.fromEntries(cases.map(({ path, html }) => [path, html])),
  '/unmarked': page('<p>Stir in 5g of salt and 250g of butter.</p>'),
  '/painted': page('<p style="font-size:40px">Huawei</p><p style="font-size:40px">Xxxxxx</p>'),
  '/painted-shadow': page(`<x-host></x-host><script>
    document.querySelector('x-host').attachShadow({ mode: 'open' }).innerHTML = '<p style="font-size:40px">Huawei</p>';
  </script>`),
  '/painted-apart':
    page(`<dialog><p style="all:initial;display:block;font-size:40px">Huawei</p></dialog><script>
    document.querySelector('dialog').showModal();
  </script>`),
  '/frames': page(`<p>Huawei</p><iframe srcdoc="<p>5G masts</p>"></iframe><iframe src="/article"></iframe>
    <iframe sandbox srcdoc="<p>Huawei boxed in</p>"></iframe>`),
});

describe('marks on a page', () => {
  it.each(cases)('$name', async ({ path, marks }) => {
    const tab = await scene.open(path);
    const seen = await waitForMarks(tab, (all) => all.length >= marks.length);
    expect(seen.map(({ style, text }) => [style, text])).toEqual(marks);
    expect(await scene.browser.errors()).toEqual([]);
  });

  it('keeps the site’s own highlight in place [3]', async () => {
    const tab = await scene.open('/highlights');
    await waitForMarks(tab);
    expect(await tab.evaluate(() => [...(CSS.highlights.get('own') ?? [])].length)).toBe(1);
  });

  it.each(['/painted', '/painted-shadow', '/painted-apart'])(
    'paints the underline in the entity’s colour: %s',
    async (path) => {
      const tab = await scene.open(path);
      const [mark] = await waitForMarks(tab);
      const clip = { x: mark!.x, y: mark!.y, width: mark!.width, height: mark!.height };
      const underline = '#b52a53';
      expect(countColour(await paintedPixels(tab, clip), underline)).toBeGreaterThan(mark!.width);
      await tab.evaluate(() => CSS.highlights.clear());
      expect(countColour(await paintedPixels(tab, clip), underline)).toBe(0);
    },
  );

  it('marks every frame of a page', async () => {
    const tab = await scene.open('/frames');
    const counts = await until('all frames have their marks', async () => {
      const all = await Promise.all(tab.frames().map(readMarks));
      return all.flat().length === 8 && all.map(({ length }) => length);
    });
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 1, 1, 5]);
  });

  it('marks nothing in amounts of salt, and what comes later all the same', async () => {
    const tab = await scene.open('/unmarked');
    await tab.evaluate(() =>
      document.body.append(Object.assign(document.createElement('p'), { textContent: '5G masts' })),
    );
    const marks = await waitForMarks(tab);
    expect(marks.map(({ text }) => text)).toEqual(['5G']);
  });
});
