import { endOf, type Glued, joined, nothing, partOf } from './glued.ts';
import { textOf } from './nodes.ts';
import { isApart, overlap, type Part } from './parts.ts';
import type { Look } from './survey.ts';

/** Goes through parts of a page in their order, and tells which may hold a mention, alone or with those before them. */
export interface Seam {
  /** @returns what is to be read for the next part */
  next(part: Part): readonly Part[];
  /** What comes next doesn't go on from what came last. */
  readonly cut: () => void;
}

/** Makes the seam of a tree. What holds a mention is read with what is around it, so nothing goes on from there either. */
export function createSeam({ holds, joined: holdsJoined }: Pick<Look, 'holds' | 'joined'>): Seam {
  let last: Part | undefined;
  let end = nothing;
  const cut = (): void => {
    last = undefined;
    end = nothing;
  };
  return {
    next(part) {
      const held = holds(part);
      if (held || isApart(part)) {
        cut();
        return held ? [part] : [];
      }
      const text = textOf(part) ?? '';
      const own: Glued = { text, edges: [text.length] };
      const before = last;
      const isJoint = before !== undefined && holdsJoined(joined(end, partOf(own, 0, overlap)));
      last = part;
      /* It is to be found once. */
      end = endOf(isJoint ? own : joined(end, own), overlap);
      return isJoint ? [before, part] : [];
    },
    cut,
  };
}
