import type { Claim } from '../../src/core/dossiers/claim.ts';
import type { Quote } from '../../src/core/selectors/quote.ts';

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** The numbers of the paragraphs where a quote stands, once for each time; prefix and suffix must adjoin it. */
function paragraphsWith(quote: Quote, paragraphs: readonly string[]): number[] {
  const parts = [quote.prefix, quote.exact, quote.suffix].filter((part) => part !== undefined);
  const pattern = new RegExp(parts.map(literal).join('\\s*'), 'gu');
  return paragraphs.flatMap((text, index) => [...text.matchAll(pattern)].map(() => index + 1));
}

/** What is wrong with a claim's place in the article; nothing, if its quote leads to one stated paragraph. */
export function faultsOfPlace({ id, appearance }: Claim, paragraphs: readonly string[]): string[] {
  const { quote, paragraphs: stated } = appearance;
  const absent = stated.filter((number) => number > paragraphs.length);
  if (absent.length > 0) return [`${id}: the article has no paragraph ${absent.join(', ')}`];
  if (quote === undefined) return [`${id}: has no quote`];
  const found = paragraphsWith(quote, paragraphs);
  const [first, ...others] = found;
  if (first === undefined) return [`${id}: "${quote.exact}" is not in the article`];
  if (others.length > 0)
    return [`${id}: "${quote.exact}" stands in paragraphs ${found.join(', ')}, not once`];
  if (!stated.includes(first)) {
    return [`${id}: "${quote.exact}" stands in paragraph ${first}, stated is ${stated.join(', ')}`];
  }
  return [];
}
