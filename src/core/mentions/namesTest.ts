import { caselessText } from './fold.ts';

/** On case alone, with `u`, engines are no quicker, and often slower at first. */
const patternFlags = 'gi';

/** Patterns of names (`namesPatterns`), ready for use. */
export const compileNames = (patterns: readonly string[]): RegExp[] =>
  patterns.map((pattern) => new RegExp(pattern, patternFlags));

/** From this length on, V8 compiles for a text what it takes for all further ones. */
const longEnough = 1_000;

/** Of the letters of Latin-1, and of others: browsers compile a pattern for each of these kinds of texts. */
const samples = [' '.repeat(longEnough), '\u2003'.repeat(longEnough)];

/** What Latin-1 doesn't have. */
const beyondLatin = /[^\0-\xff]/;

/** Tests texts by patterns of names: false where a text holds none of them for sure, however it was glued together. */
export interface NamesTest {
  readonly holds: (raw: string) => boolean;
  /** The same in steps, since each pattern is compiled when it is first used. */
  readonly mayHold: (raw: string) => Generator<undefined, boolean, void>;
  /** Whether no step takes longer than that it may be taken at once. */
  readonly isReady: (raw: string) => boolean;
  /** Has all patterns compiled, in steps. */
  readonly prepare: () => Generator<undefined, void, void>;
}

/** The test by some patterns that have been made ready. */
export function namesTest(names: readonly RegExp[]): NamesTest {
  const finds = (pattern: RegExp, text: string): boolean => {
    pattern.lastIndex = 0;
    return pattern.test(text);
  };
  const areFew = names.length <= 1;
  const ready = new Set<boolean>();
  return {
    holds(raw) {
      const text = caselessText(raw);
      return names.some((pattern) => finds(pattern, text));
    },
    *mayHold(raw) {
      const text = caselessText(raw);
      for (const pattern of names) {
        if (finds(pattern, text)) return true;
        yield undefined;
      }
      if (!areFew) ready.add(beyondLatin.test(raw));
      return false;
    },
    isReady: (raw) => areFew || ready.has(beyondLatin.test(raw)),
    *prepare() {
      for (const sample of samples) {
        for (const pattern of names) {
          finds(pattern, sample);
          yield undefined;
        }
      }
    },
  };
}
