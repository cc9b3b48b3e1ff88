import browser from 'webextension-polyfill';

/** The shortcuts of the manifest, by name. */
export const commandNames = ['next-mention', 'previous-mention', 'open-mention', 'list-mentions'] as const;
export type CommandName = (typeof commandNames)[number];

const isCommand = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name);

/**
 * Calls back when the reader presses a shortcut, with the tab that was in front.
 * @returns the undo
 */
export function onCommand(callback: (command: CommandName, tab: number) => void): () => void {
  const listener = async (name: string, tab?: { id?: number | undefined }): Promise<void> => {
    if (!isCommand(name)) return;
    const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    const id = tab?.id ?? front?.id;
    if (id !== undefined) callback(name, id);
  };
  const listen = (name: string, tab?: { id?: number | undefined }): void => void listener(name, tab);
  /* Phones have no keys, and their browsers no commands. */
  const { onCommand: event } = (browser.commands as typeof browser.commands | undefined) ?? {};
  event?.addListener(listen);
  return () => event?.removeListener(listen);
}
