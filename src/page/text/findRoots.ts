import { outcomeOf } from '../slices.ts';
import { allIn, firstElementOf, isShadowRoot } from './nodes.ts';
import { pick } from './pick.ts';
import { customKind, type Hosts, plainKind, type ShadowRootOf } from './shadowRoots.ts';
import { isLarger } from './size.ts';

type Root = Element | ShadowRoot;

/** Trees up to this size are looked through whole, and at once: some tenths of a millisecond. */
const fewElements = 500;

/**
 * The shadow roots in a tree, in steps; not those within others. In a large tree only custom elements are asked: others
 * rarely have one, and there can be 100,000. `findRareRoots` asks those.
 * @param shared gives roots as far as it goes for several trees; without, the root itself is asked for sure
 */
export function* findRoots(
  root: Root,
  hosts: Hosts,
  shared?: ShadowRootOf,
): Generator<undefined, ReadonlySet<ShadowRoot>, void> {
  const found = new Set<ShadowRoot>();
  const ask = (rootOf: ShadowRootOf) => (element: Element) => {
    const shadow = rootOf(element);
    if (shadow !== null) found.add(shadow);
  };
  if (!isShadowRoot(root)) {
    ask(shared ?? hosts.ask)(root);
    if (firstElementOf(root) === null) return found;
  }
  const askOne = ask(shared ?? hosts.sparing());
  if (!isLarger(root, fewElements)) {
    for (const element of allIn(root)) askOne(element);
    return found;
  }
  yield* pick(root, customKind, askOne);
  return found;
}

/** Longest wait for an idle moment to look at what is rare, in ms. */
const longestWait = 2_000;

/**
 * Looks in an idle moment for shadow roots of plain elements, which few have.
 * @param found called with each such host
 */
export function findRareRoots(
  root: Root | null,
  hosts: Hosts,
  found: (host: Element) => void,
  cancelled: () => boolean,
): void {
  if (root === null || cancelled()) return;
  const look = (): Promise<unknown> => outcomeOf(rareRoots(root, hosts, found), cancelled);
  requestIdleCallback(() => void look(), { timeout: longestWait });
}

function* rareRoots(
  root: Root,
  hosts: Hosts,
  found: (host: Element) => void,
): Generator<undefined, void, void> {
  const rootOf = hosts.sparing();
  yield* pick(root, plainKind, (element) => {
    if (rootOf(element) !== null) found(element);
  });
}
