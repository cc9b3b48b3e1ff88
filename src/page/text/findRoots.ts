import { firstElementOf, isShadowRoot } from './nodes.ts';
import { pick } from './pick.ts';
import { customKind, hostKind, type Hosts, type ShadowRootOf } from './shadowRoots.ts';
import { isLarger } from './size.ts';

type Root = Element | ShadowRoot;

/** Of larger trees that come to a page, time and again, only custom elements are asked: others rarely have a root. */
const fewElements = 500;

/**
 * The shadow roots in a tree, in steps; not those within others.
 * @param shared gives roots as far as it goes for several trees that have changed; without, the root itself is asked for
 * sure, and all in it that can have one are looked at
 */
export function* findRoots(
  root: Root,
  hosts: Hosts,
  shared?: ShadowRootOf,
): Generator<undefined, ReadonlySet<ShadowRoot>, void> {
  const found = new Set<ShadowRoot>();
  const add = (shadow: ShadowRoot | null): void => void (shadow && found.add(shadow));
  if (!isShadowRoot(root)) {
    add((shared ?? hosts.ask)(root));
    if (firstElementOf(root) === null) return found;
  }
  const rootOf = shared ?? hosts.sparing();
  const kind = shared && isLarger(root, fewElements) ? customKind : hostKind;
  yield* pick(root, kind, (element, name) => add(rootOf(element, name)));
  return found;
}
