import { isMark } from './characters.ts';
import { type Form, formsOf } from './forms.ts';
import type { LexiconEntity } from './lexicon.ts';
import { escaped, nothing } from './literals.ts';
import { unionOf } from './union.ts';

/** What may stand between two letters, an edge of nodes (`nodeEdge`), and what between two words, such an edge too. */
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
