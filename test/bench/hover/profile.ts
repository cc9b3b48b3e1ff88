/** A profile as the debugging protocol tells it, as far as it matters; times are in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[] | undefined;
  }[];
  readonly samples?: readonly number[] | undefined;
  readonly timeDeltas?: readonly number[] | undefined;
}

/** The time, in ms, that was spent in the scripts of an origin and in what they have called. */
export function timeWithin(origin: string, { nodes, samples = [], timeDeltas = [] }: Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const within = new Set<number>();
  const enter = (id: number): void => {
    within.add(id);
    for (const child of byId.get(id)?.children ?? []) enter(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(`${origin}/`)) enter(id);
  /* A sample stands for the time until the next one. */
  return (
    samples.reduce((sum, id, index) => sum + (within.has(id) ? (timeDeltas[index + 1] ?? 0) : 0), 0) / 1_000
  );
}
