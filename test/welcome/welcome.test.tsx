// @vitest-environment jsdom
import { fake, resetFake, storeElsewhere } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { control, waitForText, waitForThat } from '../support/extension/page.ts';
import { smallDossier } from '../support/smallDossier.ts';

/* It paints by what jsdom does not have; the end-to-end tests see it at work. */
vi.mock('../../src/page/reading/liveExample.ts', () => ({
  showLiveExample: () => ({ openFirst: () => undefined, stop: () => undefined }),
}));

/** A dossier with a claim that names an entity. */
const example = () => {
  const dossier = smallDossier();
  const [claim, ...others] = dossier.claims;
  return { ...dossier, claims: [{ ...claim!, text: 'Ada did something.' }, ...others] };
};

let dossiers = [{ dossier: example(), bundled: true }];

beforeEach(() => {
  resetFake();
  dossiers = [{ dossier: example(), bundled: true }];
  fake.background['get-library'] = () => ({ settings: defaultSettings, dossiers, undoable: false });
});
afterEach(() => render(null, document.body));

const missing = 'One thing is missing: access to pages';

it('says what is read, kept and sent, and where everything is', async () => {
  fake.commands = [
    { name: 'next-mention', description: 'Go to the next mention', shortcut: 'Alt+Shift+Period' },
  ];
  render(<Welcome />, document.body);
  for (const said of ['What is read', 'What is kept', 'What is sent', 'Toolbar button', 'Side panel'])
    await waitForText(said);
  await waitForText('Go to the next mention');
  expect([...document.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
    'Alt',
    'Shift',
    '.',
  ]);
  (await control('Open the options')).click();
  await waitForThat(() => expect(fake.calls).toEqual([['openOptionsPage']]));
});

it('shows claims of the dossier as an example', async () => {
  render(<Welcome />, document.body);
  await waitForText('Ada did something.');
  await waitForText('From “Small”, the dossier that comes with Sidelight.');
});

it('shows the example once the dossier has come', async () => {
  const come = dossiers;
  dossiers = [];
  render(<Welcome />, document.body);
  await waitForText('What is sent');
  dossiers = come;
  storeElsewhere('dossiers', {});
  await waitForText('From “Small”');
});

it('says all the rest without an example', async () => {
  fake.background = {};
  render(<Welcome />, document.body);
  await waitForText('What is sent');
  expect(document.querySelector('figure')).toBeNull();
});

it('does not ask for the access that it has', async () => {
  render(<Welcome />, document.body);
  await waitForText('From “Small”');
  expect(document.body.textContent).not.toContain(missing);
});

it('asks for the access that it has not, says a refusal, and is content once it is given', async () => {
  fake.granted.clear();
  render(<Welcome />, document.body);
  await waitForText(missing);
  const button = await control('Allow on all sites');
  button.click();
  await waitForText('Access was not given.');
  fake.grants = true;
  button.click();
  await waitForThat(() => expect(document.body.textContent).not.toContain(missing));
  expect(fake.calls).toEqual(Array.from({ length: 2 }, () => ['request', ['http://*/*', 'https://*/*']]));
});
