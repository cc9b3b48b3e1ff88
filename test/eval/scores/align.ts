/** A mention of one entity, as it is written and what stands right before it. */
export interface PlacedMention {
  readonly text: string;
  readonly before?: string | undefined;
}

/** A text as it is compared: letters of one normal form, in small letters, nothing that nobody sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\ue000\ue001]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** How much of what stands before two mentions has to agree. */
const contextLength = 6;

/** How much longer a found mention may be than the expected one within it. */
const longestSurplus = 30;

/** Whether a found mention may be the expected one: either text holds the other, after the same text where that is told. */
function isCompatible(found: PlacedMention, expected: PlacedMention): boolean {
  const [own, other] = [plain(found.text), plain(expected.text)];
  if (own === other && !agrees(found, expected)) return false;
  return (
    (own.includes(other) && own.length <= other.length + longestSurplus) ||
    (own !== '' && other.includes(own))
  );
}

/** Texts of another length start elsewhere, so that what is before them can't be compared. */
function agrees({ before }: PlacedMention, expected: PlacedMention): boolean {
  if (before === undefined || expected.before === undefined) return true;
  const [own, other] = [before, expected.before].map((text) => plain(text).replace(/\W*$/, '')) as [
    string,
    string,
  ];
  const length = Math.min(contextLength, own.length, other.length);
  return length === 0 || own.slice(-length) === other.slice(-length);
}

/** The places of the found mentions that are expected ones, by the longest common subsequence of both in order. */
export function align(found: readonly PlacedMention[], expected: readonly PlacedMention[]): Set<number> {
  const width = expected.length + 1;
  const longest = new Uint32Array((found.length + 1) * width);
  const at = (one: number, other: number): number => longest[one * width + other] ?? 0;
  for (let one = found.length - 1; one >= 0; one--) {
    for (let other = expected.length - 1; other >= 0; other--) {
      const both = isCompatible(found[one]!, expected[other]!) ? 1 + at(one + 1, other + 1) : 0;
      longest[one * width + other] = Math.max(at(one + 1, other), at(one, other + 1), both);
    }
  }
  const aligned = new Set<number>();
  for (let one = 0, other = 0; one < found.length && other < expected.length;) {
    if (isCompatible(found[one]!, expected[other]!) && at(one, other) === 1 + at(one + 1, other + 1)) {
      aligned.add(one++);
      other++;
    } else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return aligned;
}
