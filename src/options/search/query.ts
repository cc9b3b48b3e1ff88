/** What is searched for: its words, folded. Empty where nothing is. */
export type Query = readonly string[];

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text as it is searched, with the place in the raw text that each of its characters came from. */
interface Searched {
  readonly text: string;
  readonly from: readonly number[];
}

/** Letters without case, accents and the forms of apostrophes: a reader types what is at hand. */
const bare = (character: string): string =>
  character.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’ʼ]/gu, "'").toLowerCase();

function searched(raw: string): Searched {
  const from: number[] = [];
  let text = '';
  let at = 0;
  for (const character of raw) {
    const folded = bare(character);
    for (let unit = 0; unit < folded.length; unit++) from.push(at);
    text += folded;
    at += character.length;
  }
  return { text, from: [...from, raw.length] };
}

/** The query of what was typed. */
export const queryOf = (typed: string): Query =>
  searched(typed)
    .text.split(/\s+/u)
    .filter((word) => word !== '');

/** Whether a text has all words of a query, in any order; none has those of an empty one. */
export function isFound(query: Query, raw: string): boolean {
  const { text } = searched(raw);
  return query.length > 0 && query.every((word) => text.includes(word));
}

/** Where a text has words of a query. */
export function stretchesOf(query: Query, raw: string): Stretch[] {
  const { text, from } = searched(raw);
  return query.flatMap((word) => {
    const found: Stretch[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ start: from[at]!, end: from[at + word.length]! });
    return found;
  });
}
