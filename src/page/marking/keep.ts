import { remembering } from '../../core/remembering.ts';
import type { Mention } from '../../core/mentions/spot.ts';
import { type Mark, type MarkedBlock, type MarkKind, markOf } from '../highlight/mark.ts';
import type { MarkStyle } from '../highlight/styles.ts';
import type { DomBlock, Piece } from '../text/domBlock.ts';

/** Makes marks of mentions that hold no more than is needed while they are on a page, which can have thousands. */
export type KeepMarks = (
  block: DomBlock,
  mentions: readonly Mention[],
) => { readonly block: MarkedBlock; readonly marks: readonly Mark[] };

/** Makes the maker of a page's marks, which shares among them what is alike. */
export function createKeeper(colourOf: (entity: number) => MarkStyle['colour']): KeepMarks {
  const kindOf = remembering((said: string): MarkKind => {
    const sense = JSON.parse(said) as MarkKind['sense'];
    return { sense, style: { colour: colourOf(sense.entity), sure: sense.verdict === 'mark' } };
  });
  const senseOf = ({ entity, verdict, reason }: Mention): string =>
    JSON.stringify({ entity, verdict, reason });
  return (block, mentions) => {
    const kept = keptOf(block, mentions);
    return { block: kept, marks: mentions.map((mention) => markOf(kept, mention, kindOf(senseOf(mention)))) };
  };
}

/** A block without what only judging needs, and without the nodes that none of its mentions is in. */
function keptOf({ text, heading, container, pieces }: DomBlock, mentions: readonly Mention[]): MarkedBlock {
  const marked = pieces.filter(({ start, length }) =>
    mentions.some((mention) => mention.start < start + length && mention.end > start),
  );
  const block = { text, heading, container };
  return marked.length === 1
    ? new OneText(block, marked[0]!)
    : /* Copied: a filtered array has room for many more. */
      { ...block, pieces: marked.slice() };
}

/** A block with one text node to keep, as most have: that is part of it, and takes no objects of its own. */
class OneText implements MarkedBlock, Piece {
  readonly text: string;
  readonly heading: boolean;
  readonly container: MarkedBlock['container'];
  readonly node: Text;
  readonly start: number;
  readonly from: number;
  readonly length: number;

  constructor(
    { text, heading, container }: Omit<MarkedBlock, 'pieces'>,
    { node, start, from, length }: Piece,
  ) {
    this.text = text;
    this.heading = heading;
    this.container = container;
    this.node = node;
    this.start = start;
    this.from = from;
    this.length = length;
  }

  get pieces(): readonly Piece[] {
    return [this];
  }
}
