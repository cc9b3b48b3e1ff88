// @vitest-environment jsdom
import { fake, resetFake, storeElsewhere } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import { Popup } from '../../src/popup/Popup.tsx';
import { countMentions } from '../support/extension/countMentions.ts';
import { control, waitForText, waitForThat } from '../support/extension/page.ts';

let saved: Settings[] = [];

beforeEach(() => {
  resetFake();
  saved = [];
  fake.background['save-settings'] = ({ settings }: { settings: Settings }) => {
    saved.push(settings);
    return { ok: true };
  };
  countMentions({ 0: { Acme: 1 }, 4: { Acme: 1, Port: 1 } });
});
afterEach(() => render(null, document.body));

const open = (): void => render(<Popup tab={7} />, document.body);
const legend = (): string[] =>
  [...document.querySelectorAll('.counts-legend li')].map(({ textContent }) => textContent.trim());
const shares = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.counts-bar span')].map(({ style }) => style.flexGrow);

test('the mentions of each entity in all frames are a bar, which a legend puts into words', async () => {
  countMentions({ 0: { Acme: 3, Port: 1 }, 4: { Port: 4 }, 5: { Bank: 1 } });
  open();
  await waitForText('9 mentions on this page');
  expect(legend()).toEqual(['Port 5', 'Acme 3', 'Bank 1']);
  expect(shares()).toEqual(['5', '3', '1']);
});

test('of many entities the legend names the most mentioned, and sums up the others', async () => {
  countMentions({ 0: { A: 9, B: 8, C: 7, D: 6, E: 5, F: 4, G: 3, H: 2 } });
  open();
  await waitForText('44 mentions on this page');
  expect(legend()).toEqual(['A 9', 'B 8', 'C 7', 'D 6', 'E 5', 'F 4', '2 others 5']);
  expect(shares().at(-1)).toBe('5');
});

test('a frame that is gone or busy keeps nothing from the reader', async () => {
  const status = fake.page['get-status']!;
  fake.mentions = { 0: 1, 4: 1, 6: 2, 7: 3 };
  fake.page['get-status'] = (request, where) => {
    if (where.frame === 6) throw new Error('Could not establish connection.');
    return where.frame === 7 ? Promise.race([]) : status(request, where);
  };
  open();
  await waitForText('3 mentions on this page');
});

test('an entity that is left unmarked on the site is marked again, and left unmarked again', async () => {
  storeElsewhere('settings', { ...defaultSettings, entitiesOff: { 'news.example.org': ['trade/acme'] } });
  fake.background['get-library'] = () => ({
    settings: defaultSettings,
    dossiers: [
      { dossier: { id: 'trade', entities: [{ id: 'acme', name: 'Acme Works' }] } as never, bundled: false },
    ],
    undoable: false,
  });
  open();
  (await control('Mark again: Acme Works')).click();
  await waitForText('marked again');
  (await control('Leave unmarked: Acme Works')).click();
  await control('Mark again: Acme Works');
  expect(saved.map(({ entitiesOff }) => entitiesOff)).toEqual([{}, { 'news.example.org': ['trade/acme'] }]);
});

test('nothing is said of entities that are left unmarked on another site', async () => {
  storeElsewhere('settings', { ...defaultSettings, entitiesOff: { 'other.example': ['trade/acme'] } });
  open();
  await waitForText('3 mentions on this page');
  expect(document.body.textContent).not.toContain('Left unmarked');
});

test('how many mentions are marked is chosen', async () => {
  open();
  expect((await control('All')).checked).toBe(true);
  (await control('First per section')).click();
  await waitForThat(() => expect(saved.map(({ marks }) => marks)).toEqual(['section']));
});

test('the page is read again, and that is said', async () => {
  const read: object[] = [];
  fake.page['rescan'] = (_, where) => void read.push(where);
  open();
  await waitForText('3 mentions on this page');
  countMentions({ 0: { Acme: 5 } });
  (await control('Read again')).click();
  await waitForText('The page was read again.');
  expect(document.body.textContent).toContain('5 mentions on this page');
  expect(read).toEqual([{ tab: 7, frame: 0 }]);
});

test('a page that can’t be read again says so', async () => {
  open();
  (await control('Read again')).click();
  await waitForText('The page does not answer.');
});

test('the side panel opens before anything else, in the window of the tab', async () => {
  const close = vi.spyOn(globalThis, 'close').mockReturnValue();
  open();
  const button = await control('Open the side panel');
  button.click();
  expect(fake.calls).toEqual([['sidePanel.open', { windowId: 1 }]]);
  await waitForThat(() => expect(close).toHaveBeenCalled());
});
