import { watchMentions } from '../../platform/badge.ts';
import { settingsStore, watchDossiers } from '../../platform/library.ts';
import { askBackground } from '../../platform/send.ts';
import { watchTab } from '../../platform/tabs.ts';
import { type ClaimLoader, createClaimLoader } from '../mentions/claimLoader.ts';
import { lookAt, type SeenPage } from './lookAt.ts';
import { oneAtATime } from './oneAtATime.ts';

/** What the panel shows of the tab that it is with. */
export interface Shown {
  /** Undefined until it was looked at. */
  readonly page?: SeenPage;
  /** Why it could not be looked at. */
  readonly failure?: string;
  /** Another one after each change of the settings or dossiers: what was asked before may have another answer. */
  readonly loader: ClaimLoader;
}

/** How long it takes at most, in ms, until a page is judged after its mentions were counted, or has taken over a change. */
const settling = 1_000;

/** How often a judgement is asked for again: some pages, such as those with mentions in frames alone, get none. */
const mostAskings = 5;

/** Stays with one tab. */
export interface Visit {
  /** Looks at its page again. */
  look(): void;
  stop(): void;
}

/**
 * Shows the page of a tab, and again whenever it may have changed: by events, since asking all the time would wake every
 * frame. What comes after the visit's end is not shown.
 */
export function visitPage(tab: number, show: (shown: Shown) => void): Visit {
  let loader = newLoader();
  let isOver = false;
  let askings = 0;
  let later: ReturnType<typeof setTimeout> | undefined;

  const look = oneAtATime(async () => {
    try {
      const page = await lookAt(tab);
      if (isOver) return;
      show({ page, loader });
      if (waitsForJudgement(page) && askings < mostAskings) {
        askings++;
        lookLater();
      }
    } catch (error) {
      if (!isOver) show({ failure: error instanceof Error ? error.message : String(error), loader });
    }
  });
  const lookLater = (): void => {
    clearTimeout(later);
    later = setTimeout(look, settling);
  };
  const lookAnew = (): void => {
    askings = 0;
    look();
  };
  /* The page hears of a change no sooner than the panel. */
  const lookAfterChange = (): void => {
    loader = newLoader();
    lookAnew();
    lookLater();
  };
  const undos = [
    watchTab(tab, lookAnew),
    watchMentions(tab, lookAnew),
    settingsStore.watch(lookAfterChange),
    watchDossiers(lookAfterChange),
  ];
  look();
  return {
    look,
    stop() {
      isOver = true;
      clearTimeout(later);
      for (const undo of undos) undo();
    },
  };
}

const newLoader = (): ClaimLoader =>
  createClaimLoader((request) => askBackground('get-best-claims', request));

const waitsForJudgement = ({ situation }: SeenPage): boolean =>
  situation.kind === 'running' && situation.counts.length > 0 && situation.judgements === undefined;
