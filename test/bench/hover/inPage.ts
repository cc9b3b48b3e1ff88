/** What was seen of one hover, in ms by the page's clock. */
export interface SeenHover {
  /** When the last move of the pointer before the card happened, and when the page was told. */
  moved: number;
  told: number;
  /** When the card's host came into the page. */
  added: number;
  /** The frames in which the card was of another size than in the one before, by when their painting was over. */
  painted: number[];
}

interface Watching {
  readonly seen: SeenHover;
  readonly firstPaint: Promise<void>;
  stop(): void;
}

/** Each call of this module brings a copy of its own. */
const shared = globalThis as { watching?: Watching };

/** Starts to watch for the next card, whose host has a name. */
export function watchCard(hostName: string): void {
  const seen: SeenHover = { moved: Number.NaN, told: Number.NaN, added: Number.NaN, painted: [] };
  const first = Promise.withResolvers<void>();
  const sizes = new ResizeObserver(() =>
    afterPainting(() => {
      seen.painted.push(performance.now());
      first.resolve();
    }),
  );
  const hosts = new MutationObserver(() => {
    const host = document.querySelector(hostName);
    if (host === null || !Number.isNaN(seen.added)) return;
    seen.added = performance.now();
    sizes.observe(host);
  });
  hosts.observe(document.documentElement, { childList: true });
  const move = ({ timeStamp }: Event): void => {
    if (!Number.isNaN(seen.added)) return;
    seen.moved = timeStamp;
    seen.told = performance.now();
  };
  addEventListener('pointermove', move, { capture: true, passive: true });
  const stop = (): void => {
    hosts.disconnect();
    sizes.disconnect();
    removeEventListener('pointermove', move, { capture: true });
  };
  shared.watching = { seen, firstPaint: first.promise, stop };
}

/** Resolves once the card that is watched for has been painted for the first time. */
export async function firstPaint(): Promise<void> {
  await shared.watching?.firstPaint;
}

/** What was seen of the card that was watched for; it is watched no longer. */
export async function seenHover(): Promise<SeenHover> {
  await frames(2);
  if (shared.watching === undefined) throw new Error('Nobody watched.');
  shared.watching.stop();
  return shared.watching.seen;
}

/** Longer than a reader counts as scrolling, in ms. */
const scrolled = 500;

/** Scrolls to a height of the page, and waits until a hover is one again. */
export async function scrollTo(top: number): Promise<void> {
  window.scrollTo(0, top);
  await frames(2);
  await new Promise((resolve) => {
    setTimeout(resolve, scrolled);
  });
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/**
 * Calls back once the frame is painted whose sizes have just been told: they are told after its layout and before its
 * painting, and what is posted then arrives after that.
 */
function afterPainting(told: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    told();
  });
  port1.start();
  port2.postMessage(undefined);
}
