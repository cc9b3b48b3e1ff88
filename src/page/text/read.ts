import { type Steps, walk } from './collect.ts';
import { isShadowRoot } from './nodes.ts';
import { isRendered, isSought } from './place.ts';
import type { Hosts } from './shadowRoots.ts';
import { survey } from './survey.ts';

type Root = Element | ShadowRoot;

/** What a reader looks for, and what it tells on its way. */
interface Search {
  /** A cheap test: false when a text holds no mention for sure. */
  readonly mayContain: (text: string) => boolean;
  readonly hosts: Hosts;
  /** Called for each shadow root that is met; tells whether it is a new one. */
  readonly entered: (shadow: ShadowRoot) => boolean;
  /** Called for what may hold a mention but is not shown. */
  readonly hidden: (root: Root) => void;
}

/** Reads the blocks of a page that may hold a mention, in steps. */
export interface Reader {
  /** All below a root, shadow trees too. */
  deep(root: Root): Steps;
  /** The text that is directly a root's own. */
  own(root: Root): Steps;
  /** The shadow trees in an element. */
  shadows(element: Element): Steps;
}

/** Makes a reader. What it skips, such as code and editors, it does not look into at all. */
export function createReader({ mayContain, hosts, entered, hidden }: Search): Reader {
  const surveyed = (root: Root) => survey(root, mayContain, hosts.sparing());

  function* deep(root: Root): Steps {
    if (!isSought(root)) return;
    const { elements, shadows } = yield* surveyed(root);
    if (elements.size > 0) yield* shown(root, 'deep', elements);
    yield* all(shadows);
  }

  function* all(shadows: Iterable<ShadowRoot>): Steps {
    for (const shadow of shadows) {
      entered(shadow);
      yield* deep(shadow);
    }
  }

  function* shown(root: Root, depth: 'deep' | 'own', elements: ReadonlySet<Node>): Steps {
    if (isRendered(root)) yield* walk(root, depth, { elements, hidden });
    else hidden(root);
  }

  return {
    deep,
    *own(root) {
      if (!isSought(root)) return;
      yield* shown(root, 'own', new Set([root]));
      const shadow = isShadowRoot(root) ? null : hosts.ask(root);
      if (shadow !== null && entered(shadow)) yield* deep(shadow);
    },
    *shadows(element) {
      if (isSought(element)) yield* all((yield* surveyed(element)).shadows);
    },
  };
}
