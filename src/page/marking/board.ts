import type { PageEvidence } from '../../core/mentions/page.ts';
import { spot } from '../../core/mentions/spot.ts';
import type { Lexicon } from '../../core/mentions/lexicon.ts';
import type { Mark } from '../highlight/mark.ts';
import type { Painter } from '../highlight/painter.ts';
import type { MarkStyle } from '../highlight/styles.ts';
import { type DomBlock, rangeOf } from '../text/domBlock.ts';

type Root = Element | ShadowRoot;

/** What marks are made from: the lexicon, and the colour of each of its entities. */
export interface Legend {
  readonly lexicon: Lexicon;
  readonly colourOf: (entity: number) => MarkStyle['colour'];
}

/** The marks on a page, by the container of their block. */
export interface Board {
  /** Spots and paints a block's mentions. */
  put(block: DomBlock, page: PageEvidence): void;
  /** Takes away the marks of every container that the test picks. */
  take(picks: (container: Root) => boolean): void;
  readonly has: (mark: Mark) => boolean;
  /** All marks, in the order in which their blocks were put. */
  readonly marks: () => Mark[];
}

interface Painted {
  readonly marks: readonly Mark[];
  readonly undo: () => void;
}

/** Makes an empty board. */
export function createBoard({ lexicon, colourOf }: Legend, painter: Painter): Board {
  const painted = new Map<Root, Painted[]>();
  const all = (): Mark[] => [...painted.values()].flat().flatMap(({ marks }) => marks);
  return {
    put(block, page) {
      const marks = spot(lexicon, block, page).map((mention): Mark => {
        const style = { colour: colourOf(mention.entity), sure: mention.verdict === 'mark' };
        return { mention, block, range: rangeOf(block, mention.start, mention.end), style };
      });
      if (marks.length === 0) return;
      const { container } = block;
      painted.set(container, [
        ...(painted.get(container) ?? []),
        { marks, undo: painter.paint(block, marks) },
      ]);
    },
    take(picks) {
      for (const [container, blocks] of painted) {
        if (!picks(container)) continue;
        for (const { undo } of blocks) undo();
        painted.delete(container);
      }
    },
    has: (mark) => painted.get(mark.block.container)?.some(({ marks }) => marks.includes(mark)) ?? false,
    marks: all,
  };
}
