import type { SpottingCase } from '../eval/spotting.ts';
import { readFixture } from './fixtures.ts';

/** A mention as a reader labels it. */
interface LabelledMention {
  readonly entity: string;
  readonly text: string;
  /** The characters right before it, which tell apart two of the same text. */
  readonly before?: string;
}

/** A passage with all mentions that a careful reader finds in it, in order. */
export interface LabelledCase extends SpottingCase {
  readonly expected: readonly LabelledMention[];
  readonly note: string;
}

/** The labelled passages of a fixture, one JSON object a line. */
export const readLabelledCases = (path: string): LabelledCase[] =>
  readFixture(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledCase);

/** A text as it is compared: letters of one normal form, one kind of white space, nothing that nobody sees. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What counts of a mention when it is compared with another. */
export const comparable = ({ entity, text, before }: LabelledMention): LabelledMention => ({
  entity,
  text: plain(text),
  ...(before !== undefined && { before: plain(before) }),
});
