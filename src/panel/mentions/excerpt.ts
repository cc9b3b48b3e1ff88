/** About how many characters of a sentence stand before a mention and after it: some three lines of a narrow panel. */
const before = 70;
const after = 130;

/** A part of a sentence around a mention. */
export interface Excerpt {
  readonly lead: string;
  readonly mention: string;
  readonly rest: string;
}

/** The part of a sentence around the `nth` stretch that is written so, cut between words. */
export function excerptOf(sentence: string, written: string, nth: number): Excerpt {
  const starts = startsOf(sentence, written);
  const start = starts[nth % starts.length];
  if (start === undefined) return { lead: '', mention: written, rest: '' };
  const end = start + written.length;
  return {
    lead: lastWords(sentence.slice(0, start)),
    mention: written,
    rest: firstWords(sentence.slice(end)),
  };
}

function startsOf(sentence: string, written: string): number[] {
  const starts: number[] = [];
  for (let at = sentence.indexOf(written); at !== -1; at = sentence.indexOf(written, at + written.length))
    starts.push(at);
  return starts;
}

function lastWords(text: string): string {
  if (text.length <= before) return text;
  const cut = text.indexOf(' ', text.length - before);
  return `…${cut === -1 ? text.slice(-before) : text.slice(cut + 1)}`;
}

function firstWords(text: string): string {
  if (text.length <= after) return text;
  const cut = text.lastIndexOf(' ', after);
  return `${cut <= 0 ? text.slice(0, after) : text.slice(0, cut)}…`;
}
