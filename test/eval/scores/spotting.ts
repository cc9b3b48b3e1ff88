import { align, type PlacedMention, plain } from './align.ts';
import { type Counts, meanOf, type Rates, ratesOf, sumOf } from './rates.ts';

interface NamedMention extends PlacedMention {
  readonly entity: string;
}

/** What is expected of a passage; `either` where readers differ, which is not scored. */
export interface SpottingLabels {
  readonly id: string;
  readonly expected: 'either' | readonly NamedMention[];
  /** Mentions that are scored neither way. */
  readonly optional: readonly NamedMention[];
}

export interface SpottingScore {
  readonly cases: number;
  readonly entities: ReadonlyMap<string, Rates>;
  /** Over the mentions of the main entities, and of all. */
  readonly main: Rates;
  readonly all: Rates;
  /** The share of passages without any fault, as far as the main entities go, and all. */
  readonly wholeMain: number;
  readonly wholeAll: number;
}

/**
 * Scores mentions. Those of one entity are aligned in their order; a found one that is not expected counts as wrong,
 * unless it is optional.
 * @param mainEntities the names of the entities that must work
 */
export function scoreSpotting(
  labels: readonly SpottingLabels[],
  predictions: readonly { readonly id: string; readonly mentions: readonly NamedMention[] }[],
  mainEntities: readonly string[],
): SpottingScore {
  const mentionsOf = new Map(predictions.map(({ id, mentions }) => [id, mentions]));
  const rows = labels.flatMap(({ id, expected, optional }) => {
    if (expected === 'either') return [];
    const found = mentionsOf.get(id) ?? [];
    const names = new Set([...found, ...expected].map(({ entity }) => entity));
    return [new Map(Array.from(names, (name) => [name, countsOf(name, found, expected, optional)]))];
  });
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const counts = (of: readonly string[]): Counts =>
    sumOf(rows.flatMap((row) => of.flatMap((name) => row.get(name) ?? [])));
  const whole = (of: readonly string[]): number =>
    meanOf(rows, (row) => of.every((name) => isWhole(row.get(name))));
  return {
    cases: rows.length,
    entities: new Map(names.map((name) => [name, ratesOf(counts([name]))])),
    main: ratesOf(counts(mainEntities)),
    all: ratesOf(counts(names)),
    wholeMain: whole(mainEntities),
    wholeAll: whole(names),
  };
}

const isWhole = (counts: Counts | undefined): boolean =>
  counts === undefined || counts.wrong + counts.missed === 0;

function countsOf(
  name: string,
  found: readonly NamedMention[],
  expected: readonly NamedMention[],
  optional: readonly NamedMention[],
): Counts {
  const own = (mentions: readonly NamedMention[]) => mentions.filter(({ entity }) => entity === name);
  const [ours, theirs] = [own(found), own(expected)];
  const aligned = align(ours, theirs);
  const open = own(optional).map(({ text }) => plain(text));
  let wrong = 0;
  for (const [at, { text }] of ours.entries()) {
    if (aligned.has(at)) continue;
    const allowed = open.findIndex((other) => plain(text).includes(other) || other.includes(plain(text)));
    if (allowed >= 0) open.splice(allowed, 1);
    else wrong++;
  }
  return { right: aligned.size, wrong, missed: theirs.length - aligned.size };
}
