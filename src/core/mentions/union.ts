/** Alternatives by what they begin with, one source after another. */
type Branch = Map<string, Branch>;

/**
 * The source of a regular expression that matches any of some alternatives, each a list of sources one after the other:
 * engines go through a union in its order, unless alternatives share a branch. One that ends in an empty source says all
 * that longer ones with the same start do: these are left out.
 */
export function unionOf(alternatives: Iterable<readonly string[]>): string {
  const root: Branch = new Map();
  for (const sources of alternatives) grow(root, sources);
  return sourceOf(root);
}

function grow(root: Branch, sources: readonly string[]): void {
  let branch = root;
  for (const source of sources) {
    const next = branch.get(source) ?? new Map();
    branch.set(source, next);
    branch = next;
  }
}

function sourceOf(branch: Branch): string {
  if (branch.has('')) return '';
  const sources = [...branch].map(([source, rest]) => source + sourceOf(rest));
  return sources.length > 1 ? `(?:${sources.toSorted().join('|')})` : (sources[0] ?? '');
}
