import { randomNumbers } from '../reading/random.ts';
import { runOfWords } from '../reading/pages/prose.ts';

const characters = 1_000_000;

/** About what paragraphs have. */
const blockLength = 400;

/** One in so many blocks names something. */
const rarity = 25;

const seed = 6;

/** A megabyte of prose in blocks, in which some names stand by turns. */
export function textWith(names: readonly string[]): readonly string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: characters / blockLength }, (_, index) => {
    const words = runOfWords(blockLength, random);
    return index % rarity === 0 ? `${words} ${names[(index / rarity) % names.length]!}.` : words;
  });
}
