import type { Few } from '../few.ts';
import { elements, isConnected } from '../text/nodes.ts';
import { hasBox, isStillClose, joined, type Span, spanOf } from './span.ts';

/** What wants to know whether an element is near. */
export interface Neighbour {
  /** The element has come near the viewport, or has left its neighbourhood. */
  near(isNear: boolean): void;
}

/** An element that is watched, with others or alone. */
export interface Watched {
  readonly element: Element;
  neighbours: Few<Neighbour>;
  group: Group;
  /** Whether it is in or near the viewport, as far as that is known: the browser watches only the ends of a group. */
  intersects: boolean;
  /** What was told. */
  isNear: boolean;
}

/** Elements that lie together: the highest and the lowest are watched for all. */
export interface Group {
  readonly members: Watched[];
  first: Watched;
  last: Watched;
  /** What they move with; undefined until it is known where they are. */
  anchor: Element | null | undefined;
}

/** Most members: all their ranges are registered at once. */
const mostMembers = 300;

/** Starts to watch an element, on its own. */
export function startWatching(element: Element, neighbour: Neighbour): Watched {
  const one: Omit<Watched, 'group'> & { group: Group | undefined } = {
    element,
    neighbours: neighbour,
    /* From the start: what an object gets later takes more room. */
    group: undefined,
    intersects: false,
    isNear: false,
  };
  setApart(one as Watched);
  return one as Watched;
}

/** Puts an element on its own. */
export function setApart(one: Watched): void {
  one.group = { members: [one], first: one, last: one, anchor: undefined };
  one.intersects = false;
}

/** Whether one more may join. */
export const hasRoom = (group: Group, anchor: Element | null): boolean =>
  group.anchor === anchor && group.members.length < mostMembers;

/** Takes an element into a group whose span is known. */
export function join(group: Group, span: Span, one: Watched, own: Span): void {
  group.members.push(one);
  one.group = group;
  if (own.top < span.top) group.first = one;
  if (own.bottom > span.bottom) group.last = one;
}

/** Takes an element out of its group; another takes its place at an end. */
export function leave(one: Watched): void {
  const { group } = one;
  const { members } = group;
  members.splice(members.indexOf(one), 1);
  if (group.first === one && members.length > 0) group.first = members[0]!;
  if (group.last === one && members.length > 0) group.last = members.at(-1)!;
}

export const endsOf = ({ first, last }: Group): ReadonlySet<Watched> => new Set([first, last]);

/** Whether a group is in or near the viewport, as far as that is known. */
export const intersects = ({ first, last }: Group): boolean => first.intersects || last.intersects;

/** The box of an element in the viewport. */
export const boxOf = ({ element }: Watched): DOMRect => elements.getBoundingClientRect.call(element);

/** The span of a group by its ends; undefined where one of them is not rendered. */
export function measured({ first, last }: Group): Span | undefined {
  const boxes = [first, last].map(boxOf);
  return boxes.every(hasBox) ? boxes.map(spanOf).reduce(joined) : undefined;
}

/** Whether a group is not together any more, or its ends tell nothing. What has left the page is about to be let go. */
export function isScattered(group: Group): boolean {
  if (!isConnected(group.first.element) || !isConnected(group.last.element)) return false;
  const span = measured(group);
  return span === undefined || (group.members.length > 1 && !isStillClose(span));
}
