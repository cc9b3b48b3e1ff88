/** All words of the list of mentions, in the reader's language. */
export interface ListTexts {
  /** The language tag of these texts, and the direction that it is written in. */
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  readonly filter: string;
  readonly empty: string;
  readonly unfound: string;
  /** How the keys go through it. */
  readonly help: string;
  /** How many more there are than the list shows. */
  readonly rest: (count: number) => string;
  readonly close: string;
}
