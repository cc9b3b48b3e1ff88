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
    '<p id=first>The last keeper left the Skerry Light; the Harbour 9999 B is no Harbour 10000 B.</p>' +
      '<p>The Skerry<b> Light</b> and Har<i>bour 7 </i>A, Huawei and Nothing 3 A</p>',
  ),
});

/** Sixty thousand names: with many more, Chrome’s store is full. */
function manyNames(): string {
  const { entities } = JSON.parse(lighthouseDossier()) as { entities: object[] };
  const [first] = entities as [Record<string, unknown>];
  const made = Array.from({ length: 9_990 }, (_, index) => ({
    ...first,
    id: `harbour-${index + 10}`,
    name: `Harbour ${index + 10}`,
    aliases: ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Harbour ${index + 10} ${letter}`),
  }));
  const seven = { ...first, id: 'harbour-7', name: 'Harbour 7', aliases: ['Harbour 7 A'] };
  return lighthouseDossier({ entities: [...entities, seven, ...made] });
}

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
    await waitForTexts(tab, ['Skerry Light', 'Harbour 9999 B', 'Skerry Light', 'Harbour 7 A', 'Huawei']);
  });

  it('has its mentions marked where the background has just ended', async () => {
    await scene.browser.killBackground();
    const tab = await scene.open('/coast');
    await waitForTexts(tab, ['Skerry Light', 'Harbour 9999 B', 'Skerry Light', 'Harbour 7 A', 'Huawei']);
  });

  it('has new text marked, with names that were not on the page before', async () => {
    const tab = await scene.open('/coast');
    await tab.evaluate(() => {
      document.body.innerHTML = '<p>The Harbour 42 E, the Harbour 43 G</p>';
    });
    await waitForTexts(tab, ['Harbour 42 E']);
    await tab.evaluate(() => {
      document.querySelector('p')!.append(' and the Harbour 4711 C');
    });
    await waitForTexts(tab, ['Harbour 42 E', 'Harbour 4711 C']);
  });

  it('has its claims shown', async () => {
    const tab = await scene.open('/coast');
    await waitForTexts(tab, ['Skerry Light', 'Harbour 9999 B', 'Skerry Light', 'Harbour 7 A', 'Huawei']);
    await hoverText(tab, 'Skerry Light');
    await waitForCard(tab, ({ text }) => text.includes('The last keeper left Skerry Light in May 2020.'));
  });
});
