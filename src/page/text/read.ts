import { type Steps, walk } from './collect.ts';
import { findRoots } from './findRoots.ts';
import { layoutOf } from './layout.ts';
import { childrenOf, isShadowRoot, nodeTypeOf } from './nodes.ts';
import { createOutlines, type Outlines } from './outline.ts';
import { readsAsItStands } from './parts.ts';
import { containerOf, createSought, flows, isRendered } from './place.ts';
import type { Hosts, ShadowRootOf } from './shadowRoots.ts';
import { skipOf } from './skip.ts';
import { type Look, survey } from './survey.ts';
import { noWay, type Way } from './wayToView.ts';

type Root = Element | ShadowRoot;

/** What a reader looks for, and what it tells on its way. */
interface Search {
  readonly look: Look;
  readonly hosts: Hosts;
  /** Called for each shadow root that is met; tells whether it is a new one. */
  readonly entered: (shadow: ShadowRoot) => boolean;
  /** Called for what may hold a mention but is not shown. */
  readonly hidden: (root: Root) => void;
  /** Whether the content of a root is rendered, as far as that is not found out anew. */
  readonly isShown?: (root: Root) => boolean;
}

/** Changed parts of a page. No root lies in a deep one. */
export interface Changed {
  /** To be read with all that is in them. */
  readonly deep: ReadonlySet<Root>;
  /** To be read in their own text. */
  readonly own: ReadonlySet<Root>;
  /** In which only shadow trees are looked for. */
  readonly shadows: ReadonlySet<Element>;
  /** Which may have got a shadow root. */
  readonly hosts: ReadonlySet<Root>;
}

/** Reads the blocks of a page that may hold a mention, in steps. */
export interface Reader {
  /** All below a root, shadow trees too; what a way leads to comes first. */
  deep(root: Root, way?: Way): Steps;
  /** Changed parts. */
  changed(parts: Changed): Steps;
}

/** What the parts of one reading share. */
interface Shared {
  readonly outlines: Outlines;
  readonly isSought: (root: Root) => boolean;
  /** Without, each tree is asked for its own. */
  readonly rootOf?: ShadowRootOf;
}

/**
 * How many plain elements in changed parts are asked for shadow roots, with content and empty: what a page puts into a
 * part of it comes with few elements, while many with content are mere content. After a rest, an answer costs Chrome a
 * tenth of a millisecond and more.
 */
const fewFilled = 2;
const fewEmpty = 200;

const shareAnew = (): Shared => ({ outlines: createOutlines(), isSought: createSought() });

/** Makes a reader. What it skips, such as code and editors, it does not look into at all. */
export function createReader({ look, hosts, entered, hidden, isShown = isRendered }: Search): Reader {
  function* deep(root: Root, way = noWay, shared = shareAnew()): Steps {
    if (!shared.isSought(root)) return;
    yield* light(root, way, shared.outlines);
    yield* all(yield* findRoots(root, hosts, shared.rootOf), shared);
  }

  function* all(shadows: Iterable<ShadowRoot>, shared: Shared): Steps {
    for (const shadow of shadows) {
      if (!shared.isSought(shadow)) continue;
      entered(shadow);
      yield* deep(shadow, noWay, shared);
      yield undefined;
    }
  }

  /** What is below a root in its own tree. */
  function* light(root: Root, way: Way, outlines: Outlines): Steps {
    const read = new Set<Root>();
    let isRootShown: boolean | undefined;
    for (const part of survey(root, look, way)) {
      if (part === undefined) yield undefined;
      else if (part === root) yield* shown(root, 'deep', outlines);
      else if (!(isRootShown ??= isShown(root))) return hidden(root);
      else {
        for (const [block, depth] of blocksOf(part)) {
          if (depth === 'own' && read.size === read.add(block).size) continue;
          yield* shown(block, depth, outlines);
        }
      }
    }
  }

  function* shown(root: Root, depth: 'deep' | 'own', outlines: Outlines): Steps {
    if (isShown(root)) yield* walk(root, depth, { holds: look.holds, hidden, outlines });
    else hidden(root);
  }

  function* own(root: Root, { outlines, isSought }: Shared): Steps {
    /* Most of what changes on a page holds nothing. */
    if (!isShadowRoot(root) && readsAsItStands(root) && !look.holds(root)) return;
    if (!isSought(root)) return;
    for (const block of shown(root, 'own', outlines)) {
      yield block !== undefined && look.inBlock(block) ? block : undefined;
    }
  }

  /** A shadow tree that has come to an element. */
  function* late(root: Root, shared: Shared): Steps {
    const shadow = isShadowRoot(root) || !shared.isSought(root) ? null : hosts.ask(root);
    if (shadow !== null && entered(shadow)) yield* deep(shadow, noWay, shared);
  }

  return {
    deep,
    *changed(parts) {
      const shared: Shared = { ...shareAnew(), rootOf: hosts.sparing(fewFilled, fewEmpty) };
      for (const root of parts.deep) yield* deep(root, noWay, shared);
      for (const root of parts.own) yield* own(root, shared);
      for (const root of parts.hosts) yield* late(root, shared);
      for (const element of parts.shadows) {
        if (shared.isSought(element)) yield* all(yield* findRoots(element, hosts, shared.rootOf), shared);
      }
    },
  };
}

/** The blocks to read for a part of a page: inline markup is part of the block around it, and can hold some itself. */
function* blocksOf(part: Element | Text): Generator<[Root, 'deep' | 'own']> {
  if (nodeTypeOf(part) === 1 && !flows(part as Element)) {
    yield [part as Element, 'deep'];
    return;
  }
  const container = containerOf(part);
  if (container !== undefined) yield [container, 'own'];
  for (const children = [childrenOf(part)]; children.length > 0;) {
    const child = children.at(-1)!.next().value;
    if (child === undefined) children.pop();
    else if (nodeTypeOf(child) === 1 && skipOf(child as Element) === undefined) {
      const { display } = layoutOf(child as Element);
      if (display === 'block') yield [child as Element, 'deep'];
      else if (display !== 'none') children.push(childrenOf(child));
    }
  }
}
