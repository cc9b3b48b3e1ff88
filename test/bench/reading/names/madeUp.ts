import { pick, randomNumbers } from '../random.ts';

/** Words with which many names begin, and which pages have, too: a finder has to look at what follows them. */
const commonFirst =
  'New North South West East Royal National General First Great Saint United Central Grand Old Upper'.split(
    ' ',
  );

const starts = 'b br c d dr f g gr h j k kl l m n p pr qu r s st t tr v w z'.split(' ');
const vowels = 'a e i o u ai ei ou'.split(' ');
const ends = 'n r l s th x m nd rk lt'.split(' ');

const seed = 20_181_207;

function word(random: () => number): string {
  const syllables = Array.from(
    { length: random() < 0.5 ? 2 : 3 },
    () => pick(starts, random) + pick(vowels, random),
  );
  const lower = syllables.join('') + pick(ends, random);
  return lower[0]!.toUpperCase() + lower.slice(1);
}

/** An alias as a dossier's file has it: a name, or parts that are combined. */
export type FileAlias = string | { readonly parts: readonly (readonly string[])[] };

/** How many names an entity has. */
const each = 8;

const wordsOf = (count: number, random: () => number): readonly string[] =>
  Array.from({ length: count }, () => word(random));

/** One in five names begins with a common word. */
const firstWords = (random: () => number): readonly string[] =>
  Array.from({ length: 2 }, () => (random() < 0.2 ? pick(commonFirst, random) : word(random)));

/**
 * The names of an entity: of ten such, seven have names of two words, two of three, and one of one. Names are combined
 * of parts, since a store of 10 MB does not hold 100,000 aliases that are written out.
 */
function aliases(random: () => number): readonly FileAlias[] {
  const kind = random();
  if (kind < 0.1) return wordsOf(each, random);
  const others = kind < 0.3 ? [wordsOf(2, random), wordsOf(2, random)] : [wordsOf(4, random)];
  return [{ parts: [firstWords(random), ...others] }];
}

/** The aliases of entities that have so many names together, which nobody has, always the same. */
export function madeUpEntities(names: number): readonly (readonly FileAlias[])[] {
  const random = randomNumbers(seed);
  const whole = Array.from({ length: Math.floor(names / each) }, () => aliases(random));
  return names % each === 0 ? whole : [...whole, wordsOf(names % each, random)];
}

/** All names that aliases stand for. */
export const namesOf = (all: readonly FileAlias[]): readonly string[] =>
  all.flatMap((alias) => (typeof alias === 'string' ? [alias] : combined(alias.parts)));

const combined = (parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce((heads, part) => heads.flatMap((head) => part.map((tail) => `${head} ${tail}`.trim())), ['']);
