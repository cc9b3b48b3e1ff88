import { afterEach, beforeEach, vi } from 'vitest';

/* jsdom has no layout: these stand in for what a browser's would tell. */

/** What is observed for intersections, and a way to tell of one. */
export interface Intersections {
  readonly observed: ReadonlySet<Element>;
  readonly tell: (target: Element, isIntersecting: boolean) => void;
}

/** Puts a stand-in for IntersectionObserver into every test of a file. */
export function useIntersections(): Intersections {
  const observed = new Set<Element>();
  let hear: (target: Element, isIntersecting: boolean) => void;
  beforeEach(() => {
    observed.clear();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
          hear = (target, isIntersecting) => callback([{ target, isIntersecting }]);
        }
        observe = (element: Element): void => void observed.add(element);
        unobserve = (element: Element): void => void observed.delete(element);
        disconnect = (): void => observed.clear();
      },
    );
  });
  afterEach(() => void vi.unstubAllGlobals());
  return { observed, tell: (target, isIntersecting) => hear(target, isIntersecting) };
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
