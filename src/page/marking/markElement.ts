import type { Colour } from '../../core/dossiers/colours.ts';
import type { Density } from '../../core/settings/density.ts';
import { compileLexicon, type LexiconEntity } from '../../core/mentions/lexicon.ts';
import { pageEvidence } from '../../core/mentions/page.ts';
import { spot } from '../../core/mentions/spot.ts';
import type { Mark } from '../highlight/mark.ts';
import { markAt, type Point, type PointedMark } from '../highlight/markAt.ts';
import { createPainter } from '../highlight/painter.ts';
import { collect } from '../text/collect.ts';
import { createBoard } from './board.ts';

/** An entity to mark, in its colour. */
export interface MarkedEntity extends LexiconEntity {
  readonly colour: Colour;
}

/** An element whose mentions are marked. */
interface MarkedElement {
  readonly at: (point: Point) => PointedMark | undefined;
  /** The first mark that is shown, if any is. */
  readonly first: () => Mark | undefined;
  /** Takes the marks away. */
  readonly undo: () => void;
}

/** Marks the mentions in one element of a page of our own, once, with the very code that marks pages. */
export function markElement(
  root: Element,
  entities: readonly MarkedEntity[],
  marks: Density['marks'],
): MarkedElement {
  const document = root.ownerDocument;
  const lexicon = compileLexicon(entities);
  const painter = createPainter(document);
  const colourOf = (entity: number) => entities[entity]!.colour;
  const legend = { colourOf, isWanted: () => true, marks, quiet: false };
  const board = createBoard(legend, painter, () => [root]);
  const blocks = [...collect(root)];
  const page = pageEvidence(lexicon, '', () => blocks);
  for (const block of blocks) board.put(block, spot(lexicon, block, page));
  board.arrange();
  return {
    at: (point) => markAt(document, point, [], painter.marksIn),
    first: () => [...board.marks()].find(board.has),
    undo() {
      board.take(() => true);
      painter.stop();
    },
  };
}
