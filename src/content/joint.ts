import type { NamesTest } from '../core/mentions/namesTest.ts';
import type { Marking } from '../page/marking/markPage.ts';
import type { Look } from '../page/text/survey.ts';
import type { PageHandlers } from '../platform/contentMessages.ts';
import type { ToPage } from '../protocol/messages.ts';
import type { Judgement } from '../protocol/judgement.ts';
import type { Kit } from '../protocol/kit.ts';
import type { EntityCount } from '../protocol/pageMention.ts';
import type { ToldSieve } from '../protocol/sieve.ts';

/** Begins to mark a page; a new session each time. */
export type StartSession = (setting: Setting) => Session;

/** What a session starts with, and whom it tells. */
export interface Setting {
  readonly kit: Kit;
  /** What texts are tested with for names, where these are not too many. */
  readonly names: NamesTest;
  /** How the page was judged already. */
  readonly before: Judgement[] | undefined;
  /** Called with the number of mentions whenever it may have changed. */
  readonly counted: (mentions: number) => void;
  /** Called when the extension turns out to be gone. */
  readonly orphaned: () => void;
}

/** Sidelight at work on a page, until the kit changes. */
export interface Session {
  mentions(): number;
  counts(): EntityCount[];
  /** How the page is related to each dossier, once that was judged. */
  judgements(): Judgement[] | undefined;
  /** Has that judged, where it isn't known. */
  judge(): Promise<void>;
  /** Resolves once the page has been read. */
  readonly read: Promise<void>;
  /** What opens cards; its script is sent for where it isn't there yet. Rejects where it can't come. */
  reader(): Promise<Reader>;
  stop(): void;
}

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
 * Makes a sieve ready for use.
 * @param note gets the forms that may stand in a text, folded, whenever one is looked at
 */
export type OpenSieve = (told: ToldSieve, note: (forms: ReadonlySet<string>) => void) => Look;

/**
 * Where the content scripts meet: they share one isolated world, which pages can't see. Each but the first one comes
 * only to pages that need it.
 */
interface Joint {
  sidelightMarker?: StartSession | undefined;
  sidelightSieve?: OpenSieve | undefined;
  sidelightReader?: StartReader | undefined;
}

const joint = globalThis as Joint;

/** Leaves what marks pages, what sieves them, or what opens cards, for the script that has sent for it. */
export const offerMarker = (start: StartSession): void => void (joint.sidelightMarker = start);
export const offerSieve = (open: OpenSieve): void => void (joint.sidelightSieve = open);
export const offerReader = (start: StartReader): void => void (joint.sidelightReader = start);

/** What has been left, once its script has run. */
export const offeredMarker = (): StartSession | undefined => joint.sidelightMarker;
export const offeredSieve = (): OpenSieve | undefined => joint.sidelightSieve;
export const offeredReader = (): StartReader | undefined => joint.sidelightReader;

/** Takes back what an earlier copy of the scripts has left. */
export function clearJoint(): void {
  delete joint.sidelightMarker;
  delete joint.sidelightSieve;
  delete joint.sidelightReader;
}

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
