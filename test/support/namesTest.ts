import { namesPattern } from '../../src/core/mentions/namesPattern.ts';
import { namesTest } from '../../src/core/mentions/namesTest.ts';
import { wordsPattern } from '../../src/core/mentions/wordsPattern.ts';
import { wordsTest } from '../../src/core/mentions/wordsTest.ts';
import type { NamesTest } from '../../src/page/text/detect.ts';
import { entity } from './spotting.ts';

/** The tests that a page gets for some aliases. */
export function namesTestOf(...aliases: string[]): NamesTest {
  const entities = [entity({ aliases })];
  return { mayHold: namesTest(namesPattern(entities)), confirms: wordsTest(wordsPattern(entities)) };
}
