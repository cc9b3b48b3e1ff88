import { describe, expect, it } from 'vitest';
import { type Options, readOptions } from './arguments.ts';

const all: Options = {
  browsers: ['chrome', 'firefox'],
  folder: undefined,
  aliases: [3, 100, 1_000, 10_000, 100_000],
  loads: 7,
  only: [],
  against: [],
  build: undefined,
  json: false,
};

describe('what is to be measured', () => {
  const cases: [string, args: string[], Partial<Options>][] = [
    ['is all, unless told', [], {}],
    ['can be one browser', ['firefox'], { browsers: ['firefox'] }],
    ['can be some lexicons', ['--aliases', '3,1000'], { aliases: [3, 1_000] }],
    ['can be some pages', ['--only', 'prose 1 MB', 'wiki'], { only: ['prose 1 MB', 'wiki'] }],
    ['can be against some', ['--against', 'walk', '--json'], { against: ['walk'], json: true }],
    ['can be another build', ['--build', '../dist'], { build: '../dist' }],
    [
      'can be a folder, and a number of loads',
      ['chrome', '--pages', '../pages', '--loads', '3'],
      { browsers: ['chrome'], folder: '../pages', loads: 3 },
    ],
  ];
  it.each(cases)('%s', (_, args, expected) => {
    expect(readOptions(args)).toEqual({ ...all, ...expected });
  });

  const faults: [string, string[], string][] = [
    ['an unknown option', ['--page', 'x'], 'no option --page'],
    ['a word without an option', ['x'], 'no option x'],
    ['what is no number', ['--loads', 'many'], 'many is no number'],
  ];
  it.each(faults)('is not guessed from %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
