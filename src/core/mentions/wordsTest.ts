import { remembering } from '../remembering.ts';
import { isAscii } from './characters.ts';
import { casedText, foldedText } from './fold.ts';
import { lazyPattern } from './lazyPattern.ts';
import type { WordForm } from './wordForms.ts';

/** Stands between the texts of two nodes: nothing composes over it, and it stays as it is where texts are folded. */
const nodeEdge = '\f';

/** Nodes that may begin with such: not with a letter or a sign of Latin texts. Most pages are spared what is dear to compile. */
const rare = /\f[^\0-\u02ff\u2000-\u20cf\u2100-\u2bff]/;

/** Marks, parts of Korean syllables and halves of characters: they may compose with what another node ends in. */
const composing = lazyPattern(
  String.raw`\f[\p{M}\p{Cs}\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\ud7b0-\ud7fb\uff9e-\uffdc]`,
  'u',
);

/** Texts of nodes, folded and glued together: with all in small letters, and at the same places as they are. */
interface Glued {
  readonly text: string;
  readonly cased: string;
  /** Where one node ends and the next begins: an edge of words, but words may also read on over it. */
  readonly edges: ReadonlySet<number>;
}

/**
 * Tells more exactly than `namesTest` whether texts may hold a form, and is false far more often: a form has to stand as
 * a word, in the case that its rule wants. False is still sure.
 * @param names patterns of names (`compileNames`), which find where the forms may start
 * @returns asked of texts, each of a node and one after the other
 */
export function wordsTest(
  names: readonly RegExp[],
  forms: readonly WordForm[],
): (texts: readonly string[]) => boolean {
  const squeezed = forms.map(({ text }) => withoutGaps(text));
  /* What was found may be but the start of a form, or have a shorter one in it. */
  const formsAt = remembering((found: string) => {
    const own = withoutGaps(found);
    return forms.filter((_, at) => squeezed[at]!.startsWith(own) || own.startsWith(squeezed[at]!));
  });
  return (texts) => {
    const raw = texts.join(nodeEdge);
    const isPlain = isAscii(raw);
    const glued = isPlain ? glue(raw, raw.toLowerCase()) : glue(casedWithPlaces(raw), foldedText(raw));
    if (glued === undefined) return true;
    for (const pattern of names) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(glued.text); match !== null; match = pattern.exec(glued.text)) {
        const { 0: found, index } = match;
        if (formsAt(found).some((form) => stands(form, glued, index))) return true;
        pattern.lastIndex = index + 1;
      }
    }
    return !isPlain && rare.test(raw) && composing().test(raw);
  };
}

const withoutGaps = (text: string): string => text.replace(/[\s-]+/g, '');

/** Takes the edges out of texts; undefined where a letter can't be told from its place: hardly ever. */
function glue(cased: string, folded: string): Glued | undefined {
  const edges = new Set<number>();
  const texts = folded.split(nodeEdge);
  let length = 0;
  for (const text of texts) edges.add((length += text.length));
  const whole = cased.replaceAll(nodeEdge, '');
  return whole.length === length ? { text: texts.join(''), cased: whole, edges } : undefined;
}

/** A text as it folds, save for case; one capital folds to two characters. */
const casedWithPlaces = (text: string): string => casedText(text).replaceAll('\u0130', 'i\u0307');

/** Whether a form stands as a word at a place. */
function stands({ text: form, written, stem }: WordForm, glued: Glued, start: number): boolean {
  const { text, cased, edges } = glued;
  let end = start;
  for (let at = 0; at < form.length; at++) {
    if (form[at] === ' ') {
      const from = end;
      while (/[\s-]/.test(text.charAt(end))) end++;
      if (end === from && !edges.has(end)) return false;
    } else {
      if (text[end] !== form[at]) return false;
      if (written !== undefined && written[at] !== ' ' && cased[end] !== written[at]) return false;
      end++;
    }
  }
  const isGlued = (own: string, place: number, other: string, joins: RegExp): boolean =>
    !edges.has(place) && word.test(own) && joins.test(other);
  return (
    !isGlued(form.charAt(0), start, cased.charAt(start - 1), word) &&
    !isGlued(form.charAt(form.length - 1), end, cased.charAt(end), stem === true ? noEnding : word)
  );
}

const word = /\w/;

/** An ending has small letters alone. */
const noEnding = /[0-9A-Z_]/;
