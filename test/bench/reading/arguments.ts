import type { BrowserName } from '../../support/browsers/candidates.ts';
import { browserNames } from '../../support/browsers/candidates.ts';
import { readArguments } from '../../tools/arguments.ts';

/** What is to be measured. */
export interface Options {
  readonly browsers: readonly BrowserName[];
  /** A folder of saved pages that are measured beside the generated ones. */
  readonly folder: string | undefined;
  /** How many aliases Sidelight is to know, one measure after the other. */
  readonly aliases: readonly number[];
  /** How often each contender loads each page. */
  readonly loads: number;
  /** Parts of the names of pages; all pages when there are none. */
  readonly only: readonly string[];
  /** Parts of the names of contenders; all contenders when there are none. */
  readonly against: readonly string[];
  /** The folder of another build than the one of these sources. */
  readonly build: string | undefined;
  readonly json: boolean;
}

const everyMeasure = [3, 100, 1_000, 10_000, 100_000];

/** Odd, so that a median is a load of its own. */
const enoughLoads = 7;

const known = ['--pages', '--aliases', '--loads', '--only', '--against', '--build', '--json'];

/** Reads the command line; throws where it has what nobody knows. */
export function readOptions(args: readonly string[]): Options {
  const { browsers, rest } = readArguments(args);
  const valuesOf = (option: string): readonly string[] => {
    const start = rest.indexOf(option) + 1;
    if (start === 0) return [];
    const length = rest.slice(start).findIndex((word) => word.startsWith('--'));
    return rest.slice(start, length === -1 ? undefined : start + length);
  };
  const unknown = rest.find((word, index) => (index === 0 || word.startsWith('--')) && !known.includes(word));
  if (unknown !== undefined) throw new Error(`There is no option ${unknown}: there are ${known.join(', ')}.`);
  const numbers = (option: string): readonly number[] =>
    valuesOf(option).flatMap((word) =>
      word
        .split(',')
        .filter((part) => part !== '')
        .map(wholeNumber),
    );
  const aliases = numbers('--aliases');
  return {
    browsers: browsers.length > 0 ? browsers : browserNames,
    folder: valuesOf('--pages')[0],
    aliases: aliases.length > 0 ? aliases : everyMeasure,
    loads: numbers('--loads')[0] ?? enoughLoads,
    only: valuesOf('--only'),
    against: valuesOf('--against'),
    build: valuesOf('--build')[0],
    json: rest.includes('--json'),
  };
}

function wholeNumber(word: string): number {
  if (!/^[1-9]\d*$/.test(word)) throw new Error(`${word} is no number.`);
  return Number(word);
}
