import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Answer, replyOf } from '../protocol/envelope.ts';
import type { MessageTable, Reply, Request, ToBackground, ToPage } from '../protocol/messages.ts';
import { toBackground } from '../protocol/toBackground.ts';
import { toPage } from '../protocol/toPage.ts';

/**
 * Asks the background, waking it if need be.
 * Rejects when the background is gone for good (the extension was updated or removed) or its answer has another shape.
 */
export async function askBackground<Name extends keyof ToBackground>(
  name: Name,
  request: Request<ToBackground, Name>,
): Promise<Reply<ToBackground, Name>> {
  return checked(
    toBackground,
    name,
    (await browser.runtime.sendMessage({ name, request })) as Answer | undefined,
  );
}

/** Asks the content script in a tab's top frame. Rejects where none runs. */
export async function askPage<Name extends keyof ToPage>(
  tab: number,
  name: Name,
  request: Request<ToPage, Name>,
): Promise<Reply<ToPage, Name>> {
  return checked(
    toPage,
    name,
    (await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 })) as Answer | undefined,
  );
}

/** Tells every content script of every tab, and waits for none: tabs without one are no fault. */
export async function tellPages<Name extends keyof ToPage>(
  name: Name,
  request: Request<ToPage, Name>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, { name, request })),
  );
}

function checked<Table extends MessageTable, Name extends keyof Table>(
  table: Table,
  name: Name,
  answer: Answer | undefined,
): Reply<Table, Name> {
  const schema: v.GenericSchema<unknown, Reply<Table, Name>> = table[name]!.reply as never;
  /* Messages are JSON in Chrome, where nothing at all becomes null. */
  return v.parse(schema, replyOf(String(name), answer) ?? undefined);
}
