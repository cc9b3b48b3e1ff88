import { layoutOf } from './layout.ts';
import { nextSiblingOf, nodeTypeOf, previousSiblingOf } from './nodes.ts';

/** Tells of nodes how they lie in the text around them. */
interface Flow {
  /** Whether a node may have a share in the text of what is around it, or stand beside such a one. */
  isInText(node: Node): boolean;
  /** Whether a block that has come stands in a text; asked of the first of neighbours that have come, for all. */
  splitsText(element: Element): boolean;
}

/**
 * Tells of the nodes of a page that has changed, while nothing moves.
 * @param added what has come: it counts as if it was not there
 */
export function createFlow(added: ReadonlySet<Node>): Flow {
  /* Of what lies between the same two neighbours, as rows do that have been sorted, these are looked up once. */
  const known = new Map<Node, boolean>();
  const isPassed = (node: Node): boolean => added.has(node) || isBlank(node);
  const isInText = (node: Node): boolean => {
    if (!isPassed(node)) return isPart(node);
    const before = known.get(node);
    if (before !== undefined) return before;
    const passed = [node];
    const isBeside = (siblingOf: typeof nextSiblingOf): boolean => {
      let beside = siblingOf(node);
      for (; beside !== null && isPassed(beside); beside = siblingOf(beside)) passed.push(beside);
      return beside !== null && isPart(beside);
    };
    const [isBefore, isBehind] = [isBeside(previousSiblingOf), isBeside(nextSiblingOf)];
    for (const one of passed) known.set(one, isBefore || isBehind);
    return isBefore || isBehind;
  };
  return {
    isInText,
    splitsText(element) {
      const before = previousSiblingOf(element);
      if (before === null || added.has(before)) return false;
      let behind = nextSiblingOf(element);
      while (behind !== null && added.has(behind)) behind = nextSiblingOf(behind);
      return behind !== null && isInText(before) && isInText(behind);
    },
  };
}

const isPart = (node: Node): boolean =>
  nodeTypeOf(node) !== 1 || layoutOf(node as Element).display !== 'block';

/** Whether a node is white space, or says nothing at all. */
function isBlank(node: Node): boolean {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4 ? !/\S/.test((node as Text).data) : type !== 1;
}
