import { findCues } from '../../core/mentions/cues.ts';
import { fold } from '../../core/mentions/fold.ts';
import type { Lexicon } from '../../core/mentions/lexicon.ts';
import { type PageEvidence, pageEvidence } from '../../core/mentions/page.ts';
import { blocksOf, type Steps } from '../text/collect.ts';

/** How long a page's evidence holds for changes of some blocks, in ms: reading it can cost as much as 40 ms. */
const shelfLife = 10_000;

/** The evidence of a page that changes. */
export interface KeptEvidence {
  /** Whether the page's title says of senses what it did not say when the evidence was taken. */
  isOutdated(): boolean;
  take(anew: boolean): PageEvidence;
}

/**
 * Keeps a page's evidence for some time. Titles that only count or tick leave it as it is.
 * @param steps read the page
 */
export function keepEvidence(document: Document, lexicon: Lexicon, steps: () => Steps): KeptEvidence {
  let evidence: PageEvidence | undefined;
  let takenAt = 0;
  let said = '';
  const titleSays = (): string =>
    JSON.stringify(findCues(lexicon.cues, document.title, fold(document.title)).map(({ word }) => word));
  return {
    isOutdated: () => said !== titleSays(),
    take(anew) {
      if (evidence === undefined || anew || performance.now() - takenAt > shelfLife) {
        takenAt = performance.now();
        said = titleSays();
        evidence = pageEvidence(lexicon, document.title, () => blocksOf(steps()));
      }
      return evidence;
    },
  };
}
