import { fewOf, joinedBy, listOf } from '../few.ts';
import {
  boxOf,
  endsOf,
  type Group,
  hasRoom,
  intersects,
  isScattered,
  join,
  leave,
  measured,
  type Neighbour,
  setApart,
  startWatching,
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
 * How long what has left counts as near, in ms, unless something comes sooner or more leaves: for a browser, one change
 * of what is registered is as dear as many, and takes it up to 20 ms on a long page.
 */
const leavingTime = 1_500;

/** Longest time for finding out where elements are, in ms, before input and painting get their turn. */
const longestPlacing = 2;

/** Watches elements for coming near the viewport. */
export interface NearWatcher {
  watch(element: Element, neighbour: Neighbour): void;
  unwatch(element: Element, neighbour: Neighbour): void;
  /** What watches an element. */
  watching(element: Element): readonly Neighbour[];
  stop(): void;
}

/**
 * Makes the watcher of a document. Browsers paint more slowly the more ranges are registered, wherever these are, so only
 * those that a reader may see soon are. Each element that a browser watches costs it up to a microsecond a frame, and
 * 400 bytes for good: so one is watched for the moment at which boxes can be asked for nothing, and then of those that
 * lie together only two.
 */
export function createNearWatcher(document: Document): NearWatcher {
  /* Looked up once, as it is asked of each element. */
  const clock = performance;
  const watched = new Map<Element, Watched>();
  const placed = new Set<Group>();
  const leaving = new Set<Group>();
  const waiting = new Set<Watched>();
  const held = new Set<Group>();
  let herald: Watched | undefined;
  let latest: Group | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (one: Watched, near: boolean): void => {
    if (one.isNear === near) return;
    one.isNear = near;
    for (const neighbour of listOf(one.neighbours)) neighbour.near(near);
  };
  const dismiss = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const { members } of leaving) for (const one of members) say(one, false);
    leaving.clear();
  };
  const decide = (group: Group): void => {
    if (intersects(group)) {
      leaving.delete(group);
      if (group.members.every(({ isNear }) => isNear)) return;
      dismiss();
      for (const one of group.members) say(one, true);
    } else if (group.members.some(({ isNear }) => isNear)) {
      leaving.add(group);
      /* As long as there is scrolling, others will come. */
      clearTimeout(timer);
      timer = setTimeout(dismiss, leavingTime);
    }
  };
  /**
   * Those that turn out to be near are told of together, since one change of what is registered costs a long flat page a
   * quarter of a second. They come in the page's order: behind a group that is not near, few are.
   */
  const tellHeld = (): void => {
    if (waiting.size > 0 && (latest === undefined || intersects(latest))) return;
    for (const group of held) decide(group);
    held.clear();
  };
  const forget = (group: Group): void => {
    placed.delete(group);
    leaving.delete(group);
    held.delete(group);
    ragged.delete(group);
    if (latest === group) latest = undefined;
  };
  const wait = (one: Watched): void => {
    waiting.add(one);
    herald ??= one;
    if (herald === one) observer.observe(one.element);
  };
  const disband = (group: Group): void => {
    forget(group);
    for (const end of endsOf(group)) observer.unobserve(end.element);
    for (const one of group.members) {
      setApart(one);
      wait(one);
    }
  };

  /** Finds out where those are that wait, as far as there is time; right after a layout, which that would call for. */
  const place = (area: DOMRectReadOnly | null): void => {
    const start = clock.now();
    const movesWith = createMovesWith();
    const changed = new Set<Group>();
    const before = new Set<Watched>(herald === undefined ? [] : [herald]);
    let span = latest && measured(latest);
    for (const one of waiting) {
      waiting.delete(one);
      const box = boxOf(one);
      if (hasBox(box)) {
        const own = spanOf(box);
        const anchor = movesWith(one.element);
        const both = span && joined(span, own);
        one.intersects = area !== null && box.bottom >= area.top && box.top <= area.bottom;
        if (latest !== undefined && span && both && hasRoom(latest, anchor) && isClose(both)) {
          for (const end of endsOf(latest)) before.add(end);
          join(latest, span, one, own);
          span = both;
        } else {
          latest = one.group;
          latest.anchor = anchor;
          placed.add(latest);
          span = own;
        }
      }
      changed.add(one.group);
      if (clock.now() - start > longestPlacing) break;
    }
    for (const one of before) if (!endsOf(one.group).has(one)) observer.unobserve(one.element);
    for (const group of changed) {
      for (const end of endsOf(group)) observer.observe(end.element);
      held.add(group);
    }
    tellHeld();
    herald = undefined;
    const [next] = waiting;
    if (next !== undefined) wait(next);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      const moved = new Set<Group>();
      let area: DOMRectReadOnly | null = null;
      for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
        area = rootBounds;
        const one = watched.get(target);
        if (one === undefined || !endsOf(one.group).has(one)) continue;
        one.intersects = isIntersecting;
        if (one.group.anchor !== undefined) moved.add(one.group);
        else if (hasBox(boundingClientRect)) waiting.add(one);
        else if (!waiting.has(one)) decide(one.group);
      }
      for (const group of moved) {
        if (!intersects(group) && isScattered(group)) disband(group);
        else if (!held.has(group)) decide(group);
      }
      if (waiting.size > 0) place(area);
    },
    { root: document, rootMargin: margin, scrollMargin: margin },
  );
  /* A jump can lead into the middle of a group that has grown since it was made. */
  const check = (): void => {
    for (const group of placed) if (group.members.length > 1 && isScattered(group)) disband(group);
  };
  const listening = new AbortController();
  document.addEventListener('scrollend', check, { capture: true, passive: true, signal: listening.signal });

  /* Where many go at once, as when all are undone, each in turn would be the next: that is for once they have gone. */
  const ragged = new Set<Group>();
  let isMending = false;
  const mend = (): void => {
    isMending = false;
    for (const group of ragged) {
      for (const end of endsOf(group)) if (end.group === group) observer.observe(end.element);
    }
    ragged.clear();
    const [next] = waiting;
    if (herald === undefined && next !== undefined) wait(next);
    tellHeld();
  };
  const mendSoon = (): void => {
    if (isMending) return;
    isMending = true;
    queueMicrotask(mend);
  };

  const release = (one: Watched): void => {
    const { element, group } = one;
    const isEnd = endsOf(group).has(one);
    watched.delete(element);
    waiting.delete(one);
    observer.unobserve(element);
    leave(one);
    if (group.members.length === 0) forget(group);
    else if (isEnd) ragged.add(group);
    if (herald === one) herald = undefined;
    mendSoon();
  };

  return {
    watch(element, neighbour) {
      const known = watched.get(element);
      if (known === undefined) {
        const one = startWatching(element, neighbour);
        watched.set(element, one);
        wait(one);
        return;
      }
      known.neighbours = joinedBy(known.neighbours, neighbour);
      /* The browser says nothing more of an element that it watches already. */
      if (known.isNear) neighbour.near(true);
    },
    unwatch(element, neighbour) {
      const one = watched.get(element);
      if (one === undefined) return;
      const left = listOf(one.neighbours).filter((other) => other !== neighbour);
      one.neighbours = fewOf(left);
      if (left.length === 0) release(one);
    },
    watching: (element) => listOf(watched.get(element)?.neighbours ?? []),
    stop() {
      listening.abort();
      ragged.clear();
      waiting.clear();
      held.clear();
      clearTimeout(timer);
      observer.disconnect();
    },
  };
}
