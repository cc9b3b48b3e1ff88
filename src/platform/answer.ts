import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { answerOf } from '../protocol/envelope.ts';
import type { MessageTable, Reply, Sender } from '../protocol/messages.ts';

/** Where a message came from, as the browser (not the message) says. */
export interface Origin {
  tab: number | undefined;
  frame: number | undefined;
  /** Host name of the tab's page; empty where it has none or is not shown to us. */
  site: string;
}

/** One handler for each message of a table. Requests arrive parsed. */
export type Handlers<Table extends MessageTable> = {
  readonly [Name in keyof Table]: (
    request: v.InferOutput<Table[Name]['request']>,
    origin: Origin,
  ) => Promise<Reply<Table, Name>>;
};

const envelopeSchema = v.strictObject({ name: v.string(), request: v.unknown() });

/**
 * Answers the messages of a table. A message of another name is left to other listeners; one from a sender that the
 * table does not allow, or of another shape, is refused with an error that reaches its sender.
 * @returns the undo: stops answering
 */
export function answer<Table extends MessageTable>(table: Table, handlers: Handlers<Table>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || !Object.hasOwn(table, envelope.output.name)) return undefined;
    return answerOf(reply(table, handlers, envelope.output, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function reply<Table extends MessageTable>(
  table: Table,
  handlers: Handlers<Table>,
  { name, request }: v.InferOutput<typeof envelopeSchema>,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  const rule = table[name]!;
  const from = senderOf(sender);
  if (from === undefined || (rule.from !== 'both' && rule.from !== from))
    throw new Error(`The message "${name}" may not come from there.`);
  const parsed = v.safeParse(rule.request, request);
  if (!parsed.success) {
    throw new Error(
      `The message "${name}" has a fault at ${v.getDotPath(parsed.issues[0]) ?? '$'}: ${parsed.issues[0].message}`,
    );
  }
  return handlers[name]!(parsed.output, originOf(sender));
}

/** The extension's own pages and background have its own address; content scripts have their page's. */
function senderOf(sender: Runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  return sender.url?.startsWith(browser.runtime.getURL('')) === true ? 'extension' : 'content';
}

const originOf = (sender: Runtime.MessageSender): Origin => ({
  tab: sender.tab?.id,
  frame: sender.frameId,
  site: siteOf(sender.tab?.url ?? sender.url),
});

/** The host name of an address; empty for what has none. */
function siteOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).hostname : '';
}
