import { waitForMarks } from '../../support/browsers/marks.ts';
import { waitForCard } from '../../support/browsers/shadow.ts';
import { narrow, type Subject, wide } from './studio.ts';

/** The current mention, and the list of all. */
export const list: Subject = async (studio) => {
  for (const [suffix, size] of [
    ['', wide],
    ['-narrow', narrow],
  ] as const) {
    const page = await studio.open('/demo.html', size);
    await waitForMarks(page);
    await studio.browser.pressShortcut(page, 'next-mention');
    await waitForMarks(page, (marks) => marks.some(({ style }) => style === 'sidelight-current'));
    await studio.shoot(page, `current${suffix}`);
    await studio.browser.pressShortcut(page, 'list-mentions');
    await waitForCard(page, ({ text }) => text.includes('Huawei'));
    await studio.shoot(page, `list${suffix}`);
    await page.keyboard.type('zebra');
    await waitForCard(page, ({ html }) => !html.includes('class="mention"'));
    await studio.shoot(page, `list-none${suffix}`);
    await page.close();
  }
};
