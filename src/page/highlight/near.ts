import {
  type Group,
  hasRoom,
  isEnd,
  isScattered,
  join,
  leave,
  measured,
  setApart,
  type Watched,
} from './groups.ts';
import { createMovesWith } from './moving.ts';
import { hasBox, isClose, joined, spanOf } from './span.ts';

/**
 * How far beyond the viewport an element is near, so that scrolling never shows text before its marks. More than half of
 * what a group may span, so that no part of one comes into view between its ends.
 */
const margin = '2000px 1000px';

/**
 * How long what has left may count as near, in ms, unless something comes sooner: for a browser, one change of what is
 * registered is as dear as many, and takes it up to 20 ms on a long page.
 */
const longestLeaving = 1_000;

/** Calls back when an element comes near the viewport or leaves its neighbourhood; returns the undo. */
export type WatchNear = (element: Element, change: (near: boolean) => void) => () => void;

/**
 * Makes a watcher of what is near the viewport. Browsers paint every frame more slowly the more ranges are registered,
 * wherever these are, so only those that a reader may see soon are. Each element that a browser watches costs it up to a
 * microsecond a frame, too: once it has told where they are, those that lie together are watched by two of them.
 */
export function createNearWatcher(document: Document): WatchNear & { stop(): void } {
  const watched = new Map<Element, Watched>();
  const placed = new Set<Group>();
  const leaving = new Set<Group>();
  let latest: Group | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (one: Watched, near: boolean): void => {
    if (one.isNear === near) return;
    one.isNear = near;
    for (const change of one.changes) change(near);
  };
  const dismiss = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const { members } of leaving) for (const one of members) say(one, false);
    leaving.clear();
  };
  const decide = (group: Group): void => {
    if (group.first.intersects || group.last.intersects) {
      leaving.delete(group);
      if (group.members.every(({ isNear }) => isNear)) return;
      dismiss();
      for (const one of group.members) say(one, true);
    } else if (group.members.some(({ isNear }) => isNear)) {
      leaving.add(group);
      timer ??= setTimeout(dismiss, longestLeaving);
    }
  };
  const forget = (group: Group): void => {
    placed.delete(group);
    leaving.delete(group);
    if (latest === group) latest = undefined;
  };
  const disband = (group: Group): void => {
    forget(group);
    for (const one of group.members) setApart(one, observer);
  };
  const place = (newcomers: ReadonlyMap<Watched, DOMRectReadOnly>): void => {
    const movesWith = createMovesWith();
    let span = latest && measured(latest);
    for (const [one, box] of newcomers) {
      const own = spanOf(box);
      const anchor = movesWith(one.element);
      const both = span && joined(span, own);
      if (latest !== undefined && span && both && hasRoom(latest, anchor) && isClose(both)) {
        join(latest, span, one, own, observer);
        span = both;
      } else {
        latest = one.group;
        latest.anchor = anchor;
        placed.add(latest);
        span = own;
      }
    }
    for (const group of new Set([...newcomers.keys()].map((one) => one.group))) decide(group);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const newcomers = new Map<Watched, DOMRectReadOnly>();
      const moved = new Set<Group>();
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const one = watched.get(target);
        if (one === undefined || !isEnd(one)) continue;
        one.intersects = isIntersecting;
        if (one.group.anchor === undefined && hasBox(boundingClientRect))
          newcomers.set(one, boundingClientRect);
        else moved.add(one.group);
      }
      for (const group of moved) {
        const isOut = !group.first.intersects && !group.last.intersects;
        if (isOut && group.anchor !== undefined && isScattered(group)) disband(group);
        else decide(group);
      }
      place(newcomers);
    },
    { root: document, rootMargin: margin, scrollMargin: margin },
  );
  /* A jump can lead into the middle of a group that has grown since it was made. */
  const check = (): void => {
    for (const group of placed) if (group.members.length > 1 && isScattered(group)) disband(group);
  };
  const listening = new AbortController();
  document.addEventListener('scrollend', check, { capture: true, passive: true, signal: listening.signal });

  const start = (element: Element): Watched => {
    const one = { element, changes: [], intersects: false, isNear: false } as unknown as Watched;
    setApart(one, observer);
    watched.set(element, one);
    return one;
  };
  const watch: WatchNear = (element, change) => {
    const one = watched.get(element) ?? start(element);
    one.changes.push(change);
    /* The browser says nothing more of an element that it watches already. */
    if (one.isNear) change(true);
    return () => {
      one.changes.splice(one.changes.indexOf(change), 1);
      if (one.changes.length > 0) return;
      watched.delete(element);
      leave(one, observer);
      if (one.group.members.length === 0) forget(one.group);
    };
  };
  return Object.assign(watch, {
    stop() {
      listening.abort();
      clearTimeout(timer);
      observer.disconnect();
    },
  });
}
