import type { Colour } from '../../core/dossiers/colours.ts';
import type { Density } from '../../core/settings/density.ts';
import { compileLexicon, type LexiconEntity } from '../../core/mentions/lexicon.ts';
import { pageEvidence } from '../../core/mentions/page.ts';
import { spot } from '../../core/mentions/spot.ts';
import { createPainter } from '../highlight/painter.ts';
import { collect } from '../text/collect.ts';
import { createBoard } from './board.ts';

/** An entity to mark, in its colour. */
export interface MarkedEntity extends LexiconEntity {
  readonly colour: Colour;
}

/**
 * Marks the mentions in one element of a page of our own, once, with the very code that marks pages.
 * @returns the undo
 */
export function markElement(
  root: Element,
  entities: readonly MarkedEntity[],
  marks: Density['marks'],
): () => void {
  const lexicon = compileLexicon(entities);
  const painter = createPainter(root.ownerDocument);
  const colourOf = (entity: number) => entities[entity]!.colour;
  const legend = { colourOf, isWanted: () => true, marks, quiet: false };
  const board = createBoard(legend, painter, () => [root]);
  const blocks = [...collect(root)];
  const page = pageEvidence(lexicon, '', () => blocks);
  for (const block of blocks) board.put(block, spot(lexicon, block, page));
  board.arrange();
  return () => {
    board.take(() => true);
    painter.stop();
  };
}
