import { afterEach, beforeEach, vi } from 'vitest';

/* jsdom has no layout: these stand in for what a browser's would tell. */

/** What is observed for intersections, and a way to tell of one. */
export interface Intersections {
  readonly observed: ReadonlySet<Element>;
  readonly tell: (target: Element, isIntersecting: boolean) => void;
}

/** What is said of an element. */
type Entry = Pick<
  IntersectionObserverEntry,
  'target' | 'isIntersecting' | 'boundingClientRect' | 'rootBounds'
>;

/** Of what is not rendered. */
const noBox = { top: 0, bottom: 0, left: 0, right: 0 } as DOMRectReadOnly;

/** Puts a stand-in for IntersectionObserver into every test of a file. */
export function useIntersections(): Intersections {
  const observed = new Set<Element>();
  let hear: (entries: Entry[]) => void;
  beforeEach(() => {
    observed.clear();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: (entries: Entry[]) => void) {
          hear = callback;
        }
        observe = (element: Element): void => void observed.add(element);
        unobserve = (element: Element): void => void observed.delete(element);
        disconnect = (): void => observed.clear();
      },
    );
  });
  afterEach(() => void vi.unstubAllGlobals());
  const tell = (target: Element, isIntersecting: boolean): void =>
    hear([{ target, isIntersecting, boundingClientRect: noBox, rootBounds: null }]);
  return { observed, tell };
}

/** Gives elements a `checkVisibility` in every test of a file: what is in no `hidden` element is visible. */
export function useVisibility(
  isVisible: (element: Element) => boolean = (element) => element.closest('[hidden]') === null,
): void {
  beforeEach(() => {
    Object.assign(Element.prototype, {
      checkVisibility(this: Element) {
        return isVisible(this);
      },
    });
  });
  afterEach(() => {
    delete (Element.prototype as Partial<Element>).checkVisibility;
  });
}
