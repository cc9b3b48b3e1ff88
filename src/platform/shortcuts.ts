import browser from 'webextension-polyfill';

/** One of the extension's commands, with the keys that the browser has for it now; empty where it has none. */
interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** Where Chrome lets its user choose keys; Firefox has a call of its own for that, newer than the polyfill's types. */
const chromePage = 'chrome://extensions/shortcuts';

interface OwnSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The commands in the manifest's order; none where the browser has no keys, as on phones. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const all = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  const order = Object.keys(browser.runtime.getManifest()['commands'] ?? {});
  const placeOf = ({ name = '' }: { name?: string }): number => order.indexOf(name);
  const sorted = all.toSorted((one, other) => placeOf(one) - placeOf(other));
  return sorted.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for keys; rejects where it can't be opened. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as OwnSettings;
  await (commands.openShortcutSettings?.() ?? browser.tabs.create({ url: chromePage }));
}
