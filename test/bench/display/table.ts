import { textTable } from '../../support/textTable.ts';
import { median } from '../times.ts';
import type { Contender, Measured } from './measure.ts';

/** Pages taken together as if they were one that is read in one go. */
export function together(name: string, pages: readonly Measured[]): Measured {
  const total = (of: (page: Measured) => number): number => pages.reduce((sum, page) => sum + of(page), 0);
  const timesOf = (contender: Contender): number[] =>
    (pages[0]?.times[contender] ?? []).map((_, round) =>
      total(({ times }) => times[contender][round] ?? Number.NaN),
    );
  return {
    name,
    elements: total(({ elements }) => elements),
    characters: total(({ characters }) => characters),
    blocks: total(({ blocks }) => blocks),
    onlyByStyle: total(({ onlyByStyle }) => onlyByStyle),
    onlyByName: total(({ onlyByName }) => onlyByName),
    times: { walk: timesOf('walk'), byStyle: timesOf('byStyle'), byName: timesOf('byName') },
  };
}

const head = [
  'page',
  'elements',
  'characters',
  'style : name',
  'style : walk',
  'name : walk',
  'style ms',
  'name ms',
  'walk ms',
  'blocks',
  'only by style',
  'only by name',
];

/** The measurements as a table: ratios first, each the median of the rounds' own ratios, and what the two ways differ in. */
export function displayTable(pages: readonly Measured[]): string {
  return textTable(
    head,
    pages.map(({ name, elements, characters, blocks, onlyByStyle, onlyByName, times }) => [
      name,
      String(elements),
      String(characters),
      spread(ratios(times.byStyle, times.byName)),
      spread(ratios(times.byStyle, times.walk)),
      spread(ratios(times.byName, times.walk)),
      spread(times.byStyle),
      spread(times.byName),
      spread(times.walk),
      String(blocks),
      String(onlyByStyle),
      String(onlyByName),
    ]),
  );
}

const ratios = (times: readonly number[], base: readonly number[]): readonly number[] =>
  times.map((time, round) => time / (base[round] ?? Number.NaN));

/** The median with the least and the greatest; a dash where a time is too short for the clock. */
function spread(values: readonly number[]): string {
  if (values.length === 0 || !values.every((value) => Number.isFinite(value))) return '–';
  return `${short(median(values))} (${short(Math.min(...values))}–${short(Math.max(...values))})`;
}

/** A number to about three digits: more would feign a precision that times don't have. */
const short = (value: number): string => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
