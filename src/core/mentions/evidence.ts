import type { Reach } from '../dossiers/reach.ts';
import type { Strength } from '../dossiers/sense.ts';
import type { CueSighting } from './cues.ts';

/** A cue that decided, and from where. */
export interface Reason {
  readonly word: string;
  readonly reach: Reach;
  /** The other sense that it speaks for; absent when it speaks for the entity. */
  readonly rival?: string;
}

/** Weights for and against a sense, with the heaviest cue of each side. */
export interface Tally {
  readonly pro: number;
  readonly con: number;
  readonly proCue: CueSighting | undefined;
  readonly conCue: CueSighting | undefined;
}

/** How much heavier one side must be to settle the matter; nearly equal sides settle nothing. */
const clearMajority = 1.15;

/** What a cue's strength makes of its weight: a strong one outweighs two plain ones, which outweigh a handful of weak. */
const strengthWeights: Record<Strength, number> = { weak: 0.3, plain: 1, strong: 3 };

/** Adds up weighted cues of one entity. */
export function tally(cues: readonly { cue: CueSighting; weight: number }[]): Tally {
  let pro = 0;
  let con = 0;
  let proCue: { cue: CueSighting; weight: number } | undefined;
  let conCue: typeof proCue;
  for (const { cue, weight } of cues) {
    const weighed = { cue, weight: weight * strengthWeights[cue.strength] };
    if (weighed.cue.rival === undefined) {
      pro += weighed.weight;
      if (proCue === undefined || weighed.weight > proCue.weight) proCue = weighed;
    } else {
      con += weighed.weight;
      if (conCue === undefined || weighed.weight > conCue.weight) conCue = weighed;
    }
  }
  return { pro, con, proCue: proCue?.cue, conCue: conCue?.cue };
}

/** The cue that settles the matter, if one side is clearly heavier. */
export function settle({ pro, con, proCue, conCue }: Tally, reach: Reach): Reason | undefined {
  if (pro > con * clearMajority && proCue !== undefined) return { word: proCue.word, reach };
  if (con > pro * clearMajority && conCue?.rival !== undefined)
    return { word: conCue.word, reach, rival: conCue.rival };
  return undefined;
}
