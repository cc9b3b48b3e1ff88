/** How much of the text around a mention is kept on each side: its sentence and the neighbouring ones. */
const aroundLength = 480;

/** "Mr.", "St.", "J.", "U.S.": what looks like the end of a sentence and hardly ever is one. */
const abbreviation = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{0,2}\.\s*$/u;

/** Browsers take some ms to make one. */
let segmenter: Intl.Segmenter | undefined;

const sentencesOf = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'sentence' })).segment(text);

/** What claims are ranked against. */
interface Context {
  /** The sentence of the mention. */
  readonly sentence: string;
  /** What is before and behind that sentence. */
  readonly around: string;
}

/**
 * The sentence that a stretch of a block is in, and the text around it, at most 1,000 characters together. They are cut
 * at spaces where the text is longer; white space is evened out, since a line's end in the source ends no sentence.
 */
export function contextOf(text: string, start: number, end: number): Context {
  const from = Math.max(0, start - aroundLength);
  const to = Math.min(text.length, end + aroundLength, from + 2 * aroundLength);
  const before = text.slice(from, start);
  const behind = text.slice(start, to);
  const head = from === 0 ? before : before.replace(/^\S*\s/u, '');
  const tail = to === text.length ? behind : behind.replace(/\s\S*$/u, '');
  const near = (head + tail).replaceAll(/\s/gu, ' ');
  const first = head.length;
  const last = first + end - start - 1;

  let sentenceStart = 0;
  let sentenceEnd = near.length;
  let whole = true;
  for (const { index, segment } of sentencesOf(near)) {
    if (whole && index <= first) sentenceStart = index;
    whole = !abbreviation.test(segment);
    if (whole && index + segment.length > last) {
      sentenceEnd = index + segment.length;
      break;
    }
  }
  return {
    sentence: near.slice(sentenceStart, sentenceEnd).trim(),
    around: `${near.slice(0, sentenceStart)}${near.slice(sentenceEnd)}`.trim(),
  };
}
