import browser from 'webextension-polyfill';

/** Chrome's side panels, which the polyfill's types don't know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as { sidePanel?: SidePanel }).sidePanel;

/** Firefox's sidebar; absent on Android, where there is none. */
const sidebar = () => (browser as Partial<typeof browser>).sidebarAction;

/** Whether the browser has a place for the side panel. */
export const hasPanel = (): boolean => sidePanel() !== undefined || sidebar() !== undefined;

/**
 * Opens the side panel in a window. Has to be called first thing when a click or a shortcut is told of: browsers open it
 * for nothing else. (Firefox knows which window that was.)
 */
export async function openPanel(window: number): Promise<void> {
  await (sidePanel()?.open({ windowId: window }) ?? sidebar()?.open());
}
