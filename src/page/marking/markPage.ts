import type { PageSummary } from '../../core/claims/relatedness/page.ts';
import { remembering } from '../../core/remembering.ts';
import type { Mark } from '../highlight/mark.ts';
import { createPainter } from '../highlight/painter.ts';
import type { Changes } from '../text/changes.ts';
import type { Steps } from '../text/collect.ts';
import type { DomBlock } from '../text/domBlock.ts';
import { watchHidden } from '../text/hidden.ts';
import { watchMoments } from '../text/moments.ts';
import { dropGone, isConnected } from '../text/nodes.ts';
import { createWithin, isRendered } from '../text/place.ts';
import { type Changed, createReader } from '../text/read.ts';
import { createHosts, type ShadowRootOf } from '../text/shadowRoots.ts';
import { createSummary, mainOf } from '../text/summary.ts';
import { watchChanges } from '../text/watch.ts';
import { createBoard, type Legend } from './board.ts';
import { dirtyRoots } from './dirty.ts';
import { keepEvidence } from './evidence.ts';
import type { LexiconSource } from './lexiconSource.ts';
import { createPageText } from './pageText.ts';
import { createMarksRecheck } from './recheck.ts';
import { inSlices, outcomeOf } from '../slices.ts';

/** A page whose mentions are marked, and stay so while the page changes. */
export interface Marking {
  /** How many mentions there are, shown or not. */
  readonly count: () => number;
  /** All marks, shown or not, in no order. */
  readonly marks: () => Iterable<Mark>;
  /** Whether a mark is shown. */
  has(mark: Mark): boolean;
  /** Whether a mark is on the page, shown or not. */
  readonly holds: (mark: Mark) => boolean;
  /** The marks that are shown with a share in a text node. */
  readonly marksIn: (node: Node) => readonly Mark[];
  /** The shadow trees of the page. */
  readonly shadows: () => Iterable<ShadowRoot>;
  /** Reads what tells what the page is about. */
  readonly summarise: () => Promise<PageSummary>;
  /** Shows what is to be shown, now that the page has been judged. */
  readonly arrange: () => void;
  /** Takes all marks away and stops watching. */
  stop(): void;
}

/** How many blocks are read before they are searched: then what is new in them is asked for at once. */
const batch = 200;

/**
 * Most elements with marks that are asked at once whether a style sheet has hidden them: some 2 ms' worth after what the
 * reader does, and less after what the page does by itself, which may do so without end.
 */
const mostRechecked = 500;
const fewRechecked = 20;

/**
 * Time between two such askings, in ms. Nobody sees a mark on hidden text, so they can wait; the pointer calls for one
 * with every element that it comes to, and must not be dear.
 */
const marksPause = 2_000;

/**
 * Marks the mentions on a page: reads all its text in slices, then only what changes.
 * @param changed called after marks have been painted or taken away
 */
