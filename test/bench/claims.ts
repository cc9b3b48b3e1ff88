import { compileClaims } from '../../src/core/claims/compile.ts';
import { rankClaims } from '../../src/core/claims/rank.ts';
import { longPassage, madeDossier } from './made.ts';
import { median, timesOf } from './times.ts';

const stores = {
  '20 claims': [madeDossier(20, 1)],
  '20 dossiers of 200 claims': Array.from({ length: 20 }, (_, seed) => madeDossier(200, seed)),
};

const entity = 'huawei';

/** Prints what ranking costs, compiled and not; a request ranks the claims of one dossier. */
export function benchClaims(): void {
  console.log('Ranking for a passage of 950 characters (Node, medians of interleaved runs)');
  for (const [name, dossiers] of Object.entries(stores)) {
    const compiled = dossiers.map(compileClaims);
    const rank = (one: (typeof compiled)[number]): number =>
      rankClaims(one, entity, longPassage).claims.length;
    const { times } = timesOf({
      'compile and rank one dossier': () => rank(compileClaims(dossiers[0]!)),
      'rank one dossier': () => rank(compiled[0]!),
      'rank all dossiers': () => compiled.reduce((sum, one) => sum + rank(one), 0),
    });
    for (const [what, own] of Object.entries(times)) {
      const spread = `${Math.min(...own).toFixed(2)}–${Math.max(...own).toFixed(2)}`;
      console.log(`  ${name}, ${what}: ${median(own).toFixed(2)} ms (${spread})`);
    }
  }
}
