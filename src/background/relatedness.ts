import { compileSubject, judgeRelatedness } from '../core/claims/relatedness.ts';
import type { PageSummary } from '../core/claims/relatedness/page.ts';
import type { Dossier } from '../core/dossiers/dossier.ts';
import { dossierEnabled } from '../core/settings/choices.ts';
import type { Judgement } from '../protocol/judgement.ts';
import { claimsOf, lexiconsOf } from './compiledClaims.ts';
import { keep } from './keep.ts';
import type { Holdings } from './library.ts';

/** Kept as long as the worker lives and the store is not read again: compiling takes longer than judging. */
const subjectOf = keep((dossier: Dossier) => compileSubject(dossier, claimsOf(dossier), lexiconsOf(dossier)));

/** Judges how a page is related to each dossier that is on. Nothing of the page is kept. */
export const judgePage = ({ settings, dossiers }: Holdings, page: PageSummary): Judgement[] =>
  dossiers
    .map(({ dossier }) => dossier)
    .filter(({ id }) => dossierEnabled(settings, id))
    .map((dossier) => {
      const { related, reason } = judgeRelatedness(subjectOf(dossier), page);
      return { dossier: dossier.id, name: dossier.name, related, reason: [...reason] };
    });
