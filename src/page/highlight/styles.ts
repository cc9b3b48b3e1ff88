import { type Colour, colours } from '../../core/dossiers/colours.ts';

/** How a mark looks: its entity's colour, and whether its sense is sure (solid underline) or not (dotted). */
export interface MarkStyle {
  readonly colour: Colour;
  readonly sure: boolean;
}

/** The name of a style's custom highlight, as the highlight sheet has it. It says nothing of the entity. */
export const highlightName = ({ colour, sure }: MarkStyle): string =>
  `sidelight-${colour}-${sure ? 'sure' : 'unsure'}`;

/** The highlight of the mention that the reader has gone to, whatever its style. */
export const currentName = 'sidelight-current';

/** All names that the highlight sheet has to have a rule for. */
export const highlightNames = (): readonly string[] => [
  currentName,
  ...colours.flatMap((colour) => [true, false].map((sure) => highlightName({ colour, sure }))),
];
