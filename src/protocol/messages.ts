import type * as v from 'valibot';
import type { toBackground } from './toBackground.ts';
import type { toPage } from './toPage.ts';

/** Who a message comes from: a content script, or the extension's own background and pages. */
export type Sender = 'content' | 'extension';

/** One message's rule: who may send it, and the schemas of both directions. */
export interface MessageRule {
  readonly from: Sender | 'both';
  readonly request: v.GenericSchema;
  readonly reply: v.GenericSchema;
}

/** A table of messages that one receiver answers. */
export type MessageTable = Readonly<Record<string, MessageRule>>;

export type ToBackground = typeof toBackground;
export type ToPage = typeof toPage;

export type Request<Table extends MessageTable, Name extends keyof Table> = v.InferInput<
  Table[Name]['request']
>;
export type Reply<Table extends MessageTable, Name extends keyof Table> = v.InferOutput<Table[Name]['reply']>;