export function markPage(
  document: Document,
  source: LexiconSource,
  legend: Legend,
  shadowRootOf: ShadowRootOf,
  changed: () => void,
): Marking {
  const painter = createPainter(document);
  const shadows = new Set<ShadowRoot>();
  const again = (element: Element): void => watch.note(element);
  const hidden = watchHidden(document, again);
  const hosts = createHosts(shadowRootOf);
  /* Each is asked about when it is read, and again when it has mentions. */
  let isShown = remembering(isRendered);
  const board = createBoard(
    legend,
    painter,
    () => [document, ...shadows],
    (container) => {
      if (isShown(container)) return true;
      hidden.remember(container);
      return false;
    },
  );
  const reader = createReader({
    look: source.look,
    hosts,
    hidden: hidden.remember,
    isShown: (root) => isShown(root),
    entered(shadow) {
      watch.add(shadow);
      const { size } = shadows;
      return shadows.add(shadow).size > size;
    },
  });
  const waiting = new Set<DomBlock>();
  const text = createPageText(document, reader, () => board.count() + waiting.size);
  const evidence = keepEvidence(document, source.lexicon, text.whole);
  let stopped = false;
  const isStopped = (): boolean => stopped;

  /** Puts a block on the board, or has it wait until the page has been read for evidence. */
  function put(block: DomBlock | undefined): void {
    if (block === undefined) return;
    const mentions = evidence.spot(block);
    if (mentions === undefined) waiting.add(block);
    else board.put(block, mentions);
  }

  /** Reads some roots anew, or the whole page. */
  async function read(dirty: Changed | undefined): Promise<void> {
    evidence.refresh(dirty === undefined);
    if (dirty === undefined) await outcomeOf(source.prepare(), isStopped);
    const steps = text.sought(dirty);
    for (let isMore = true; isMore && !isStopped();) {
      const blocks: DomBlock[] = [];
      isMore = (await outcomeOf(takeSome(steps, blocks), isStopped)) === true;
      if (await source.grow()) evidence.refresh(true);
      if (blocks.length > 0) await outcomeOf(source.lexicon().prepare(), isStopped);
      await inSlices(blocks, put, isStopped);
    }
    if (waiting.size > 0) await evidence.read(isStopped);
    await inSlices(waiting, put, isStopped);
    waiting.clear();
    isShown = remembering(isRendered);
    if (stopped) return;
    board.arrange();
    changed();
  }

  const known = { holds: source.look.holds, isMarked: board.isMarked };
  const update = async (changes: Changes): Promise<void> => {
    if (changes.gone || changes.all) {
      dropGone(shadows);
      hosts.purge();
      hidden.purge();
    }
    if (text.isPlain) board.take(() => true);
    const dirty =
      text.isPlain || changes.all || evidence.isOutdated() ? undefined : dirtyRoots(changes, known);
    const deep = new Set<Node>([...(dirty?.deep ?? []), ...(dirty?.shadows ?? [])]);
    const isWithin = createWithin(deep);
    board.doubt(
      (container) =>
        dirty === undefined || dirty.own.has(container) || isWithin(container) || !isConnected(container),
      /* Where nothing but texts have changed, others need no question. */
      changes.gone || deep.size > 0 ? undefined : dirty?.own,
    );
    await read(dirty);
    /* Not after a mere second look, which might lead to the next. */
    if (changes.own.size + changes.parents.size > 0) moments.soon(afterChanges);
  };
  const watch = watchChanges(document, update, () => firstReading);
  watch.add(document);

  function recheckHidden(): void {
    hosts.recheck(again);
    hidden.recheck();
  }

  const recheckMarks = createMarksRecheck(board.marks, again);
  const rechecks = { look: recheckHidden };
  const moments = watchMoments(document, [
    rechecks,
    { look: () => recheckMarks(mostRechecked), pause: marksPause },
  ]);
  const afterChanges = [rechecks, { look: () => recheckMarks(fewRechecked), pause: marksPause }];
  const firstReading = read(undefined);

  return {
    count: board.count,
    marks: board.marks,
    has: board.has,
    holds: board.holds,
    marksIn: painter.marksIn,
    shadows: () => shadows,
    async summarise() {
      const summary = createSummary(document.title);
      const isDone = (): boolean => stopped || summary.isFull();
      await inSlices(text.whole(mainOf(document)), (block) => block && summary.add(block), isDone);
      return summary.read(board.marks());
    },
    arrange() {
      board.arrange();
      changed();
    },
    stop() {
      stopped = true;
      watch.stop();
      moments.stop();
      hidden.stop();
      board.take(() => true);
      painter.stop();
    },
  };
}

/** Takes some blocks off steps, in steps. Returns whether there may be more. */
function* takeSome(steps: Steps, blocks: DomBlock[]): Generator<undefined, boolean, void> {
  while (blocks.length < batch) {
    const { done, value } = steps.next();
    if (done === true) return false;
    if (value !== undefined) blocks.push(value);
    yield undefined;
  }
  return true;
}
