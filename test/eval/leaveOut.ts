import { type BearingSigns, signsOf } from '../../src/core/claims/bearing.ts';
import { compileClaims } from '../../src/core/claims/compile.ts';
import { fitOf } from '../../src/core/claims/fit.ts';
import { readPassage } from '../../src/core/claims/passage.ts';
import { rankClaims } from '../../src/core/claims/rank.ts';
import { stems } from '../../src/core/claims/words.ts';
import type { Claim } from '../../src/core/dossiers/claim.ts';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import type { LinkingPrediction } from './linking.ts';
import type { LinkingLabels } from './scores/linking.ts';

/** A passage that its dossier no longer has, with what it was written for, and what the ranker makes of it. */
export interface LeftOut {
  labels: LinkingLabels;
  prediction: LinkingPrediction;
  /** What spoke for a claim's bearing. */
  signs: BearingSigns;
}

/**
 * Leaves out one paraphrase after the other and asks for its claim, as a guard that knows no labelled passage: right is
 * a claim of the same topic. Each decoy is left out likewise, and right is that no claim bears.
 * @param strict leaves out with a paraphrase those cues of its claim whose words it has too, since they may stem from it
 */
export function leaveOut(dossier: Dossier, strict: boolean): LeftOut[] {
  const { language, claims, decoys = [] } = dossier;
  const paraphrases = claims.flatMap((claim) =>
    (claim.paraphrases ?? []).map((text, at): LeftOut => {
      const has = new Set(stems(text, language));
      const isFree = (cue: string): boolean => !stems(cue, language).every((stem) => has.has(stem));
      const reduced: Claim = {
        ...claim,
        cues: strict ? claim.cues?.filter(isFree) : claim.cues,
        paraphrases: claim.paraphrases?.filter((other) => other !== text),
      };
      const rest = { ...dossier, claims: claims.map((one) => (one === claim ? reduced : one)) };
      const labels = { id: `${claim.id}.${at}`, gold: [claim.topic], none: false };
      return { labels, ...ask(rest, labels.id, claim.entities[0] ?? '', text) };
    }),
  );
  const offTopic = decoys.map((text, at): LeftOut => {
    const rest = { ...dossier, decoys: decoys.filter((other) => other !== text) };
    const named = dossier.entities.find(({ name }) => text.includes(name)) ?? dossier.entities[0]!;
    const labels = { id: `decoy.${at}`, gold: [], none: true };
    return { labels, ...ask(rest, labels.id, named.id, text) };
  });
  return [...paraphrases, ...offTopic];
}

function ask(dossier: Dossier, id: string, entity: string, text: string): Omit<LeftOut, 'labels'> {
  const compiled = compileClaims(dossier);
  const passage = { sentence: text, around: '' };
  const ranking = rankClaims(compiled, entity, passage);
  const { query } = readPassage(passage, dossier.language);
  const first = compiled.claims.findIndex((claim) => claim === ranking.claims[0]?.claim);
  const claim = first < 0 ? 0 : fitOf(query, compiled.claimBags[first]!, compiled).score;
  const decoy = Math.max(0, ...compiled.decoyBags.map((bag) => fitOf(query, bag, compiled).score));
  return {
    prediction: {
      id,
      ranking: [...new Set(ranking.claims.map(({ claim: { topic } }) => topic))],
      none: !ranking.bears,
    },
    signs: signsOf(query, claim, decoy, compiled),
  };
}
