import type { Claim } from '../core/dossiers/claim.ts';
import type { Dossier } from '../core/dossiers/dossier.ts';

/** So many passages show how it works without becoming a text to read. */
const mostPassages = 2;
/** Longer claims would fill the example alone, in characters. */
const longestPassage = 250;

/** Claims of a dossier whose texts, as a page, name the most of its entities between them; in the dossier's order. */
export function examplePassages({ entities, claims }: Dossier): readonly Claim[] {
  const names = new Set(entities.map(({ name }) => name));
  const chosen = new Set<Claim>();
  while (chosen.size < mostPassages) {
    let best: { readonly claim: Claim; readonly named: readonly string[] } | undefined;
    for (const claim of claims) {
      if (claim.text.length > longestPassage) continue;
      const named = [...names].filter((name) => claim.text.includes(name));
      if (named.length > (best?.named.length ?? 0)) best = { claim, named };
    }
    if (best === undefined) break;
    chosen.add(best.claim);
    for (const name of best.named) names.delete(name);
  }
  return claims.filter((claim) => chosen.has(claim));
}
