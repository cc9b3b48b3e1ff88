import type { Marking } from '../page/marking/markPage.ts';
import type { PageHandlers } from '../platform/contentMessages.ts';
import type { ToPage } from '../protocol/messages.ts';
import type { Kit } from '../protocol/kit.ts';

/** A page that is marked, as the script that opens cards needs it. */
export interface MarkedPage {
  readonly document: Document;
  readonly kit: Kit;
  readonly marking: Marking;
  /** The extension turned out to be gone. */
  readonly orphaned: () => void;
}

/** The messages about mentions, which only the reader can answer. */
const readerMessages = [
  'get-mentions',
  'show-mention',
  'open-mention',
  'step',
  'open-current',
  'let-go',
  'list-mentions',
] as const satisfies readonly (keyof ToPage)[];

type ReaderMessage = (typeof readerMessages)[number];

/** What opens cards on a marked page. */
export interface Reader {
  readonly answers: PageHandlers<ReaderMessage>;
  /** Marks have come or gone. */
  changed(): void;
  stop(): void;
}

/**
 * Starts reading a marked page.
 * @param missed what the pointer did while nobody listened: its last move, its last tap
 */
export type StartReader = (page: MarkedPage, missed: readonly PointerEvent[]) => Reader;

/**
 * Where the two content scripts meet: they share one isolated world, which pages can't see. The second one comes only
 * to pages that need it.
 */
interface Joint {
  sidelightReader?: StartReader | undefined;
}

const joint = globalThis as Joint;

/** Leaves the reader for the script that sends for it; undefined takes back what an earlier copy of the scripts has left. */
export const offerReader = (start: StartReader | undefined): void => void (joint.sidelightReader = start);

/** The reader, once its script has run. */
export const offeredReader = (): StartReader | undefined => joint.sidelightReader;

/** Handlers that leave the messages about mentions to the reader, who is sent for first where need be. */
export const relayTo = (reader: () => Promise<Reader>): PageHandlers<ReaderMessage> =>
  Object.fromEntries(
    readerMessages.map((name) => [
      name,
      async (request: unknown) => {
        const { answers } = await reader();
        return (answers[name] as (request: unknown) => Promise<unknown>)(request);
      },
    ]),
  ) as unknown as PageHandlers<ReaderMessage>;
