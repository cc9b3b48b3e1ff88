/** What is read of a page to judge how it is related to a dossier. */
export interface PageSummary {
  readonly title: string;
  /** Its headings in order. */
  readonly headings: string[];
  /** Passages of its main text in order. */
  readonly text: string[];
}

/** A passage of a page, in sentences. */
export interface Passage {
  readonly text: string;
  readonly isHeadline: boolean;
  /** Where its sentences end. */
  readonly ends: readonly number[];
}

/** Made when first needed: it loads the rules of languages. */
let segmenter: Intl.Segmenter | undefined;

function sentenceEnds(text: string): number[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return Array.from(segmenter.segment(text), ({ index, segment }) => index + segment.length);
}

/**
 * What a page calls itself. The title in the tab often has a site's name and section after the headline, which would
 * say something of another matter ("… | UK news"): there the first heading is taken in its stead.
 */
function headlinesOf({ title, headings }: PageSummary): string[] {
  const first = headings[0]?.trim();
  if (first === undefined) return [title];
  return title.includes(first) ? [first] : [title, first];
}

/** The passages of a page: its headlines, then its other headings and its text. */
export function passagesOf(page: PageSummary): Passage[] {
  const passage = (text: string, isHeadline: boolean): Passage => ({
    text,
    isHeadline,
    ends: sentenceEnds(text),
  });
  return [
    ...headlinesOf(page).map((text) => passage(text, true)),
    ...[...page.headings.slice(1), ...page.text].map((text) => passage(text, false)),
  ].filter(({ text }) => text.trim() !== '');
}

/** The sentences of a passage. */
export const sentencesOf = ({ text, ends }: Passage): string[] =>
  ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
