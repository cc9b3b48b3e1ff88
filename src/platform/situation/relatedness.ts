import { relations } from '../../core/claims/relatedness/model.ts';
import type { Judgement } from '../../protocol/judgement.ts';
import { textLanguage } from '../counted.ts';
import { text } from '../texts.ts';

/** Whether a page was judged, and is related to no dossier. */
export const isUnrelated = (judgements: readonly Judgement[]): boolean =>
  judgements.length > 0 && judgements.every(({ related }) => related === 'no');

/** How a page is related to the dossiers, with the words that decided; the most related first. */
export function relatednessLines(judgements: readonly Judgement[]) {
  const told = judgements
    .filter(hasSomethingToTell)
    .toSorted((a, b) => relations.indexOf(b.related) - relations.indexOf(a.related));
  const shown = told.length > 0 ? told : judgements.slice(0, 1);
  return shown.map((judgement) => ({
    key: judgement.dossier,
    dossier: judgements.length > 1 ? judgement.name : undefined,
    told: relatednessText(judgement),
  }));
}

/** Of a dossier that has nothing to do with the page there is nothing to tell. */
const hasSomethingToTell = ({ related, reason }: Judgement): boolean => related !== 'no' || reason.length > 0;

function relatednessText({ related, reason }: Judgement): string {
  if (reason.length === 0) return text(`page_related_${related}`);
  const words = new Intl.ListFormat(textLanguage(), { type: 'unit' }).format(reason);
  return text(`page_related_by_${related}`, words);
}
