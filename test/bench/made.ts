import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';

const bundled = loadBundledDossier();

/** How much of the matching data of a bundled claim each made one has. */
const paraphrasesEach = 6;
const cuesEach = 12;

/** A made-up dossier of as many claims as told, with a claim's usual paraphrases and cues, and words of its own. */
export const madeDossier = (claims: number, seed: number): Dossier => ({
  ...bundled,
  id: `made-${seed}`,
  name: `Made ${seed}`,
  claims: Array.from({ length: claims }, (_, index) => {
    const claim = bundled.claims[(index * 7 + seed) % bundled.claims.length]!;
    const own = (text: string): string => `${text} case${seed}x${index} ${(index * 31) % 97}`;
    const paraphrases = claim.paraphrases?.slice(0, paraphrasesEach).map(own);
    return { ...claim, id: `m${index}`, paraphrases, cues: claim.cues?.slice(0, cuesEach) };
  }),
});

/** A passage as long as a request may carry, in parts of about a sentence and what is around it. */
export const longPassage = {
  sentence:
    'The vendor wrote to the agency that it would mend what the inspectors of its code had found in July.',
  around: bundled.claims
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 850),
};
