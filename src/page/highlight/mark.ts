import type { Mention } from '../../core/mentions/spot.ts';
import type { DomBlock } from '../text/domBlock.ts';
import type { MarkStyle } from './styles.ts';

/** A mention on the page, with the place where it is painted. */
export interface Mark {
  readonly mention: Mention;
  readonly block: DomBlock;
  readonly range: StaticRange;
  readonly style: MarkStyle;
}
