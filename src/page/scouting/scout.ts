import { atOnce } from '../../core/atOnce.ts';
import type { Changes } from '../text/changes.ts';
import { detect, type NamesTest } from '../text/detect.ts';
import { findRoots } from '../text/findRoots.ts';
import { watchMoments } from '../text/moments.ts';
import { isConnected } from '../text/nodes.ts';
import { createHosts, type ShadowRootOf } from '../text/shadowRoots.ts';
import { watchChanges } from '../text/watch.ts';
import { outcomeOf } from '../slices.ts';
import { aroundOf } from './around.ts';

type Root = Element | ShadowRoot;

/** A look-out for texts on a page. */
export interface Scouting {
  /** Resolves once the page has been looked through as it is. */
  readonly looked: Promise<void>;
  stop(): void;
}

/**
 * Looks through a page, and then at what changes in it, for a text that may be worth a reading. A page without one costs
 * little more than having the browser put its text together.
 * @param found called once; the look-out has ended then
 */
export function scout(
  document: Document,
  names: NamesTest,
  shadowRootOf: ShadowRootOf,
  found: () => void,
): Scouting {
  const hosts = createHosts(shadowRootOf);
  let over = false;
  const isOver = (): boolean => over;

  const hasAround = (node: Node): boolean => {
    const around = aroundOf(node);
    if (!atOnce(names.mayHold(around.text))) return false;
    const each = around.texts();
    return each === undefined || names.confirms(each);
  };

  function* search(root: Root): Generator<undefined, boolean, void> {
    if (yield* detect(root, names)) return true;
    for (const shadow of yield* findRoots(root, hosts)) {
      watch.add(shadow);
      if (yield* search(shadow)) return true;
      yield undefined;
    }
    return false;
  }

  function* searchAll(roots: Iterable<Root>): Generator<undefined, boolean, void> {
    for (const root of roots) if (isConnected(root) && (yield* search(root))) return true;
    return false;
  }

  const stop = (): void => {
    over = true;
    watch.stop();
    moments.stop();
  };

  const find = (): void => {
    if (over) return;
    stop();
    found();
  };

  async function look(roots: Iterable<Root>): Promise<void> {
    if ((await outcomeOf(searchAll(roots), isOver)) === true) find();
  }

  const whole = (): Root[] => [document.body ?? document.documentElement].filter((root) => root !== null);

  async function lookAt({ all, added, deep, own, parents }: Changes): Promise<void> {
    await looked;
    hosts.purge();
    if (all) return look(whole());
    const texts = [...own, ...parents];
    if (texts.some((node) => isConnected(node) && hasAround(node))) return find();
    return look([...deep, ...added]);
  }

  const watch = watchChanges(document, lookAt);
  const again = (host: Element): void => watch.note(host);
  watch.add(document);
  const moments = watchMoments(document, [{ look: () => hosts.recheck(again) }]);
  const looked = look(whole());
  return { looked, stop };
}
