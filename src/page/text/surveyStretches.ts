import { endOf, type Glued, joined, nothing, partOf } from './glued.ts';
import { contains, firstChildOf, parentOf } from './nodes.ts';
import { isOpen, isPart, isSmall, overlap, type Part } from './parts.ts';
import { createSeam } from './seam.ts';
import { skipOf } from './skip.ts';
import { after, type Stretch, stretchesOf } from './stretches.ts';
import type { Look } from './survey.ts';

type Root = Element | ShadowRoot;

/** How many elements a stretch has: to have their texts put together costs as much as to look at two of them. */
const few = 16;

/** How many one has that is looked through unasked: half a millisecond's worth. */
const many = 128;

/** After so many stretches, of which half may hold a mention, to ask first costs more than it saves. */
const fewest = 16;

/** So many are then looked through unasked, before it is tried again. */
const unasked = 20;

/**
 * Looks through a large tree stretch by stretch: only where the glued text of one may hold a mention, its nodes are
 * looked at.
 */
export function* surveyStretches(root: Root, look: Look): Generator<Part | undefined, void, void> {
  const { glue, glued } = look;
  const passage = createPassage(root, look);
  let end = nothing;
  let left: Stretch | undefined;
  let asked = 0;
  let held = 0;
  let free = 0;
  for (const stretch of stretchesOf(root, () => (free > 0 ? many : few))) {
    const texts = free > 1 ? nothing : glue(stretch);
    const isAsked = free === 0;
    if (isAsked) asked++;
    else free--;
    if (isAsked && !glued(joined(end, texts))) {
      passage.jump();
      left = stretch;
    } else {
      /* It may begin in the stretch before. */
      if (left !== undefined && glued(joined(end, partOf(texts, 0, overlap)))) yield* passage.through(left);
      left = undefined;
      yield* passage.through(stretch);
      if (isAsked) held++;
      if (asked >= fewest) {
        if (held * 2 >= asked) free = unasked;
        asked = 0;
        held = 0;
      }
    }
    end = endOf(texts, overlap);
    if (left === undefined) end = withoutWhole(end, glued);
    yield undefined;
  }
}

/** The longest end of texts that holds no whole mention: where one was found, only the beginning of another counts. */
function withoutWhole(texts: Glued, holds: (texts: Glued) => boolean): Glued {
  let without = 0;
  for (let { length } = texts.text; without < length;) {
    const middle = Math.ceil((without + length) / 2);
    if (holds(endOf(texts, middle))) length = middle - 1;
    else without = middle;
  }
  return endOf(texts, without);
}

/** A way through the stretches of a tree, of which some are left out. */
interface Passage {
  /** The parts of a stretch that may hold a mention. */
  through(stretch: Stretch): readonly Part[];
  /** Has left out a stretch. */
  jump(): void;
}

function createPassage(root: Root, look: Look): Passage {
  const seam = createSeam(look);
  let covered: Node | undefined;
  /** Elements in which nothing is skipped as a whole. */
  const open = new Set<Node>();

  /**
   * Where to begin: behind what was looked at as a whole or is skipped, if that holds the node, and else at what is looked
   * at as a whole and holds it.
   */
  function entry(from: Node | null, to: Element | null): Node | null {
    let start = from;
    const behind = (node: Node): Node | null => (isIn(node, to) ? null : after(node, root));
    if (from !== null && covered !== undefined && contains(covered, from)) start = behind(covered);
    const path: Element[] = [];
    for (let at = start && parentOf(start); at !== null && at !== root && !open.has(at); at = parentOf(at)) {
      path.push(at as Element);
    }
    const skipped = path.findLast((element) => skipOf(element) !== undefined);
    if (skipped !== undefined) return behind(skipped);
    const outermost = path.findLastIndex(isSmall);
    for (const element of path.slice(outermost + 1)) open.add(element);
    return path[outermost] ?? start;
  }

  return {
    /* At once: in a pause the page may take away what it goes by. */
    through({ from, to }) {
      const found: Part[] = [];
      if (to !== null && !contains(root, to)) return found;
      let node = entry(from, to);
      while (node !== null && node !== to) {
        if (isPart(node)) found.push(...seam.next(node));
        else if (isOpen(node)) {
          seam.cut();
          node = firstChildOf(node) ?? after(node, root);
          continue;
        }
        if (isIn(node, to)) {
          covered = node;
          break;
        }
        node = after(node, root);
      }
      return found;
    },
    jump: seam.cut,
  };
}

const isIn = (node: Node, place: Element | null): boolean => place !== null && contains(node, place);
