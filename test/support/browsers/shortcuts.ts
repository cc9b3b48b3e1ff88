import type { ShortcutKey } from './engine.ts';

/** The shortcuts that the manifest suggests; each is pressed with Alt and Shift. */
export const shortcuts = {
  'next-mention': { key: '>', code: 'Period', keyCode: 190 },
  'previous-mention': { key: '<', code: 'Comma', keyCode: 188 },
  'open-mention': { key: 'K', code: 'KeyK', keyCode: 75 },
  'list-mentions': { key: 'L', code: 'KeyL', keyCode: 76 },
} satisfies Record<string, ShortcutKey>;

export type ShortcutName = keyof typeof shortcuts;
