import { find } from '../../../src/core/mentions/find.ts';
import { fold } from '../../../src/core/mentions/fold.ts';
import { formsOf } from '../../../src/core/mentions/forms.ts';
import { groupBy } from '../../../src/core/mentions/groupBy.ts';
import { compileLexicon, mayContain } from '../../../src/core/mentions/lexicon.ts';
import { namesPatterns } from '../../../src/core/mentions/namesPattern.ts';
import { compileNames, namesTest } from '../../../src/core/mentions/namesTest.ts';
import { phraseEnd } from '../../../src/core/mentions/phrase.ts';
import { formsIn } from '../../../src/core/mentions/sieve/formsIn.ts';
import { sieveOf } from '../../../src/core/mentions/sieve/sieveOf.ts';
import { openSieve, tellSieve } from '../../../src/protocol/sieve.ts';
import type { LexiconEntity } from '../../../src/core/mentions/lexicon.ts';

type Aliases = readonly Pick<LexiconEntity, 'aliases'>[];

/** Gives the forms that it finds in a block. */
type Finder = (text: string) => Iterable<string>;

/** A way to find forms: what is made of them beforehand, and what a frame makes of that. */
export interface Way<Made> {
  readonly build: (entities: Aliases) => Made;
  readonly open: (made: Made) => Finder;
}

const edges: ReadonlySet<number> = new Set();

/** As pages did it with any number of forms, and do with few: a union of first words, compiled in the frame. */
const union: Way<readonly LexiconEntity[]> = {
  build: (entities) =>
    entities.map(({ aliases }) => ({
      aliases,
      sense: { cues: [], topics: [], rivals: [], otherwise: 'mark' },
    })),
  open(entities) {
    const lexicon = compileLexicon(entities);
    return (text) => {
      if (!mayContain(lexicon, text)) return [];
      const found = find(lexicon, { text, edges, heading: false }, fold(text));
      return found.map(({ forms }) => forms[0]!.text);
    };
  },
};

const sieve: Way<ReturnType<typeof tellSieve>> = {
  build: (entities) => tellSieve(sieveOf(entities)),
  open(told) {
    const opened = openSieve(told);
    return (text) => formsIn(opened, text);
  },
};

/** A map of first words, looked up for each word of a text. */
const map: Way<readonly string[]> = {
  build: (entities) =>
    entities.flatMap(({ aliases }, index) => formsOf(aliases, index).map(({ text }) => text)),
  open(forms) {
    const byFirst = groupBy(forms, (form) => /^[\p{L}\p{N}]+/u.exec(form)?.[0] ?? form);
    return (raw) => {
      const { text } = fold(raw);
      const found: string[] = [];
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        found.push(...(byFirst.get(word)?.filter((form) => phraseEnd(text, index, form) >= 0) ?? []));
      }
      return found;
    };
  },
};

/** What pages are tested with first where there are few forms: tells but whether there is one. */
const pattern: Way<readonly string[]> = {
  build: namesPatterns,
  open(sources) {
    const names = namesTest(compileNames(sources));
    return (text) => (names.holds(text) ? [text] : []);
  },
};

/** Reads each unit of the text and does no more. */
const reading: Way<undefined> = {
  build: () => undefined,
  open: () => (text) => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    return sum < 0 ? [text] : [];
  },
};

/** All ways, by their names. */
export const ways = { sieve, union, map, pattern, reading };

export type WayName = keyof typeof ways;
