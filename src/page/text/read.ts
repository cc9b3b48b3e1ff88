import { type Steps, walk } from './collect.ts';
import { findRoots } from './findRoots.ts';
import { layoutOf } from './layout.ts';
import { childrenOf, isShadowRoot, nodeTypeOf } from './nodes.ts';
import { createOutlines, type Outlines } from './outline.ts';
import { containerOf, flows, isRendered, isSought } from './place.ts';
import type { Hosts } from './shadowRoots.ts';
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
}

/** Reads the blocks of a page that may hold a mention, in steps. */
export interface Reader {
  /** All below a root, shadow trees too; what a way leads to comes first. */
  deep(root: Root, way?: Way): Steps;
  /** The text that is directly a root's own. */
  own(root: Root): Steps;
  /** The shadow trees in an element. */
  shadows(element: Element): Steps;
}

/** Makes a reader. What it skips, such as code and editors, it does not look into at all. */
export function createReader({ look, hosts, entered, hidden }: Search): Reader {
  function* deep(root: Root, way = noWay): Steps {
    if (!isSought(root)) return;
    yield* light(root, way);
    yield* all(yield* findRoots(root, hosts));
  }

  function* all(shadows: Iterable<ShadowRoot>): Steps {
    for (const shadow of shadows) {
      if (!isSought(shadow)) continue;
      entered(shadow);
      yield* deep(shadow);
      yield undefined;
    }
  }

  /** What is below a root in its own tree. */
  function* light(root: Root, way: Way): Steps {
    const outlines = createOutlines();
    const read = new Set<Root>();
    const isShown = isRendered(root);
    for (const part of survey(root, look, way)) {
      if (part === undefined) yield undefined;
      else if (!isShown) return hidden(root);
      else if (part === root) yield* shown(root, 'deep', outlines);
      else {
        for (const [block, depth] of blocksOf(part)) {
          if (depth === 'own' && read.size === read.add(block).size) continue;
          yield* shown(block, depth, outlines);
        }
      }
    }
  }

  function* shown(root: Root, depth: 'deep' | 'own', outlines: Outlines): Steps {
    if (isRendered(root)) yield* walk(root, depth, { holds: look.holds, hidden, outlines });
    else hidden(root);
  }

  return {
    deep,
    *own(root) {
      if (!isSought(root)) return;
      for (const block of shown(root, 'own', createOutlines())) {
        yield block !== undefined && look.inBlock(block) ? block : undefined;
      }
      const shadow = isShadowRoot(root) ? null : hosts.ask(root);
      if (shadow !== null && entered(shadow)) yield* deep(shadow);
    },
    *shadows(element) {
      if (isSought(element)) yield* all(yield* findRoots(element, hosts));
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
