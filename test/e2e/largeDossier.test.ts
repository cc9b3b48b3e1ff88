import { beforeAll, describe, it } from 'vitest';
import { lighthouseDossier } from '../fixtures/dossiers.ts';
import { page } from '../fixtures/pages/article.ts';
import { hoverText } from '../support/browsers/marks.ts';
import { waitForCard } from '../support/browsers/shadow.ts';
import { optionsPath, waitForTexts } from '../support/scene/options.ts';
import { useScene } from '../support/scene/useScene.ts';

interface Api {
  runtime: { sendMessage(message: object): Promise<{ reply?: { ok: boolean } }> };
}

const scene = useScene({
  '/coast': page(
    '<p id=first>The last keeper left the Skerry Light; the B9999 Harbour is no B10000 Harbour.</p>' +
      '<p>The Skerry<b> Light</b> and A7<i> Har</i>bour, Huawei and A3 Nothing</p>',
  ),
});

/** Sixty thousand names that all begin with words of their own: with many more, Chrome’s store is full. */
function manyNames(): string {
  const { entities } = JSON.parse(lighthouseDossier()) as { entities: object[] };
  const [first] = entities as [Record<string, unknown>];
  const made = Array.from({ length: 9_990 }, (_, index) => ({
    ...first,
    id: `harbour-${index + 10}`,
    name: `Harbour ${index + 10}`,
    aliases: ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `${letter}${index + 10} Harbour`),
  }));
  const seven = { ...first, id: 'harbour-7', name: 'Harbour 7', aliases: ['A7 Harbour'] };
  return lighthouseDossier({ entities: [...entities, seven, ...made] });
}

const marked = ['Skerry Light', 'B9999 Harbour', 'Skerry Light', 'A7 Harbour', 'Huawei'];

beforeAll(async () => {
  const options = await scene.browser.openExtensionPage(optionsPath);
  const outcome = await options.evaluate(async (text) => {
    const { runtime } =
      (globalThis as unknown as { browser?: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const { reply } = await runtime.sendMessage({ name: 'import-dossier', request: { text } });
    return reply;
  }, manyNames());
  if (outcome?.ok !== true) throw new Error(`The dossier was refused: ${JSON.stringify(outcome)}`);
  await options.close();
});

describe('a dossier of sixty thousand names', () => {
  it('has its mentions marked, over markup too, beside those of others', async () => {
    const tab = await scene.open('/coast');
    await waitForTexts(tab, marked);
  });

  it('has its mentions marked where the background has just ended, and on the page after that', async () => {
    await scene.browser.killBackground();
    await waitForTexts(await scene.open('/coast'), marked);
    await waitForTexts(await scene.open('/coast'), marked);
  });

  it('has its mentions marked where the background ends while it is asked for them', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    /* What keeps the background from an answer until it is ended; it changes nothing. */
    await options.evaluate((text) => {
      const { runtime } =
        (globalThis as unknown as { browser?: Api }).browser ??
        (globalThis as unknown as { chrome: Api }).chrome;
      void runtime.sendMessage({ name: 'import-dossier', request: { text } }).catch(() => undefined);
    }, manyNames());
    const tab = await scene.open('/coast');
    await tab.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        }),
    );
    await scene.browser.killBackground();
    await options.close();
    await waitForTexts(tab, marked);
  });

  it('has new text marked, with names that were not on the page before', async () => {
    const tab = await scene.open('/coast');
    await tab.evaluate(() => {
      document.body.innerHTML = '<p>The E42 Harbour, the G43 Harbour</p>';
    });
    await waitForTexts(tab, ['E42 Harbour']);
    await tab.evaluate(() => {
      document.querySelector('p')!.append(' and the C4711 Harbour');
    });
    await waitForTexts(tab, ['E42 Harbour', 'C4711 Harbour']);
  });

  it('has its claims shown', async () => {
    const tab = await scene.open('/coast');
    await waitForTexts(tab, marked);
    await hoverText(tab, 'Skerry Light');
    await waitForCard(tab, ({ text }) => text.includes('The last keeper left Skerry Light in May 2020.'));
  });
});
