import { isConnected } from '../text/nodes.ts';
import { hasBox, isStillClose, joined, type Span, spanOf } from './span.ts';

/** An element that is watched, with its neighbours or alone. */
export interface Watched {
  readonly element: Element;
  readonly changes: ((near: boolean) => void)[];
  group: Group;
  /** What the browser said last, if it watches this one. */
  intersects: boolean;
  /** What was told. */
  isNear: boolean;
}

/** Neighbours: the browser watches the highest and the lowest for all. */
export interface Group {
  readonly members: Watched[];
  first: Watched;
  last: Watched;
  /** What they move with; undefined until it is known where they are. */
  anchor: Element | null | undefined;
}

/** Most members: all their ranges are registered at once. */
const mostMembers = 300;

/** What the browser is to watch from now on, and what not. */
interface Observing {
  observe(element: Element): void;
  unobserve(element: Element): void;
}

/** Puts an element on its own, until it is known where it is: the browser tells of it anew. */
export function setApart(one: Watched, observer: Observing): void {
  one.group = { members: [one], first: one, last: one, anchor: undefined };
  one.intersects = false;
  observer.unobserve(one.element);
  observer.observe(one.element);
}

/** Whether one more may join. */
export const hasRoom = (group: Group, anchor: Element | null): boolean =>
  group.anchor === anchor && group.members.length < mostMembers;

/** Takes an element into a group whose span is known. */
export function join(group: Group, span: Span, one: Watched, own: Span, observer: Observing): void {
  const before = [group.first, group.last];
  group.members.push(one);
  one.group = group;
  if (own.top < span.top) group.first = one;
  if (own.bottom > span.bottom) group.last = one;
  for (const other of [...before, one]) if (!isEnd(other)) observer.unobserve(other.element);
}

/** Takes an element out of its group; another one takes its place at an end. */
export function leave(one: Watched, observer: Observing): void {
  const { group } = one;
  const { members } = group;
  observer.unobserve(one.element);
  members.splice(members.indexOf(one), 1);
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return;
  const before = new Set([group.first, group.last]);
  if (group.first === one) group.first = first;
  if (group.last === one) group.last = last;
  for (const end of [group.first, group.last]) {
    if (before.has(end)) continue;
    end.intersects = false;
    observer.observe(end.element);
  }
}

/** Whether the browser watches an element for its group. */
export const isEnd = (one: Watched): boolean => one === one.group.first || one === one.group.last;

/** The span of a group by what the browser watches of it; undefined where part of that is not rendered. */
export function measured({ first, last }: Group): Span | undefined {
  const boxes = [first, last].map(({ element }) => Element.prototype.getBoundingClientRect.call(element));
  return boxes.every(hasBox) ? boxes.map(spanOf).reduce(joined) : undefined;
}

/** Whether a group is not together any more, or its ends tell nothing. What has left the page is about to be let go. */
export function isScattered(group: Group): boolean {
  if (!isConnected(group.first.element) || !isConnected(group.last.element)) return false;
  const span = measured(group);
  return span === undefined || (group.members.length > 1 && !isStillClose(span));
}
