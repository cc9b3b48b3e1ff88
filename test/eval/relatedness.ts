import { compileSubject, judgeRelatedness } from '../../src/core/claims/relatedness.ts';
import type { Related } from '../../src/core/claims/relatedness/model.ts';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';

/** A page to judge: its title and a summary of its text. */
export interface RelatednessCase {
  readonly id: string;
  readonly title: string;
  readonly summary: string[];
}

export interface RelatednessPrediction {
  id: string;
  related: Related;
}

/** Judges each page with the code that the background runs. */
export function predictRelatedness(
  dossier: Dossier,
  cases: readonly RelatednessCase[],
): RelatednessPrediction[] {
  const subject = compileSubject(dossier);
  return cases.map(({ id, title, summary }) => ({
    id,
    related: judgeRelatedness(subject, { title, headings: [], text: summary }).related,
  }));
}
