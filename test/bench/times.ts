/** How often each contender runs; odd, so that the median is a run of its own. */
const runs = 15;

/** The middle of some times. */
export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Times contenders in turn, so that a machine that slows down slows all of them; in ms, after one run that warms up. */
export function timesOf<Name extends string>(
  contenders: Readonly<Record<Name, () => number>>,
): { times: Record<Name, number[]>; results: Record<Name, number> } {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const results = Object.fromEntries(names.map((name) => [name, contenders[name]()])) as Record<Name, number>;
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      results[name] = contenders[name]();
      times[name].push(performance.now() - start);
    }
  }
  return { times, results };
}
