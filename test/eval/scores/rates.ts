/** How often something was found rightly, wrongly, and missed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Shares from 0 to 1; not a number where nothing was to be found and nothing was. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const ratesOf = ({ right, wrong, missed }: Counts): Rates => ({
  precision: right / (right + wrong),
  recall: right / (right + missed),
  f1: (2 * right) / (2 * right + wrong + missed),
});

export const sumOf = (all: readonly Counts[]): Counts => ({
  right: all.reduce((sum, { right }) => sum + right, 0),
  wrong: all.reduce((sum, { wrong }) => sum + wrong, 0),
  missed: all.reduce((sum, { missed }) => sum + missed, 0),
});

/** Counts a decision of yes or no against its label. */
export const countsOf = <Item>(
  items: readonly Item[],
  label: (item: Item) => boolean,
  decision: (item: Item) => boolean,
): Counts => ({
  right: items.filter((item) => label(item) && decision(item)).length,
  wrong: items.filter((item) => !label(item) && decision(item)).length,
  missed: items.filter((item) => label(item) && !decision(item)).length,
});

/** The mean of a number over some items; a decision counts as 1 or 0. */
export const meanOf = <Item>(items: readonly Item[], value: (item: Item) => number | boolean): number =>
  items.reduce((sum, item) => sum + Number(value(item)), 0) / items.length;
