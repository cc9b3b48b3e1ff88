import { type Mark, startOf } from '../highlight/mark.ts';
import { bits, comparePosition, isShadowRoot, treeOf } from '../text/nodes.ts';

/**
 * Compares two nodes by where a reader meets them: what a shadow root holds stands at its host, before the host's own
 * children.
 */
export function compareNodes(one: Node, other: Node): number {
  if (one === other) return 0;
  const position = positionOf(one, other);
  if ((position & bits.disconnected) === 0) return signOf(position);
  const [ones, others] = [one, other].map(hostsOf) as [Node[], Node[]];
  const fork = ones.findIndex((node, depth) => node !== others[depth]);
  /* A host comes before what is in its shadow. */
  if (fork === -1) return -1;
  const opposite = others[fork];
  return opposite === undefined ? 1 : signOf(positionOf(ones[fork]!, opposite));
}

/** Compares two marks by where a reader meets them. */
export const compareMarks = (one: Mark, other: Mark): number =>
  /* Most neighbours are of one block: their order is known without asking the browser. */
  one.block === other.block ? one.start - other.start : compareNodes(startOf(one), startOf(other));

/**
 * Where a node stands as seen from another. Browsers look for the second among the siblings before the first: asked
 * this way round, sorting what is in order already, as it mostly is, takes a step or two each and not thousands.
 */
const positionOf = (one: Node, other: Node): number => comparePosition(other, one);

const signOf = (position: number): number => ((position & bits.following) === 0 ? -1 : 1);

/** A node with the shadow hosts around it, outermost first. */
function hostsOf(node: Node): Node[] {
  const hosts = [node];
  for (let root = treeOf(node); isShadowRoot(root); root = treeOf(root.host)) hosts.unshift(root.host);
  return hosts;
}
