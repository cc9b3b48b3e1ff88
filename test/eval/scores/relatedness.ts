import { type Related, relations } from '../../../src/core/claims/relatedness/model.ts';
import { countsOf, meanOf, type Rates, ratesOf } from './rates.ts';

/** A labelled page with what it was judged. */
export interface JudgedPage {
  readonly label: Related;
  readonly related: Related;
}

export interface RelatednessScore {
  readonly pages: number;
  readonly accuracy: number;
  /** The mean F1 of the three classes. */
  readonly macroF1: number;
  readonly classes: Readonly<Record<Related, Rates>>;
  /** Related in any way, against unrelated. */
  readonly any: Rates;
}

/** Scores judgements of pages. */
export function scoreRelatedness(pages: readonly JudgedPage[]): RelatednessScore {
  const rates = (of: readonly Related[]): Rates =>
    ratesOf(
      countsOf(
        pages,
        ({ label }) => of.includes(label),
        ({ related }) => of.includes(related),
      ),
    );
  const classes = { no: rates(['no']), partly: rates(['partly']), yes: rates(['yes']) };
  return {
    pages: pages.length,
    accuracy: meanOf(pages, ({ label, related }) => label === related),
    macroF1: meanOf(relations, (related) => classes[related].f1 || 0),
    classes,
    any: rates(['yes', 'partly']),
  };
}
