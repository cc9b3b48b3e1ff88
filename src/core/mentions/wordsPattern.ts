import { isMark } from './characters.ts';
import { casedText } from './fold.ts';
import { type Form, formsOf } from './forms.ts';
import { lazyPattern } from './lazyPattern.ts';
import type { LexiconEntity } from './lexicon.ts';
import { escaped, nothing } from './literals.ts';
import { unionOf } from './union.ts';

/** What stands between the texts of two nodes: an edge of words, but words may also read on over it. */
const nodeEdge = '\f';

/** What stands between two letters, and what between two words. */
const seam = String.raw`\f*`;
const gap = String.raw`[\s-]+`;

const noWordBefore = '(?<![0-9A-Za-z_])';
const noWordAfter = '(?![0-9A-Za-z_])';
/** A stem's ending has small letters alone. */
const noCapitalAfter = '(?![0-9A-Z_])';

/**
 * The source of a regular expression for `wordsTest`, which tells as `namesPattern` does whether texts may hold a form,
 * and is false far more often: a form has to stand as a word, in the case that its rule wants. False is still sure.
 */
export function wordsPattern(entities: readonly Pick<LexiconEntity, 'aliases'>[]): string {
  const forms = entities.flatMap(({ aliases }, index) => formsOf(aliases, index));
  return forms.length === 0 ? nothing : unionOf(forms.map(sourcesOf));
}

function sourcesOf(form: Form): string[] {
  const characters = Array.from(form.text.trim());
  const written = writtenCharacters(form, characters);
  const sources = characters.map((character, at) => {
    const source = character === ' ' ? gap : sourceOf(character, characters[at + 1], written?.[at]);
    return at === 0 ? source : seam + source;
  });
  if (isAsciiWord(characters[0])) sources[0] = noWordBefore + sources[0]!;
  const after = form.boundary === 'stem' ? noCapitalAfter : noWordAfter;
  return [...sources, isAsciiWord(characters.at(-1)) ? after : ''];
}

const isAsciiWord = (character: string | undefined): boolean => /^[0-9a-z_]$/i.test(character ?? '');

/** The characters of a form as its rule wants them, where it wants a case; undefined where any will do. */
function writtenCharacters(form: Form, characters: readonly string[]): (string | undefined)[] | undefined {
  if (form.case !== 'exact' && form.case !== 'capitals') return undefined;
  const letters = form.written.match(/[0-9a-z]/gi) ?? [];
  const places = characters.flatMap((character, at) => (/[0-9a-z]/.test(character) ? [at] : []));
  if (letters.join('').toLowerCase() !== places.map((at) => characters[at]).join('')) return undefined;
  const written: (string | undefined)[] = [];
  for (const [index, at] of places.entries()) {
    const letter = letters[index]!;
    if (form.case === 'exact' || /[A-Z]/.test(letter)) written[at] = letter;
  }
  return written;
}

/** What a character may be on a page once its text is folded save for case; where that is hard to tell, anything. */
function sourceOf(character: string, next: string | undefined, written: string | undefined): string {
  if (written !== undefined) return written;
  if (isMark(character)) return '[^]?';
  const capital = character.toUpperCase();
  if (next !== undefined && isMark(next)) return '[^]';
  if (capital === character) return escaped(character);
  return Array.from(capital).length === 1 ? `[${character}${capital}]` : '[^]{1,3}';
}

/** Nodes that may begin with such: not with a letter or a sign of Latin texts. Most pages are spared what is dear to compile. */
const rare = /\f[^\0-\u02ff\u2000-\u20cf\u2100-\u2bff]/;

/** Marks, parts of Korean syllables and halves of characters: they may compose with what another node ends in. */
const composing = lazyPattern(
  String.raw`\f[\p{M}\p{Cs}\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\ud7b0-\ud7fb\uff9e-\uffdc]`,
  'u',
);

/**
 * The test that a pattern of words is meant for.
 * @returns tells whether texts, each of a node and one after the other, may hold a name
 */
export function wordsTest(pattern: string): (texts: readonly string[]) => boolean {
  const words = lazyPattern(pattern, 'u');
  return (texts) => {
    const raw = texts.join(nodeEdge);
    return words().test(casedText(raw)) || (rare.test(raw) && composing().test(raw));
  };
}
