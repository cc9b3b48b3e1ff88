// @vitest-environment jsdom
import { fake, resetFake } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { formatDossier } from '../../src/core/dossiers/format.ts';
import { longestFile } from '../../src/core/dossiers/parse.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { Page } from '../../src/options/Page.tsx';
import type { Outcome } from '../../src/protocol/library.ts';
import { control, enter, textsOf, waitForText, waitForThat } from '../support/extension/page.ts';
import { smallDossier, smallDossierData } from '../support/smallDossier.ts';

vi.mock('../../src/page/reading/liveExample.ts', () => ({
  showLiveExample: () => ({ openFirst: () => undefined, stop: () => undefined }),
}));

let imported: Dossier[] = [];
let before: Dossier[] | undefined;
let outcome: Outcome = { ok: true };

const change = (next: Dossier[]): Outcome => {
  if (outcome.ok) [before, imported] = [imported, next];
  return outcome;
};

beforeEach(() => {
  resetFake();
  imported = [];
  before = undefined;
  outcome = { ok: true };
  Object.assign(fake.background, {
    'get-library': () => ({
      settings: defaultSettings,
      dossiers: [
        { dossier: smallDossier(), bundled: true },
        ...imported.map((dossier) => ({ dossier, bundled: false })),
      ],
      undoable: before !== undefined,
    }),
    'import-dossier': ({ text }: { text: string }) => {
      const dossier = JSON.parse(text) as Dossier;
      return change([...imported.filter(({ id }) => id !== dossier.id), dossier]);
    },
    'remove-dossier': ({ id }: { id: string }) => change(imported.filter((dossier) => dossier.id !== id)),
    'undo-dossiers': () => change(before ?? []),
  });
  render(<Page />, document.body);
});
afterEach(() => render(null, document.body));

const sentNames = (): string[] => fake.sent.map(({ name }) => name).filter((name) => name !== 'get-library');
const asked = formatDossier(smallDossier({ id: 'new', name: 'New' }));

/** Puts text into the field for it and imports it. */
async function paste(content: string): Promise<void> {
  enter(await control<HTMLTextAreaElement>('Text of a dossier'), content);
  const button = await control<HTMLButtonElement>('Import this text');
  await waitForThat(() => expect(button.disabled).toBe(false));
  button.click();
}

/** Drops files anywhere on the page. */
async function drop(...files: File[]): Promise<void> {
  await control('Small');
  const event = new Event('drop', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(Object.assign(event, { dataTransfer: { types: ['Files'], files } }));
  expect(event.defaultPrevented).toBe(true);
}

test.each<[name: string, give: () => Promise<void>]>([
  ['pasted', () => paste(asked)],
  ['dropped', () => drop(new File([asked], 'new.json'))],
])('a dossier that is %s is imported, removed, and both undone', async (_, give) => {
  await give();
  await waitForText('“New” was imported.');
  await control('New');
  (await control('Remove “New”')).click();
  await waitForText('“New” was removed.');
  (await control('Undo')).click();
  await waitForText('The last import or removal was undone.');
  await control('New');
  (await control('Redo')).click();
  await waitForText('The last import or removal was done again.');
  expect(imported).toEqual([]);
});

test('a dossier in place of an earlier one is said to be', async () => {
  await paste(asked);
  await waitForText('“New” was imported.');
  await paste(asked);
  await waitForText('“New” was imported in place of its earlier version.');
  expect(imported).toHaveLength(1);
});

test('every fault is listed with its path, and nothing is sent to be stored', async () => {
  const data = smallDossierData({ id: 'new' });
  const [entity, ...others] = data.entities;
  await paste(
    JSON.stringify({
      ...data,
      language: 'English!',
      entities: [{ ...entity, aliases: [] }, ...others],
      extra: 1,
    }),
  );
  await waitForText('3 faults in “The pasted text”. Nothing was stored.');
  const listed = [...document.querySelectorAll('.issues code')].map(({ textContent }) => textContent);
  expect(listed).toEqual(expect.arrayContaining(['$.language', '$.entities[0].aliases', '$.extra']));
  expect(textsOf('alert')).toHaveLength(1);
  expect(sentNames()).toEqual([]);
  expect((await control<HTMLTextAreaElement>('Text of a dossier')).value).toContain('English!');
});

test('what the store refuses is listed too', async () => {
  outcome = { ok: false, issues: [{ path: '$.id', message: 'is the id of a bundled dossier' }] };
  await paste(asked);
  await waitForText('1 fault in “The pasted text”. Nothing was stored.');
  expect(document.querySelector('.issues')?.textContent).toContain('$.id is the id of a bundled dossier');
});

test('a file that is too large is not read', async () => {
  const text = vi.fn<() => Promise<string>>();
  const huge = new File([], 'huge.json');
  Object.defineProperty(huge, 'size', { value: longestFile * 4 + 1 });
  await drop(Object.assign(huge, { text }));
  await waitForText('is too large: 16000001 bytes');
  expect(text).not.toHaveBeenCalled();
});

test('several files at once are refused', async () => {
  await drop(new File([asked], 'a.json'), new File([asked], 'b.json'));
  await waitForText('Import one at a time');
  expect(sentNames()).toEqual([]);
});

test('a removal that fails says so, and the dossier stays', async () => {
  await paste(asked);
  await control('New');
  outcome = { ok: false, issues: [{ path: '$', message: 'There is no space left.' }] };
  (await control('Remove “New”')).click();
  await waitForText('The dossiers could not be changed.');
  expect(textsOf('alert')[0]).toContain('There is no space left.');
  await control('New');
});

test('a bundled dossier can be turned off and exported, not removed', async () => {
  const card = (await control('Small')).closest('article');
  const buttons = [...(card?.querySelectorAll('.actions button') ?? [])].map(
    ({ textContent }) => textContent,
  );
  expect(buttons).toEqual(['Export']);
});
