import type { PageMark } from './readMarks.ts';

interface Helpers {
  readonly findPassages: (passageAttribute: string) => Record<string, HTMLElement>;
  readonly readMarks: (passageAttribute: string, contextLength: number) => PageMark[];
  readonly settle: (reading: () => string) => Promise<void>;
}

/** A mark that the pointer can be put on. */
export interface Reachable {
  /** The mark's place among those of its passage. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** A passage as it is after scrolling to it. */
export interface Visited {
  readonly marks: readonly PageMark[];
  /** Marks whose middle is not covered by anything else of the page. */
  readonly reachable: readonly Reachable[];
}

/** Scrolls to a passage and reads its marks once they have settled. Runs in the page. */
export async function visit(
  { findPassages, readMarks, settle }: Helpers,
  passageAttribute: string,
  depth: string,
): Promise<Visited> {
  const passage = findPassages(passageAttribute)[depth];
  if (passage === undefined) throw new Error(`There is no passage "${depth}" in the page.`);
  const own = () => readMarks(passageAttribute, 0).filter((mark) => mark.passage === depth);
  passage.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  await settle(() => JSON.stringify([own(), passage.getBoundingClientRect()]));

  const marks = own();
  const root = passage.getRootNode() as Document | ShadowRoot;
  const reachable = marks.flatMap(({ box: { x, y, width, height } }, index): Reachable[] => {
    const point = { x: x + width / 2, y: y + height / 2 };
    const onTop = root.elementFromPoint(point.x, point.y);
    return onTop !== null && passage.contains(onTop) ? [{ index, ...point }] : [];
  });
  return { marks, reachable };
}
