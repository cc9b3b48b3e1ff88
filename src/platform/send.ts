import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Answer, type Envelope, replyOf } from '../protocol/envelope.ts';
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
  const envelope: Envelope = { name, request };
  return checked(
    toBackground,
    name,
    await browser.runtime.sendMessage<Envelope, Answer | undefined>(envelope),
  );
}

/** Asks the content script in a frame of a tab. Rejects where none runs. */
export async function askFrame<Name extends keyof ToPage>(
  tab: number,
  frame: number,
  name: Name,
  request: Request<ToPage, Name>,
): Promise<Reply<ToPage, Name>> {
  const envelope: Envelope = { name, request };
  const answer = await browser.tabs.sendMessage<Envelope, Answer | undefined>(tab, envelope, {
    frameId: frame,
  });
  return checked(toPage, name, answer);
}

/** Asks the content script in a tab's top frame. Rejects where none runs. */
export const askPage = <Name extends keyof ToPage>(
  tab: number,
  name: Name,
  request: Request<ToPage, Name>,
): Promise<Reply<ToPage, Name>> => askFrame(tab, 0, name, request);

/** Tells every content script of a tab; the first to be done answers for all. Rejects where none runs. */
export async function tellFrames<Name extends keyof ToPage>(
  tab: number,
  name: Name,
  request: Request<ToPage, Name>,
): Promise<void> {
  const answer = await browser.tabs.sendMessage<Envelope, Answer | undefined>(tab, { name, request });
  checked(toPage, name, answer);
}

/** Tells every content script of every tab, and waits for none: tabs without one are no fault. */
export async function tellPages<Name extends keyof ToPage>(
  name: Name,
  request: Request<ToPage, Name>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, { name, request })));
}

function checked<Table extends MessageTable, Name extends keyof Table>(
  table: Table,
  name: Name,
  answer: Answer | undefined,
): Reply<Table, Name> {
  const schema: v.GenericSchema<unknown, Reply<Table, Name>> = table[name]!.reply;
  /* Messages are JSON in Chrome, where nothing at all becomes null. */
  return v.parse(schema, replyOf(String(name), answer) ?? undefined);
}
