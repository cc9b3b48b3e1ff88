import type { Page } from 'puppeteer-core';
import type { Answer } from '../../../src/protocol/envelope.ts';
import { replyOf } from '../../../src/protocol/envelope.ts';
import type { Library, Outcome } from '../../../src/protocol/library.ts';
import type { EntityCount } from '../../../src/protocol/pageMention.ts';
import type { TestBrowser } from '../../support/browsers/launch.ts';
import type { Counts } from './matches/compare.ts';
import { dossierText } from './names/dossier.ts';
import { madeUpEntities } from './names/madeUp.ts';

/** How a page of the extension reaches the rest of it. */
interface Api {
  readonly runtime: { sendMessage(message: object): Promise<Answer> };
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object, options: { readonly frameId: number }): Promise<Answer>;
  };
}

/** Opens a page of the extension from which all can be set, and which shows nothing of that: an icon. */
export const openSettings = (browser: TestBrowser): Promise<Page> =>
  browser.openExtensionPage('icons/sidelight-16.png');

/** The dossier of the names that occur on a page, and that of made-up ones, which is kept: a store holds it only once. */
const dossiers = { occurring: 'bench', madeUp: 'bench-made-up' } as const;

/** Has the extension know so many made-up names, and leaves all other dossiers off but the one for a page's names. */
export async function addMadeUpNames(settingsPage: Page, count: number): Promise<void> {
  if (count > 0) await importDossier(settingsPage, dossierText(dossiers.madeUp, madeUpEntities(count)));
  const { settings, dossiers: known } = (await ask(settingsPage, 'get-library', {})) as Library;
  const off = known.map(({ dossier: { id } }) => [id, { enabled: id === dossiers.madeUp }] as const);
  await ask(settingsPage, 'save-settings', { settings: { ...settings, dossiers: Object.fromEntries(off) } });
}

/** Has the extension know these names, an entity each, in place of those that were given before. */
export const useNames = (settingsPage: Page, names: readonly string[]): Promise<void> =>
  importDossier(
    settingsPage,
    dossierText(
      dossiers.occurring,
      names.map((name) => [name]),
    ),
  );

async function importDossier(settingsPage: Page, text: string): Promise<void> {
  const outcome = (await ask(settingsPage, 'import-dossier', { text })) as Outcome;
  if (!outcome.ok) throw new Error(`The dossier is refused: ${JSON.stringify(outcome.issues[0])}`);
}

/** How many mentions the extension counts for each name on a page that is open. */
export async function countMentions(settingsPage: Page, address: string): Promise<Counts> {
  const answer = await settingsPage.evaluate(async (wanted) => {
    const { tabs } =
      (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
      (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url === wanted);
    if (tab === undefined) return { error: 'The page is not open.' };
    return tabs.sendMessage(tab.id, { name: 'get-status', request: {} }, { frameId: 0 });
  }, address);
  const { counts } = replyOf('get-status', answer) as { counts: readonly EntityCount[] };
  return Object.fromEntries(counts.map(({ name, count }) => [name, count]));
}

async function ask(settingsPage: Page, name: string, request: object): Promise<unknown> {
  const answer = await settingsPage.evaluate(
    async (message) => {
      const { runtime } =
        (globalThis as unknown as { browser?: Api; chrome: Api }).browser ??
        (globalThis as unknown as { chrome: Api }).chrome;
      return runtime.sendMessage(message);
    },
    { name, request },
  );
  return replyOf(name, answer);
}
