import { compileClaims } from '../../src/core/claims/compile.ts';
import { rankClaims } from '../../src/core/claims/rank.ts';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { median, timesOf } from './times.ts';

const bundled = loadBundledDossier();

/** A dossier of as many claims, each with the paraphrases and cues of a bundled one, and words of its own. */
const dossierOf = (count: number, seed: number): Dossier => ({
  ...bundled,
  id: `made-${seed}`,
  claims: Array.from({ length: count }, (_, index) => {
    const claim = bundled.claims[(index * 7 + seed) % bundled.claims.length]!;
    const own = (text: string): string => `${text} case${seed}x${index} ${(index * 31) % 97}`;
    return { ...claim, id: `m${index}`, paraphrases: claim.paraphrases?.map(own) };
  }),
});

const passage = {
  sentence:
    'The vendor wrote to the agency that it would mend what the inspectors of its code had found in July.',
  around: bundled.claims
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 850),
};

const stores = {
  '20 claims': [dossierOf(20, 1)],
  '20 dossiers of 200 claims': Array.from({ length: 20 }, (_, seed) => dossierOf(200, seed)),
};

/** Prints what a request for claims costs in the background, warm and on first use. */
export function benchClaims(): void {
  console.log(
    'Claims for a sentence of 1,000 characters with what is around it (Node, medians of interleaved runs)',
  );
  for (const [name, dossiers] of Object.entries(stores)) {
    const compiled = dossiers.map(compileClaims);
    const { times } = timesOf({
      'first use, one dossier': () =>
        rankClaims(compileClaims(dossiers[0]!), 'huawei', passage).claims.length,
      'warm, one dossier': () => rankClaims(compiled[0]!, 'huawei', passage).claims.length,
      'warm, all dossiers': () =>
        compiled.reduce((sum, one) => sum + rankClaims(one, 'huawei', passage).claims.length, 0),
    });
    for (const [what, own] of Object.entries(times)) {
      const spread = `${Math.min(...own).toFixed(2)}–${Math.max(...own).toFixed(2)}`;
      console.log(`  ${name}, ${what}: ${median(own).toFixed(2)} ms (${spread})`);
    }
  }
}
