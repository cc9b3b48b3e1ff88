import type { Reason } from '../../core/mentions/evidence.ts';
import type { Mention } from '../../core/mentions/spot.ts';
import { type Mark, type MarkedBlock, markOf } from '../highlight/mark.ts';
import type { MarkStyle } from '../highlight/styles.ts';
import type { DomBlock } from '../text/domBlock.ts';

/** Makes marks of mentions that hold no more than is needed while they are on a page, which can have thousands. */
export type KeepMarks = (
  block: DomBlock,
  mentions: readonly Mention[],
) => { readonly block: MarkedBlock; readonly marks: readonly Mark[] };

/** Makes the maker of a page's marks, which shares among them what is alike. */
export function createKeeper(colourOf: (entity: number) => MarkStyle['colour']): KeepMarks {
  const share = createShare();
  const keep = ({ entity, start, end, verdict, reason }: Mention): Mention =>
    reason === undefined
      ? { entity, start, end, verdict }
      : { entity, start, end, verdict, reason: share<Reason>(reason) };
  return (block, mentions) => {
    const kept = keptOf(block, mentions);
    const marks = mentions.map((mention) =>
      markOf(
        keep(mention),
        kept,
        share<MarkStyle>({ colour: colourOf(mention.entity), sure: mention.verdict === 'mark' }),
      ),
    );
    return { block: kept, marks };
  };
}

/** A block without what only judging needs, and without the nodes that none of its mentions is in. */
function keptOf({ text, heading, container, pieces }: DomBlock, mentions: readonly Mention[]): MarkedBlock {
  /* Copied: a filtered array has room for many more. */
  const marked = pieces
    .filter(({ start, length }) =>
      mentions.some((mention) => mention.start < start + length && mention.end > start),
    )
    .slice();
  return { text, heading, container, pieces: marked };
}

/** Gives for each of alike objects the first. */
function createShare(): <Value extends object>(value: Value) => Value {
  const known = new Map<string, object>();
  return <Value extends object>(value: Value): Value => {
    const key = JSON.stringify(value);
    const before = known.get(key) as Value | undefined;
    if (before !== undefined) return before;
    known.set(key, value);
    return value;
  };
}
