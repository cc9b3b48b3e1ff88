// @vitest-environment jsdom
import { fake, resetFake } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Privacy } from '../../src/options/privacy/Privacy.tsx';
import { Shortcuts } from '../../src/options/shortcuts/Shortcuts.tsx';
import { control, waitForText, waitForThat } from '../support/extension/page.ts';

beforeEach(resetFake);
afterEach(() => render(null, document.body));

describe('the shortcuts', () => {
  const next = { name: 'next', description: 'Go to the next mention', shortcut: 'Alt+Shift+J' };

  it('are shown with the keys that the browser has for them', async () => {
    fake.commands = [next, { name: '_execute_action', description: '', shortcut: '' }];
    render(<Shortcuts />, document.body);
    await waitForText('Go to the next mention');
    expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
      'Alt',
      'Shift',
      'J',
    ]);
    await waitForText('Open Sidelight from the toolbar');
    await waitForText('No keys');
  });

  it('are read again when the reader comes back from changing them', async () => {
    fake.commands = [next];
    render(<Shortcuts />, document.body);
    await waitForText('J');
    fake.commands = [{ ...next, shortcut: 'Ctrl+Shift+9' }];
    window.dispatchEvent(new Event('focus'));
    await waitForText('9');
  });

  it('are said to be missing where the browser has none', async () => {
    render(<Shortcuts />, document.body);
    await waitForText('This browser has no keyboard shortcuts for extensions.');
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });

  it.each([
    ['are changed where the browser has them', true, ''],
    ['are said where to be changed, if that can’t be opened', false, 'Look for “Keyboard shortcuts”'],
  ])('%s', async (_, opens, said) => {
    fake.commands = [next];
    fake.opensShortcuts = opens;
    render(<Shortcuts />, document.body);
    (await control('Change shortcuts in the browser…')).click();
    await waitForThat(() =>
      expect(fake.calls).toEqual([['create', { url: 'chrome://extensions/shortcuts' }]]),
    );
    await waitForText(said);
  });
});

describe('the access to sites', () => {
  const given = 'The browser lets Sidelight run on all sites.';
  const missing = 'The browser lets Sidelight run only on some sites';

  it('is said to be there', async () => {
    render(<Privacy />, document.body);
    await waitForText(given);
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });

  it.each([
    ['is asked for, and taken up', true, given],
    ['is asked for, and refused', false, 'Access was not given.'],
  ])('%s', async (_, grants, said) => {
    fake.granted.clear();
    fake.grants = grants;
    render(<Privacy />, document.body);
    await waitForText(missing);
    (await control('Allow on all sites')).click();
    await waitForText(said);
    expect(fake.calls).toEqual([['request', ['http://*/*', 'https://*/*']]]);
  });
});
