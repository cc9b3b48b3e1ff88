import type { PageMark } from './readMarks.ts';

interface Helpers {
  readonly readMarks: (passageAttribute: string, contextLength: number) => PageMark[];
  readonly settle: (reading: () => string) => Promise<void>;
}

/** What was seen on the way through a page. */
export interface Swept {
  readonly marks: readonly PageMark[];
  /** How many positions were scrolled to. */
  readonly stops: number;
}

/**
 * Collects the marks of a page by scrolling through it and through everything in it that a reader can scroll: marks are
 * registered only near the viewport. Runs in the page.
 */
export async function sweep(
  { readMarks, settle }: Helpers,
  passageAttribute: string,
  contextLength: number,
): Promise<Swept> {
  /* Marks are registered up to 1,500 px above and below the viewport; in an inner scroller only within its box. */
  const beyondViewport = 2000;
  const seen = new Map<string, PageMark>();
  let stops = 0;
  const reading = () => String(readMarks(passageAttribute, 0).map(({ key }) => key));
  const look = async () => {
    await settle(reading);
    stops += 1;
    for (const mark of readMarks(passageAttribute, contextLength)) seen.set(mark.key, mark);
  };
  const through = async (scroller: Element, strideX: number, strideY: number) => {
    for (
      let top = 0;
      top === 0 || top < scroller.scrollHeight - scroller.clientHeight + strideY;
      top += strideY
    ) {
      for (
        let left = 0;
        left === 0 || left < scroller.scrollWidth - scroller.clientWidth + strideX;
        left += strideX
      ) {
        scroller.scrollTo({ top, left, behavior: 'instant' });
        await look();
      }
    }
    scroller.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  };
  const scrolls = (element: Element): boolean => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const tall = element.scrollHeight > element.clientHeight && /auto|scroll/.test(overflowY);
    const wide = element.scrollWidth > element.clientWidth && /auto|scroll/.test(overflowX);
    return (tall || wide) && element.clientHeight > 0 && element.clientWidth > 0;
  };
  const viewport = document.scrollingElement ?? document.documentElement;
  await through(viewport, viewport.clientWidth, viewport.clientHeight + beyondViewport);
  for (const element of document.querySelectorAll('body, body *')) {
    if (element === viewport || !scrolls(element)) continue;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await through(element, element.clientWidth, element.clientHeight);
  }
  viewport.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  return { marks: [...seen.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)), stops };
}
