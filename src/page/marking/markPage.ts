import { mayContain } from '../../core/mentions/lexicon.ts';
import { pageEvidence } from '../../core/mentions/page.ts';
import { markAt, type Point, type PointedMark } from '../highlight/markAt.ts';
import type { Mark } from '../highlight/mark.ts';
import { createPainter } from '../highlight/painter.ts';
import { collect, type Depth } from '../text/collect.ts';
import type { DomBlock } from '../text/domBlock.ts';
import { isReadable } from '../text/place.ts';
import { type ShadowRootOf, shadowRootsIn } from '../text/shadowRoots.ts';
import { watchChanges } from '../text/watch.ts';
import { createBoard, type Legend } from './board.ts';
import { type Dirty, dirtyRoots, holds } from './dirty.ts';
import { inSlices } from './slices.ts';

type Root = Element | ShadowRoot;

/** A page whose mentions are marked, and stay so while the page changes. */
export interface Marking {
  /** How many mentions there are, shown or not. */
  count(): number;
  /** Whether a mark is shown. */
  has(mark: Mark): boolean;
  at(point: Point): PointedMark | undefined;
  /** Takes all marks away and stops watching. */
  stop(): void;
}

/**
 * Marks the mentions on a page: reads all its text in slices, then only what changes.
 * @param changed called after marks have been painted or taken away
 */
export function markPage(
  document: Document,
  legend: Legend,
  shadowRootOf: ShadowRootOf,
  changed: () => void,
): Marking {
  const painter = createPainter(document);
  const shadows = new Set<ShadowRoot>();
  const board = createBoard(legend, painter, () => [document, ...shadows]);
  let stopped = false;
  const top = (): Element => document.body ?? document.documentElement;

  function* blocksOf(root: Root, depth: Depth): Generator<DomBlock, void, void> {
    if (mayContain(legend.lexicon, root.textContent ?? '')) yield* collect(root, depth);
  }

  function* shadowBlocksOf(root: Root): Generator<DomBlock, void, void> {
    for (const shadow of shadowRootsIn(root, shadowRootOf)) {
      if (!shadows.has(shadow)) watch.add(shadow);
      shadows.add(shadow);
      yield* blocksOf(shadow, 'deep');
    }
  }

  function* dirtyBlocks({ deep, own, inline }: Dirty): Generator<DomBlock, void, void> {
    for (const root of deep.filter(isReadable)) {
      yield* blocksOf(root, 'deep');
      yield* shadowBlocksOf(root);
    }
    for (const root of own.filter(isReadable)) yield* blocksOf(root, 'own');
    for (const element of inline.filter(isReadable)) yield* shadowBlocksOf(element);
  }

  async function read(dirty: Dirty): Promise<void> {
    const page = pageEvidence(legend.lexicon, document.title, () => collect(top()));
    await inSlices(
      dirtyBlocks(dirty),
      (block) => board.put(block, page),
      () => stopped,
    );
    if (stopped) return;
    board.arrange();
    changed();
  }

  const watch = watchChanges(document, async (changes) => {
    await firstReading;
    const dirty = dirtyRoots(changes);
    const { deep, own, inline } = dirty;
    const changedRoots = [...deep, ...inline];
    board.take(
      (container) =>
        !container.isConnected ||
        own.includes(container) ||
        changedRoots.some((root) => holds(root, container)),
    );
    for (const shadow of shadows) if (!shadow.isConnected) shadows.delete(shadow);
    await read(dirty);
  });
  watch.add(document);
  const firstReading = read({ deep: [top()], own: [], inline: [] });

  return {
    count: board.count,
    has: board.has,
    at: (point) => (painter.isBare() ? undefined : markAt(document, point, [...shadows], painter.marksIn)),
    stop() {
      stopped = true;
      watch.stop();
      board.take(() => true);
      painter.stop();
    },
  };
}
