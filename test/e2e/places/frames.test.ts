import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { page } from '../../fixtures/pages/article.ts';
import { hoverText, waitForMarks } from '../../support/browsers/marks.ts';
import { waitForCard } from '../../support/browsers/shadow.ts';
import { useScene } from '../../support/scene/useScene.ts';
import { until } from '../../support/until.ts';

/** Frames by how they get their document; `frame()` in the page makes one, which says 5G and nothing else. */
const cases = [
  { name: 'of the same origin', path: '/same', make: `<iframe src="/inner"></iframe>` },
  {
    name: 'of another origin',
    path: '/cross',
    make: `<script>
      const frame = document.createElement('iframe');
      frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/inner';
      document.body.append(frame);
    </script>`,
  },
  { name: 'with srcdoc', path: '/srcdoc', make: `<iframe srcdoc="<p>5G masts</p>"></iframe>` },
  {
    name: 'of about:blank, written by the page',
    path: '/blank',
    make: `<iframe></iframe><script>
      document.querySelector('iframe').contentDocument.body.innerHTML = '<p>5G masts</p>';
    </script>`,
  },
  {
    name: 'of about:blank, opened and written anew',
    path: '/written',
    make: `<iframe></iframe><script>
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.open();
      contentDocument.write('<p>5G masts</p>');
      contentDocument.close();
    </script>`,
  },
  { name: 'in a sandbox', path: '/sandbox', make: `<iframe sandbox src="/inner"></iframe>` },
  {
    name: 'in a sandbox, with srcdoc',
    path: '/sandbox-srcdoc',
    make: `<iframe sandbox srcdoc="<p>5G masts</p>"></iframe>`,
  },
  {
    name: 'of a data address',
    path: '/data',
    make: `<iframe src="data:text/html,<p>5G masts</p>"></iframe>`,
  },
  {
    name: 'of a blob',
    path: '/blob',
    make: `<script>
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(new Blob(['<p>5G masts</p>'], { type: 'text/html' }));
      document.body.append(frame);
    </script>`,
  },
  {
    name: 'within a frame',
    path: '/nested',
    make: `<iframe srcdoc="<iframe src='/inner'></iframe>"></iframe>`,
  },
];

const scene = useScene({
  '/inner': page('<p>5G masts</p>'),
  ...Object.fromEntries(cases.map(({ path, make }) => [path, page(`<p>Huawei outside</p>${make}`)])),
});

/** The innermost frame of a page, once it is there. */
const innermost = (tab: Page): Promise<Frame> =>
  until('the page has its frame', async () =>
    tab.frames().find((frame) => frame !== tab.mainFrame() && frame.childFrames().length === 0),
  );

describe('the text of a frame', () => {
  it.each(cases)('$name is marked once, and a card opens there [29]', async ({ path }) => {
    const tab = await scene.open(path);
    await waitForMarks(tab, (marks) => marks.length === 1 && marks[0]?.text === 'Huawei');
    const frame = await innermost(tab);
    const marks = await waitForMarks(frame);
    expect(marks.map(({ text }) => text)).toEqual(['5G']);
    await hoverText(frame, '5G');
    await waitForCard(frame, ({ text }) => text.startsWith('5G'));
    expect(await scene.browser.errors()).toEqual([]);
  });
});
