import type { Fit } from './fit.ts';
import type { Passage } from './passage.ts';
import { tellingWords } from './words.ts';

/** The words that caused a claim's rank, as they are written in the passage and in the claim. */
export interface Why {
  readonly passage: readonly string[];
  readonly claim: readonly string[];
}

/** Most phrases of a passage that are told: more say no more. */
const mostPhrases = 5;

/** A word with less than this part of the whole score has caused nothing. */
const leastShare = 0.08;

/** What two words of one phrase have between them. */
const joint = /^[\s-]+$/u;

/** Why a claim fits a passage: the words of both that weighed. */
export function whyOf(passage: Passage, claimText: string, { score, shares }: Fit, language: string): Why {
  const weighed = new Set(
    [...shares].filter(([, share]) => share >= leastShare * score).map(([stem]) => stem),
  );
  const words = tellingWords(claimText, language).filter(({ stem }) => weighed.has(stem));
  const inClaim = words.map(({ start, end }) => claimText.slice(start, end));
  const text = `${passage.sentence}\n${passage.around}`;
  return { passage: phrases(text, weighed, shares, language), claim: [...new Set(inClaim)] };
}

/** The phrases that weighed most, in the order of the text; each word once. */
function phrases(
  text: string,
  weighed: ReadonlySet<string>,
  shares: ReadonlyMap<string, number>,
  language: string,
): string[] {
  const seen = new Set<string>();
  const found: { start: number; end: number; weight: number }[] = [];
  for (const { stem, start, end } of tellingWords(text, language)) {
    if (!weighed.has(stem) || seen.has(stem)) continue;
    seen.add(stem);
    const weight = shares.get(stem)!;
    const last = found.at(-1);
    if (
      last !== undefined &&
      joint.test(text.slice(last.end, start)) &&
      !text.slice(last.end, start).includes('\n')
    ) {
      last.end = end;
      last.weight += weight;
    } else found.push({ start, end, weight });
  }
  return found
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostPhrases)
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}
