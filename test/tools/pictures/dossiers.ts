import { button, openCard, pressInCard } from './card.ts';
import { aftermath, secondView } from './stories.ts';
import type { Subject } from './studio.ts';

/** Claims that were overtaken or denied, and several dossiers that speak of the same. */
export const dossiers: Subject = async (studio) => {
  await studio.importDossier(aftermath, 'What came of the promises');
  for (const [path, name] of [
    ['/bears', 'card-superseded'],
    ['/denied', 'card-contradicted'],
  ] as const) {
    const page = await openCard(studio, path, 'Huawei');
    await studio.shoot(page, name);
    await page.close();
  }

  await studio.importDossier(secondView, 'A second view');
  const page = await openCard(studio, '/bears', 'Huawei');
  await studio.shoot(page, 'card-dossiers');
  await pressInCard(page, button('A second view'), ({ text }) => text.includes('of its own'));
  await studio.shoot(page, 'card-other-dossier');
  await page.close();
};
