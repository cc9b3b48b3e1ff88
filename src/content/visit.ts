import { kindOf } from '../core/mentions/documentKind.ts';
import { compileNames, namesTest } from '../core/mentions/namesTest.ts';
import { wordsTest } from '../core/mentions/wordsTest.ts';
import { type Scouting, scout } from '../page/scouting/scout.ts';
import { isAlive } from '../platform/alive.ts';
import { askFromContent, askTillAnswered } from '../platform/contentMessages.ts';
import { openOrClosedShadowRoot } from '../platform/shadowRoots.ts';
import type { Judgement } from '../protocol/judgement.ts';
import type { Kit } from '../protocol/kit.ts';
import type { Names } from '../protocol/names.ts';
import { offeredMarker, offeredSieve, type Reader, type Session } from './joint.ts';

/** Stands for names that are too many for patterns: any text may hold one. */
const anyText = String.raw`\S`;

/** Time after which what marks pages is sent for again where it could not come, in ms. */
const pause = 1_000;

/** Sidelight on a page by the names of now: it looks out for them, and marks the page once there may be some. */
export interface Visit {
  /** The marking, once it has begun. */
  readonly session: () => Session | undefined;
  /** How the page is related to each dossier, once that was judged. */
  judgements(): Judgement[] | undefined;
  /** What opens cards and lists; brings all that it takes, though no text may hold a name. Rejects where it can't come. */
  reader(): Promise<Reader>;
  /** Whether the page is marked by the kit of now, if it is marked. */
  isCurrent(): Promise<boolean>;
  /** Resolves once the page has been read as it is. */
  read(): Promise<void>;
  stop(): void;
}

/**
 * Starts to look out. The script that marks pages comes from the background with the first text that may hold a name.
 * @param before how the page was judged already
 * @param counted called with the number of mentions whenever it may have changed
 * @param orphaned called when the extension turns out to be gone
 */
export function startVisit(
  names: Names,
  before: Judgement[] | undefined,
  counted: (mentions: number) => void,
  orphaned: () => void,
): Visit {
  const patterns = compileNames(names.large ? [anyText] : names.patterns);
  const test = namesTest(patterns);
  /* Plain text is shown in an element whose text is skipped elsewhere. */
  const confirms =
    names.large || kindOf(document) === 'plain' ? () => true : wordsTest(patterns, names.words);
  let kit: Kit | undefined;
  let session: Session | undefined;
  let marking: Promise<void> | undefined;
  let stopped = false;

  async function mark(): Promise<void> {
    const [asked] = await Promise.all([
      askFromContent('get-kit', {}),
      offeredMarker() === undefined && askFromContent('load-script', { script: 'marker' }),
    ]);
    if (asked.sieve !== undefined && offeredSieve() === undefined)
      await askFromContent('load-script', { script: 'sieve' });
    const start = offeredMarker();
    if (stopped || start === undefined) return;
    kit = asked;
    session = start({ kit, names: test, before, counted, orphaned });
  }
  const startMarking = (): void => {
    marking = mark().catch(() => {
      if (stopped) return;
      if (!isAlive()) return orphaned();
      setTimeout(() => void (stopped || startMarking()), pause);
    });
  };
  const scouting: Scouting = scout(document, { ...test, confirms }, openOrClosedShadowRoot, startMarking);
  return {
    session: () => session,
    judgements: () => session?.judgements() ?? before,
    async reader() {
      if (marking === undefined) {
        scouting.stop();
        startMarking();
      }
      await marking;
      if (session === undefined) throw new Error('The page can’t be marked now.');
      return session.reader();
    },
    async isCurrent() {
      if (kit === undefined) return true;
      return JSON.stringify(await askTillAnswered('get-kit', {})) === JSON.stringify(kit);
    },
    async read() {
      await scouting.looked;
      await marking;
      await session?.read;
    },
    stop() {
      stopped = true;
      scouting.stop();
      session?.stop();
    },
  };
}
