/**
 * The page's clock, looked up once: to find what belongs to a page's window takes a content script 1.5 µs in Firefox each
 * time, ten times as long as to ask it (in Chrome 0.2).
 */
const clock = performance;

/** Longest stretch of work, in ms, before input and painting get their turn: well below a frame. */
const longestSlice = 2;

/** When the stretch of now began: works that follow each other without a pause share it. */
let start = -Infinity;

/** Lets the browser do other work. */
async function rest(): Promise<void> {
  await scheduler.yield();
  start = clock.now();
}

/**
 * Takes the items of an iterable one by one, letting the browser do other work in between, so that neither scrolling
 * nor typing waits for a large page. Ends early once `cancelled` says so.
 */
export async function inSlices<Item>(
  items: Iterable<Item>,
  take: (item: Item) => void,
  cancelled: () => boolean,
): Promise<void> {
  /* At first the script itself has just been run, which has taken a stretch of its own. */
  if (start === -Infinity) await rest();
  if (cancelled()) return;
  for (const item of items) {
    if (clock.now() - start >= longestSlice) await rest();
    if (cancelled()) return;
    take(item);
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
