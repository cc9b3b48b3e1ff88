import type { Found } from '../rivals/task.ts';

/** How often each name was found. */
export type Counts = Readonly<Record<string, number>>;

/** What a library has found on a page, beside what Sidelight has. */
export interface Compared {
  readonly found: number;
  readonly ours: number;
  /** What the library has found where Sidelight looks for nothing, by the reason why. */
  readonly excused: Readonly<Record<Excuse, number>>;
  /** What Sidelight has found beside that: across inline markup, in shadow roots, or after folding. */
  readonly onlyOurs: number;
  /** What only the library has found, and no reason is known: each name with how often. */
  readonly unexplained: Counts;
}

export const excuses = ['skipped element', 'hidden', 'in an address or a word'] as const;
type Excuse = (typeof excuses)[number];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Compares what a library has found with Sidelight's counts, name by name: what stands where Sidelight looks for nothing
 * is set aside first.
 */
export function compare(ours: Counts, found: readonly Found[]): Compared {
  const plain = countNames(
    Object.keys(ours),
    found.filter(({ where }) => where === 'plain'),
  );
  const names = [...new Set([...Object.keys(ours), ...Object.keys(plain)])];
  const surplus = names.map((name) => [name, (ours[name] ?? 0) - (plain[name] ?? 0)] as const);
  const countOf = (excuse: Excuse): number => found.filter(({ where }) => where === excuse).length;
  return {
    found: found.length,
    ours: sum(Object.values(ours)),
    excused: Object.fromEntries(excuses.map((excuse) => [excuse, countOf(excuse)])) as Compared['excused'],
    onlyOurs: sum(surplus.map(([, more]) => Math.max(0, more))),
    unexplained: Object.fromEntries(
      surplus.filter(([, more]) => more < 0).map(([name, more]) => [name, -more]),
    ),
  };
}

/** Counts texts by the name that they are in letters of either case; a text that is none stays as it is. */
function countNames(names: readonly string[], found: readonly Found[]): Counts {
  const written = new Map(names.map((name) => [name.toLowerCase(), name]));
  const counts: Record<string, number> = {};
  for (const { text } of found) {
    const name = written.get(text.toLowerCase()) ?? text;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
