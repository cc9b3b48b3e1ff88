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
import { dirtyRoots, holds } from './dirty.ts';
import { inSlices } from './slices.ts';

type Root = Element | ShadowRoot;

/** A page whose mentions are marked, and stay so while the page changes. */
export interface Marking {
  marks(): Mark[];
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
  const board = createBoard(legend, painter);
  const shadows = new Set<ShadowRoot>();
  let stopped = false;
  const top = document.body ?? document.documentElement;
  const evidence = () => pageEvidence(legend.lexicon, document.title, () => collect(top));

  function* blocksOf(root: Root, depth: Depth): Generator<DomBlock | undefined, void, void> {
    if (!isReadable(root)) return;
    if (mayContain(legend.lexicon, root.textContent ?? '')) yield* collect(root, depth);
    if (depth === 'own') return;
    for (const shadow of shadowRootsIn(root, shadowRootOf)) {
      if (!shadows.has(shadow)) watch.add(shadow);
      shadows.add(shadow);
      if (mayContain(legend.lexicon, shadow.textContent ?? '')) yield* collect(shadow);
    }
  }

  async function read(deep: readonly Root[], own: readonly Root[]): Promise<void> {
    const page = evidence();
    for (const [roots, depth] of [
      [deep, 'deep'],
      [own, 'own'],
    ] as const) {
      for (const root of roots) {
        await inSlices(
          blocksOf(root, depth),
          (block) => block && board.put(block, page),
          () => stopped,
        );
      }
    }
    if (!stopped) changed();
  }

  const watch = watchChanges(document, async (changes) => {
    await firstReading;
    const { deep, own } = dirtyRoots(changes);
    board.take(
      (container) =>
        !container.isConnected || own.includes(container) || deep.some((root) => holds(root, container)),
    );
    for (const shadow of shadows) if (!shadow.isConnected) shadows.delete(shadow);
    await read(deep, own);
  });
  watch.add(document);
  const firstReading = read([top], []);

  return {
    marks: board.marks,
    has: board.has,
    at: (point) => markAt(document, point, [...shadows], painter.marksIn),
    stop() {
      stopped = true;
      watch.stop();
      board.take(() => true);
      painter.stop();
    },
  };
}
