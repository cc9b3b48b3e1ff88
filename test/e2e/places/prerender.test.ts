import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { page } from '../../fixtures/pages/article.ts';
import { ensureBrowser } from '../../support/browsers/find.ts';
import { launch, welcomePath } from '../../support/browsers/launch.ts';
import { closeTab } from '../../support/browsers/pipe.ts';
import { serve, type ServedPage } from '../../support/server/serve.ts';
import { until } from '../../support/until.ts';

/** Has the next page prerendered where the browser can, and goes there once the server says so. */
const here = page(
  `<p>5G masts</p><script>
    const go = async () => ((await fetch('/go')).ok ? location.assign('/next') : setTimeout(go, 50));
    go();
  </script>`,
  '<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>',
);

/** Reports to the server whether it was prerendered, how many highlights it had by then, and how many in the end. */
const next = page(`<p>Huawei</p><script>
  const prerendered = document.prerendering === true;
  let early = 0;
  document.addEventListener('prerenderingchange', () => { early = CSS.highlights.size; });
  fetch('/arrived');
  const look = () =>
    CSS.highlights.size > 0 && document.prerendering !== true
      ? fetch('/report?' + [prerendered, early, CSS.highlights.size])
      : setTimeout(look, 50);
  look();
</script>`);

const undos: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const undo of undos.splice(0).toReversed()) await undo();
});

/** Opens a page in a Chromium to which nothing is attached: it prerenders nothing that is being debugged. */
async function openInFreeChromium(url: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-prerender-'));
  undos.push(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const chromium: ChildProcess = spawn(
    await ensureBrowser('chrome'),
    [
      '--headless=new',
      '--no-first-run',
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--load-extension=${resolve('dist/chrome')}`,
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      url,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  undos.push(async () => {
    const gone = once(chromium, 'exit');
    chromium.kill();
    await gone;
  });
  /* It stands in front, and nothing is marked behind it. */
  await closeTab(chromium, (opened) => opened.endsWith(welcomePath));
}

async function openInFirefox(url: string): Promise<void> {
  const browser = await launch('firefox');
  undos.push(() => browser.close());
  await browser.open(url);
}

describe('a page that is prerendered', () => {
  /* That no work is done before, which no page can see either, is tested on its own: `test/content/activation.test.ts`. */
  it('is marked when the reader comes to it, and shows nothing of it before [33]', async () => {
    const pages: Record<string, ServedPage> = { '/here': here, '/next': next, '/arrived': '', '/report': '' };
    const server = await serve({ pages });
    undos.push(() => server.close());
    const asked = (path: string) => server.requests.find((request) => request.path.startsWith(path))?.path;
    const canPrerender = inject('browser') === 'chrome';
    await (canPrerender ? openInFreeChromium : openInFirefox)(`${server.origin}/here`);
    if (canPrerender) await until('the next page is prerendered', async () => asked('/arrived'));
    pages['/go'] = '';
    const report = await until('the next page has its mark', async () => asked('/report'));
    /* Firefox has no prerendering: there the page is an ordinary one. */
    expect(report).toBe(`/report?${String(canPrerender)},0,1`);
  });
});
