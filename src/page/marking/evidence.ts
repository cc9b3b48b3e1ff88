import { findCues } from '../../core/mentions/cues.ts';
import { fold } from '../../core/mentions/fold.ts';
import type { Lexicon } from '../../core/mentions/lexicon.ts';
import { evidenceFrom, type PageEvidence, startReading } from '../../core/mentions/page.ts';
import { type Mention, spot } from '../../core/mentions/spot.ts';
import type { Steps } from '../text/collect.ts';
import type { DomBlock } from '../text/domBlock.ts';
import { inSlices } from '../slices.ts';

/** How long a page's evidence holds for changes of some blocks, in ms: reading it can cost as much as 40 ms. */
const shelfLife = 10_000;

/** The evidence of a page that changes. */
export interface KeptEvidence {
  /** Whether the page's title says of senses what it did not say when the evidence was read. */
  isOutdated(): boolean;
  /** To be called before each reading: evidence that is outdated or old is given up. */
  refresh(anew: boolean): void;
  /** The mentions of a block; undefined where it takes the page to judge them, and that has yet to be read. */
  spot(block: DomBlock): Mention[] | undefined;
  /** Reads the page. */
  read(cancelled: () => boolean): Promise<void>;
}

/**
 * Keeps a page's evidence for some time. Titles that only count or tick leave it as it is.
 * @param page reads the page
 */
export function keepEvidence(document: Document, lexicon: () => Lexicon, page: () => Steps): KeptEvidence {
  let evidence: PageEvidence | undefined;
  let readAt = 0;
  /* The title that the evidence was read with, and what it says. */
  let title: string | undefined;
  let said: string | undefined;
  let asked = false;
  const unread: PageEvidence = ({ entity }) => {
    asked ||= lexicon().cues.far.has(entity);
    return {};
  };
  const titleSays = (): string =>
    JSON.stringify(findCues(lexicon().cues, document.title, fold(document.title)).map(({ word }) => word));
  return {
    isOutdated: () => said !== undefined && title !== document.title && said !== titleSays(),
    refresh(anew) {
      if (anew) said = undefined;
      if (anew || performance.now() - readAt > shelfLife) evidence = undefined;
    },
    spot(block) {
      asked = false;
      const mentions = spot(lexicon(), block, evidence ?? unread);
      return asked ? undefined : mentions;
    },
    async read(cancelled) {
      const reading = startReading(lexicon(), document.title);
      const isDone = (): boolean => cancelled() || reading.isEnough();
      await inSlices(page(), (block) => block && reading.add(block), isDone);
      readAt = performance.now();
      title = document.title;
      said = titleSays();
      const cues = reading.cues();
      evidence = evidenceFrom(lexicon(), () => cues);
    },
  };
}
