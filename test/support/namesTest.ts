import { namesPatterns } from '../../src/core/mentions/namesPattern.ts';
import { compileNames, namesTest } from '../../src/core/mentions/namesTest.ts';
import { wordForms } from '../../src/core/mentions/wordForms.ts';
import { wordsTest } from '../../src/core/mentions/wordsTest.ts';
import type { NamesTest } from '../../src/page/text/detect.ts';
import { entity } from './spotting.ts';

type Aliases = NonNullable<Parameters<typeof entity>[0]['aliases']>;

/** The tests that a page gets for some aliases. */
export function namesTestOf(...aliases: Aliases): NamesTest {
  const entities = [entity({ aliases })];
  const patterns = compileNames(namesPatterns(entities));
  return { ...namesTest(patterns), confirms: wordsTest(patterns, wordForms(entities)) };
}
