import type { PageSummary } from '../core/claims/relatedness/page.ts';
import { askFromContent } from '../platform/contentMessages.ts';
import type { Judgement } from '../protocol/judgement.ts';

/** How a page is related to dossiers. */
export interface Relatedness {
  /** The last judgements; none before the first, or where the last could not be made. */
  readonly judgements: () => Judgement[] | undefined;
  /** Whether the page is known to be related to the dossier of an entity, with whose id its key starts; true where judging has failed. */
  isRelated(key: string): boolean;
  /** The page may have changed. */
  look(): void;
  /** Has the page judged if it may have changed since it was, unless that was just now; resolves once that is done. */
  readonly judge: () => Promise<void>;
  stop(): void;
}

/** Time from a change to the next look, in ms: looking costs a few, and pages can change without end. */
const pause = 1_000;

/** Looking may take at most one part in this many of the time: a page that never rests would be looked at without end. */
const costShare = 50;

/** Longest time to the next look, in ms: what a busy page takes meanwhile is no cost of ours. */
const longestPause = 5_000;

/** Longest wait for an idle moment, in ms: a page that may turn out to be unrelated has no marks until then. */
const longestWait = 200;

/**
 * Has the page judged when somebody asks, and where marks depend on it by itself in idle moments; anew only when its
 * title, its headings or its text have changed. The background gets a bounded summary for this one purpose, and neither
 * side keeps the text.
 * @param before what was known of the page already
 * @param judged called when the judgements may have changed, where marks depend on them
 */
export function watchRelatedness(
  summarise: () => Promise<PageSummary>,
  before: Judgement[] | undefined,
  judged: (() => unknown) | undefined,
): Relatedness {
  let judgements = before;
  let failed = false;
  let known = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /* When it was last judged, and the time from then to the next look; the first waits for nothing. */
  let judgedAt = 0;
  let rest = 0;
  let mayDiffer = false;
  let latest = Promise.resolve();
  let stopped = false;

  const judge = async (): Promise<void> => {
    timer = undefined;
    mayDiffer = false;
    const start = performance.now();
    const summary = await summarise();
    judgedAt = performance.now();
    rest = Math.min(Math.max(pause, (judgedAt - start) * costShare), longestPause);
    const said = JSON.stringify(summary);
    if (stopped || said === known) return;
    known = said;
    try {
      judgements = await askFromContent('judge-page', summary);
    } catch {
      /* Nothing is left unmarked for that; the next change asks again. */
      judgements = undefined;
      failed = true;
    }
    judged?.();
  };
  return {
    judgements: () => judgements,
    isRelated: (key) =>
      judgements?.some(({ dossier, related }) => related !== 'no' && key.startsWith(`${dossier}/`)) ?? failed,
    look() {
      mayDiffer = true;
      if (judged === undefined) return;
      timer ??= setTimeout(() => requestIdleCallback(() => void judge(), { timeout: longestWait }), rest);
    },
    judge() {
      if (mayDiffer && performance.now() >= judgedAt + rest) latest = judge();
      return latest;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
