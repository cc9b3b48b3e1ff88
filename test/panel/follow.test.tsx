// @vitest-environment jsdom
import {
  countElsewhere,
  fake,
  lookElsewhere,
  navigate,
  resetFake,
  storeElsewhere,
} from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { Panel } from '../../src/panel/Panel.tsx';
import { claimed } from '../support/extension/claimed.ts';
import { listMentions } from '../support/extension/listMentions.ts';
import { waitForText, waitForThat } from '../support/extension/page.ts';

beforeEach(() => {
  resetFake();
  fake.background['get-best-claims'] = ({ mentions }: { mentions: object[] }) =>
    mentions.map(() => ({ bears: true, claim: claimed('Made of iron.') }));
  listMentions({ 0: { Acme: ['Acme makes steel.'] } });
});
afterEach(() => render(null, document.body));

const follow = (): void => render(<Panel tab={undefined} />, document.body);
const elsewhere = { id: 8, windowId: 1, url: 'https://other.example/', status: 'complete' };

test('the panel follows the tab in front', async () => {
  fake.judgements = [];
  follow();
  await waitForText('Acme makes steel.');
  listMentions({ 0: { Port: ['The Port is shut.'] } });
  lookElsewhere(elsewhere);
  await waitForText('The Port is shut.');
  expect(document.body.textContent).toContain('other.example');
  expect(document.body.textContent).not.toContain('Acme');
});

test('a named tab is stayed with', async () => {
  render(<Panel tab={7} />, document.body);
  await waitForText('Acme makes steel.');
  listMentions({ 0: { Port: ['The Port is shut.'] } });
  lookElsewhere(elsewhere);
  await new Promise(requestAnimationFrame);
  expect(document.body.textContent).toContain('Acme makes steel.');
});

test('what an earlier tab answers late is not shown', async () => {
  const list = fake.page['get-mentions']!;
  let answerLate: (() => void) | undefined;
  fake.page['get-mentions'] = (request, where) =>
    where.tab === 8
      ? list(request, where)
      : new Promise((resolve) => {
          answerLate = () => resolve({ ...(list(request, where) as object), mentions: [] });
        });
  follow();
  await waitForThat(() => expect(answerLate).toBeDefined());
  lookElsewhere(elsewhere);
  await waitForText('Acme makes steel.');
  answerLate?.();
  await new Promise(requestAnimationFrame);
  expect(document.body.textContent).toContain('other.example');
  expect(document.body.textContent).toContain('Acme makes steel.');
});

test.each<[name: string, change: () => void]>([
  ['its mentions change', () => countElsewhere({ ...fake.mentions })],
  ['another page is loaded', () => navigate('https://news.example.org/b')],
  ['the settings change', () => storeElsewhere('settings', { ...defaultSettings, marks: 'page' })],
  ['the dossiers change', () => storeElsewhere('dossiers', {})],
  [
    'the pointer comes to the panel',
    () => document.documentElement.dispatchEvent(new MouseEvent('pointerenter')),
  ],
  ['the panel gets the focus', () => window.dispatchEvent(new FocusEvent('focus'))],
])('the page is looked at again when %s', async (_, change) => {
  /* Once the page is judged, nothing but events has it looked at. */
  fake.judgements = [];
  follow();
  await waitForText('Acme makes steel.');
  listMentions({ 0: { Acme: ['Acme makes iron.'] } });
  change();
  await waitForText('Acme makes iron.');
});

test('a change of another tab’s mentions leads to no look', async () => {
  fake.judgements = [];
  follow();
  await waitForText('Acme makes steel.');
  let looks = 0;
  const status = fake.page['get-status']!;
  fake.page['get-status'] = (request, where) => {
    looks++;
    return status(request, where);
  };
  fake.tab = elsewhere;
  countElsewhere({ 0: 9 });
  await new Promise(requestAnimationFrame);
  expect(looks).toBe(0);
});

test('claims are asked for again once dossiers have changed', async () => {
  follow();
  await waitForText('Made of iron.');
  fake.background['get-best-claims'] = () => [{ bears: true, claim: claimed('Made of gold.') }];
  storeElsewhere('dossiers', {});
  await waitForText('Made of gold.');
});

test('a judgement that comes after the mentions is asked for again', async () => {
  follow();
  await waitForText('Acme makes steel.');
  fake.judgements = [{ dossier: 'trade', name: 'Trade', related: 'yes', reason: ['steel'] }];
  await waitForText('About the dossier’s subject: steel');
});
