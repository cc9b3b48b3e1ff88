import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { storageItem } from './storage/item.ts';
import { createQueue } from './storage/queue.ts';
import { watchKey } from './storage/watchKey.ts';

const countsSchema = v.record(v.string(), v.number());

/** Counts a frame's mentions in, and shows the sum over the tab's frames on the toolbar button. */
export type CountMentions = (tab: number, frame: number, count: number) => Promise<void>;

/** Above this a badge has no room for the digits. */
const mostShown = 999;

const keyOf = (tab: number): string => `mentions:${tab}`;

const countsOf = (tab: number) =>
  storageItem(keyOf(tab), (stored) => v.parse(countsSchema, stored ?? {}), 'session');

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * Makes the counter of mentions. The counts stand in the browser's session memory, since a worker can be stopped
 * between the reports of two frames.
 */
export function createMentionCounter(): CountMentions {
  const queue = createQueue();
  return (tab, frame, count) =>
    queue(async () => {
      const counts: Record<string, number> = { ...(await countsOf(tab).get()), [frame]: count };
      await countsOf(tab).set(counts);
      await showCount(tab, total(counts));
    });
}

/** A frame of a tab, and how many mentions it has. */
export type FrameCount = readonly [frame: number, count: number];

/** The numbers of mentions in the frames of a tab, the page itself first; its badge has their sum. */
export async function readMentions(tab: number): Promise<FrameCount[]> {
  const counts = Object.entries(await countsOf(tab).get());
  return counts.map(([frame, count]) => [Number(frame), count]);
}

/**
 * Calls back whenever the numbers of mentions of a tab have changed.
 * @returns the undo
 */
export const watchMentions = (tab: number, listener: () => void): (() => void) =>
  watchKey(keyOf(tab), listener, 'session');

/** Forgets the counts of a tab that was closed. */
export const forgetMentions = (tab: number): Promise<void> => countsOf(tab).remove();

async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > mostShown ? `${mostShown}+` : String(count);
  await browser.action.setBadgeText({ tabId, text });
}

/** The badge's colours: dark on light, which both light and dark toolbars set off. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#334155' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
