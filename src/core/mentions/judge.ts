import { within } from '../dossiers/reach.ts';
import type { Sense } from '../dossiers/sense.ts';
import { designationBefore } from './designation.ts';
import type { CueSighting } from './cues.ts';
import { type Reason, settle, tally } from './evidence.ts';
import { keepsCase } from './capitals.ts';
import type { Form } from './forms.ts';
import { measured } from './measure.ts';
import { clauseAround, countsBeside, wordsBetween } from './nearby.ts';
import type { PageEvidence } from './page.ts';
import { personNameBefore } from './personName.ts';
import { labelled } from './series.ts';

/** How sure the sense of a mention is; `none` means that it is no mention. */
export type Verdict = 'mark' | 'faint' | 'none';

/** A judgement with the cue that decided; without a reason, the sense's `otherwise` decided. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: Reason;
}

/** A candidate in its block. Offsets of `start`, `end` and cues are folded ones. */
export interface Case {
  readonly form: Form;
  readonly sense: Sense;
  readonly raw: string;
  readonly rawStart: number;
  readonly rawEnd: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The cues of the form's entity in the block. */
  readonly cues: readonly CueSighting[];
  /** The headings that the block stands under, the nearest first. */
  readonly headings: () => readonly string[];
  /** What the rest of the page says of the entity; asked only when the block is silent. */
  readonly page: PageEvidence;
}

/** A cue's weight falls with its distance; at this many words it has half the weight of a cue beside the mention. */
const halfWeightWords = 2;

/** Judges one form: nearer cues settle before farther ones are asked, and the dossier says what holds without any. */
export function judge(given: Case): Judgement {
  const { form, sense } = given;
  const reason = structural(given) ?? decidingCue(given);
  if (reason?.rival !== undefined) return { verdict: 'none', reason };
  const asWritten = keepsCase(form.case, form.written, given.raw.slice(given.rawStart, given.rawEnd));
  if (!asWritten && form.case !== 'cued') return { verdict: 'none' };
  const needed = asWritten ? form.needs : 'block';
  if (needed !== undefined && (reason === undefined || !within(reason.reach, needed)))
    return { verdict: 'none' };
  return reason === undefined ? { verdict: sense.otherwise } : { verdict: 'mark', reason };
}

/** Reasons that lie in how the stretch is built and not in cue words. */
function structural({ sense, raw, rawStart, form }: Case): Reason | undefined {
  const designation = sense.designations && designationBefore(raw, rawStart, sense.designations);
  if (designation !== undefined) return { word: designation, reach: 'before', rival: form.written };
  return sense.familyNames && personNameBefore(raw, rawStart, sense.familyNames);
}

function decidingCue(given: Case): Reason | undefined {
  const { text, start, end, cues, sense, form } = given;
  const outside = cues.filter((cue) => cue.end <= start || cue.start >= end);
  const beside = outside.filter((cue) => countsBeside(text, start, end, cue));
  const far = outside.filter(({ reach, topic }) => !topic && within('clause', reach));
  /* Most mentions have no cue near, and to find their clause is more than half of a judgement's work. */
  const [from, to] = far.length > 0 ? clauseAround(text, start, end) : [0, 0];
  const inClause = far.filter((cue) => cue.start >= from && cue.end <= to);
  const inBlock = far.filter(({ reach }) => within('block', reach));
  const inside =
    form.needs === undefined ? cues.filter((cue) => speaksInside(cue, start, end)).map(atHand) : [];
  const weigh = (cue: CueSighting) => ({
    cue,
    weight: 1 / (1 + wordsBetween(text, start, end, cue) / halfWeightWords),
  });
  return (
    settle(tally(beside.length > 0 ? [...inside, ...beside.map(atHand)] : []), 'beside') ??
    settle(tally([...inside, ...inClause.map(weigh)]), 'clause') ??
    (sense.measure && measured(text, start, end, sense.measure)) ??
    (sense.series && labelled(given.raw, given.rawStart, given.rawEnd, sense.series)) ??
    settle(tally(inBlock.map(weigh)), 'block') ??
    farEvidence(given, outside)
  );
}

/** What lies beyond the block decides, and words of the field, in the block or beyond, only where that is silent. */
function farEvidence({ form, headings, page }: Case, outside: readonly CueSighting[]): Reason | undefined {
  const { cue, topic } = page(form, headings);
  return cue ?? topicIn(outside) ?? topic;
}

/** A cue at no distance. */
const atHand = (cue: CueSighting) => ({ cue, weight: 1 });

/** Whether a cue is part of the mention itself and speaks for it, as "network" in a longer form does. */
const speaksInside = ({ rival, topic, start, end }: CueSighting, from: number, to: number): boolean =>
  rival === undefined && !topic && start >= from && end <= to && end - start < to - from;

function topicIn(cues: readonly CueSighting[]): Reason | undefined {
  const sighting = cues.find(({ topic }) => topic);
  return sighting && { word: sighting.word, reach: 'block' };
}
