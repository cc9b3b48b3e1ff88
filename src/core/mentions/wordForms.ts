import { type Form, formsOf } from './forms.ts';
import type { LexiconEntity } from './lexicon.ts';

/** A form as `wordsTest` needs it. */
export interface WordForm {
  /** Folded; a space stands for white space, a hyphen or an edge of nodes. */
  readonly text: string;
  /** What letters must be on the page, each at its place in the text; a space where any case will do. */
  readonly written?: string | undefined;
  /** Whether an ending may follow. */
  readonly stem?: boolean | undefined;
}

/** The forms of some entities, for `wordsTest`. */
export const wordForms = (entities: readonly Pick<LexiconEntity, 'aliases'>[]): WordForm[] =>
  entities.flatMap(({ aliases }, index) => formsOf(aliases, index).map(wordForm));

function wordForm(form: Form): WordForm {
  const text = form.text.trim();
  const written = writtenLetters(form, text);
  return {
    text,
    ...(written !== undefined && { written }),
    ...(form.boundary === 'stem' && { stem: true }),
  };
}

/** The letters and digits of ASCII that a form's rule wants as they are written; undefined where any case will do. */
function writtenLetters(form: Form, text: string): string | undefined {
  if (form.case !== 'exact' && form.case !== 'capitals') return undefined;
  const letters = form.written.match(/[0-9a-z]/gi) ?? [];
  if (letters.join('').toLowerCase() !== text.replace(/[^0-9a-z]/g, '')) return undefined;
  const wanted = letters.map((letter) => (form.case === 'exact' || /[A-Z]/.test(letter) ? letter : ' '));
  return text.replace(/[^]/g, (unit) => (/[0-9a-z]/.test(unit) ? wanted.shift()! : ' '));
}
