import type { TextBlock } from '../../core/mentions/block.ts';
import type { Glued } from './glued.ts';
import { isShadowRoot } from './nodes.ts';
import { isOpen, isPart, isSmall, type Part } from './parts.ts';
import { createSeam } from './seam.ts';
import type { Stretch } from './stretches.ts';
import { surveyStretches } from './surveyStretches.ts';
import { childrenAlong, noWay, type Way } from './wayToView.ts';

type Root = Element | ShadowRoot;

/** Tells which texts may hold a mention: false where a text holds none for sure. */
export interface Look {
  /** Asked of the text below a node. */
  readonly holds: (node: Node) => boolean;
  /** Asked of a block whose text was put together without a look at its nodes. */
  readonly inBlock: (block: TextBlock) => boolean;
  /** Asked of neighbouring texts as one. */
  readonly joined: (texts: Glued) => boolean;
  /** Gives the texts of many nodes, with the edges that `glued` asks for. */
  readonly glue: (stretch: Stretch) => Glued;
  /** Asked of texts that were put together. */
  readonly glued: (texts: Glued) => boolean;
}

/** How many nodes are passed between two places to pause, and how many a look at a text counts for: some tenths of a millisecond. */
const stride = 100;
const lookWeight = 25;

/**
 * Looks through a tree for the places that are worth a reading, in steps: it costs a tenth of one, since it asks for no
 * styles, and has the browser put texts together. What is skipped is left out.
 * @param way leads to where it begins
 * @returns texts, and elements that may hold a mention somewhere in them
 */
export function* survey(root: Root, look: Look, way = noWay): Generator<Part | undefined, void, void> {
  if (!isShadowRoot(root) && isSmall(root)) {
    if (look.holds(root)) yield root;
  } else if (way === noWay) {
    yield* surveyStretches(root, look);
  } else {
    yield* surveyAlong(root, look, way);
  }
}

function* surveyAlong(root: Root, look: Look, way: Way): Generator<Part | undefined, void, void> {
  const open = [childrenAlong(way, root)];
  let passed = 0;
  const seam = createSeam(look);
  for (let children = open.at(-1); children !== undefined; children = open.at(-1)) {
    if (++passed > stride) {
      passed = 0;
      yield undefined;
    }
    const node = children.next().value;
    if (node === undefined) {
      open.pop();
    } else if (isPart(node)) {
      passed += lookWeight;
      yield* seam.next(node);
    } else if (isOpen(node)) {
      open.push(childrenAlong(way, node));
      seam.cut();
    }
  }
}
