/** Longest stretch of work, in ms, before input and painting get their turn: well below a frame. */
const longestSlice = 3;

/**
 * Takes the items of an iterable one by one, letting the browser do other work in between, so that neither scrolling
 * nor typing waits for a large page. Ends early once `cancelled` says so.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  take: (item: Item) => void,
  cancelled: () => boolean,
): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    if (cancelled()) return;
    take(item);
    if (performance.now() - start < longestSlice) continue;
    await scheduler.yield();
    start = performance.now();
  }
}

/** Goes through steps in the same way, to what comes of them; undefined where they were cancelled. */
export async function outcomeOf<Outcome>(
  steps: Generator<unknown, Outcome, void>,
  cancelled: () => boolean,
): Promise<Outcome | undefined> {
  let outcome: Outcome | undefined;
  function* once(): Generator<unknown, void, void> {
    outcome = yield* steps;
  }
  await inSlices(once(), () => undefined, cancelled);
  return outcome;
}
