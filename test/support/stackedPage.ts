import { vi } from 'vitest';

const viewportHeight = 800;
const width = 600;

/** A page in jsdom of elements one below the other, which is scrolled, and whose elements are told of as browsers do. */
export interface StackedPage {
  /** From top to bottom. */
  readonly elements: Element[];
  /** How many are observed. */
  readonly observed: () => number;
  /** Those that a reader sees. */
  readonly visible: () => Element[];
  readonly height: () => number;
  /** Puts one more on the page, at a place from the top. */
  insert(at: number, height: number, style?: string): Element;
  remove(element: Element): void;
  /** Makes one higher or lower; 0 takes its box. */
  resize(element: Element, height: number): void;
  /** Scrolls, as by the wheel: the browser tells as it goes. */
  scrollTo(to: number): void;
  /** Scrolls at once, and ends there. */
  jumpTo(to: number): void;
  /** Has the browser tell what has changed since it told last; false where nothing has. */
  frame(): boolean;
  /** Has the browser do so until nothing has changed. */
  settle(): void;
}

/** Makes an empty one, with stand-ins for what a browser tells of it. `vi.unstubAllGlobals` takes them back. */
export function stackPage(margin: number): StackedPage {
  document.body.replaceChildren();
  const elements: Element[] = [];
  const heights = new Map<Element, number>();
  let top = 0;
  let tops: Map<Element, number> | undefined;
  const topOf = (element: Element): number => {
    if (tops === undefined) {
      tops = new Map();
      let height = 0;
      for (const one of elements) {
        tops.set(one, height);
        height += heights.get(one)!;
      }
    }
    return tops.get(element)!;
  };
  const boxOf = (element: Element): DOMRect => {
    const height = element.isConnected ? (heights.get(element) ?? 0) : 0;
    if (height === 0) return { top: 0, bottom: 0, left: 0, right: 0 } as DOMRect;
    const from = topOf(element) - top;
    return { top: from, bottom: from + height, left: 0, right: width } as DOMRect;
  };
  const reaches = (element: Element, beyond: number): boolean => {
    const box = boxOf(element);
    return box.bottom > box.top && box.bottom > -beyond && box.top < viewportHeight + beyond;
  };

  /** Observed elements with the last word on each. */
  const told = new Map<Element, boolean | undefined>();
  let hear: (entries: object[]) => void = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof hear) {
        hear = callback;
      }
      /* Methods that need their object, as the browser's do. */
      readonly #told = told;
      observe(element: Element): void {
        if (!this.#told.has(element)) this.#told.set(element, undefined);
      }
      unobserve(element: Element): void {
        this.#told.delete(element);
      }
      disconnect(): void {
        this.#told.clear();
      }
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });

  const frame = (): boolean => {
    const entries = [...told].flatMap(([target, before]) => {
      const isIntersecting = reaches(target, margin);
      if (before === isIntersecting) return [];
      told.set(target, isIntersecting);
      return [
        {
          target,
          isIntersecting,
          boundingClientRect: boxOf(target),
          rootBounds: { top: -margin, bottom: viewportHeight + margin },
        },
      ];
    });
    if (entries.length > 0) hear(entries);
    return entries.length > 0;
  };
  const settle = (): void => {
    for (let frames = 0; frame(); frames++)
      if (frames > 10) throw new Error('The page does not come to rest.');
  };
  const come = (): void => {
    settle();
    document.dispatchEvent(new Event('scrollend'));
    settle();
  };
  return {
    elements,
    observed: () => told.size,
    visible: () => elements.filter((element) => reaches(element, 0)),
    height: () => [...heights.values()].reduce((sum, height) => sum + height, 0),
    insert(at, height, style = '') {
      const element = document.createElement('p');
      element.setAttribute('style', style);
      elements.splice(at, 0, element);
      heights.set(element, height);
      tops = undefined;
      document.body.insertBefore(element, elements[at + 1] ?? null);
      return element;
    },
    remove(element) {
      elements.splice(elements.indexOf(element), 1);
      heights.delete(element);
      tops = undefined;
      element.remove();
    },
    resize(element, height) {
      heights.set(element, height);
      tops = undefined;
    },
    scrollTo(to) {
      const step = viewportHeight / 2;
      while (top !== to) {
        top += Math.sign(to - top) * Math.min(step, Math.abs(to - top));
        frame();
      }
      come();
    },
    jumpTo(to) {
      top = to;
      come();
    },
    frame,
    settle,
  };
}
