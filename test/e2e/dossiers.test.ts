import { describe, expect, it } from 'vitest';
import { hoverText } from '../support/browsers/marks.ts';
import { clickInCard, isAnswered, waitForCard } from '../support/browsers/shadow.ts';
import { press, waitForText } from '../support/scene/controls.ts';
import { optionsPath, waitForTexts } from '../support/scene/options.ts';
import { paste } from '../support/scene/paste.ts';
import { useScene } from '../support/scene/useScene.ts';
import { lighthouseDossier } from '../fixtures/dossiers.ts';
import { until } from '../support/until.ts';
import { page } from '../fixtures/pages/article.ts';

const scene = useScene({
  '/coast': page('<p>The last keeper left the Skerry Light; Huawei is not to blame.</p>'),
});
const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

describe('a dossier of the reader’s own', () => {
  it('is refused whole, with every fault and its path, and nothing is stored', async () => {
    const tab = await scene.open('/coast');
    await waitForTexts(tab, ['Huawei']);
    const options = await scene.browser.openExtensionPage(optionsPath);
    await paste(options, lighthouseDossier({ language: 7, claims: [{ id: 'x' }] }));
    const text = await waitForText(options, 'Nothing was stored.');
    expect(text).toContain('$.language');
    expect(text).toContain('$.claims[0].text');
    await paste(options, '{ "format": ');
    await waitForText(options, /is not JSON/);
    await waitForTexts(tab, ['Huawei']);
  });

  it('is marked in open tabs once imported, goes when removed, and comes back by undo', async () => {
    const tab = await scene.open('/coast');
    const options = await scene.browser.openExtensionPage(optionsPath);
    await paste(options, lighthouseDossier());
    await waitForTexts(tab, ['Skerry Light', 'Huawei']);
    await tab.bringToFront();
    await hoverText(tab, 'Skerry Light');
    await waitForCard(
      tab,
      ({ text }) =>
        text.includes('The last keeper left Skerry Light in May 2020.') &&
        text.includes('the harbour master'),
    );
    await options.bringToFront();
    await press(options, 'Remove “Lighthouses of the north”');
    await waitForTexts(tab, ['Huawei']);
    await options.bringToFront();
    await until('the undo has the focus, and is in view', () =>
      options.evaluate(() => {
        const { textContent } = document.activeElement!;
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return textContent === 'Undo' && top >= 0 && bottom <= innerHeight;
      }),
    );
    await options.keyboard.press('Enter');
    await waitForTexts(tab, ['Skerry Light', 'Huawei']);
  });

  it('can hold no markup that comes to life [15]', async () => {
    const tab = await scene.open('/coast');
    const options = await scene.browser.openExtensionPage(optionsPath);
    const imported = JSON.parse(lighthouseDossier()) as {
      name: string;
      entities: { description: string }[];
      claims: { text: string }[];
    };
    imported.name = hostile;
    imported.entities[0]!.description = hostile;
    imported.claims[0]!.text = hostile;
    await paste(options, JSON.stringify(imported));
    await waitForText(options, hostile);
    await waitForTexts(tab, ['Skerry Light', 'Huawei']);
    await tab.bringToFront();
    await hoverText(tab, 'Skerry Light');
    await waitForCard(tab, isAnswered);
    await clickInCard(tab, ({ name, attributes }) => name === 'button' && attributes['class'] === 'more');
    const { text } = await waitForCard(tab, (card) => card.text.includes('harbour master'));
    expect(text.split(hostile).length).toBe(4);
    expect(await tab.title()).toBe('Fixture');
    expect(await options.title()).toBe('Sidelight options');
  });

  it('may not take the place of the bundled one', async () => {
    const options = await scene.browser.openExtensionPage(optionsPath);
    await paste(options, lighthouseDossier({ id: 'ft-2018-12-07-huawei' }));
    await waitForText(options, 'is the id of a bundled dossier');
  });
});
