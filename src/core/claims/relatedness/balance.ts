import type { Bag, CompiledClaims } from '../compile.ts';
import { type Fit, fitOf, type Query } from '../fit.ts';
import { phrasesIn } from '../phrases.ts';
import { tellingWords, type Word } from '../words.ts';
import { type Passage, sentencesOf } from './page.ts';

/** Whether the sentences of a page fit a dossier's claims or its decoys. */
export interface Balance {
  /** From -1, all like decoys, to 1, all like claims; about 0 for a page in a language that neither is in. */
  readonly value: number;
  /** The words and phrases that speak for claims, as the page has them, those that say most first. */
  readonly words: readonly string[];
}

/** In units of what one rare word tells, both ways together: on a page that tells less than this nothing is clear. */
const unclear = 1;

/** Without decoys, a sentence has to share more with a claim than one rare word, which may be chance. */
const chance = 1;

/** In units of what one rare word tells: what tells less is in too many texts to be a reason. */
const leastReason = 0.6;

/** Weighs the sentences of a page: how well the best claim fits each, against the best decoy. */
export function weigh(claims: CompiledClaims, passages: readonly Passage[]): Balance {
  /* Over many sentences common words tell too, and chance evens out. */
  const compiled = { ...claims, rarity: claims.rarityHere };
  const { language, claimBags, decoyBags, rarest } = compiled;
  let pro = 0;
  let con = 0;
  const told = new Map<string, number>();
  for (const sentence of passages.flatMap(sentencesOf)) {
    const words = tellingWords(sentence, language);
    const query = new Map(words.map(({ stem }) => [stem, 1]));
    const claim = best(query, claimBags, compiled);
    const decoy = best(query, decoyBags, compiled);
    pro += claim.score / rarest;
    con += decoyBags.length > 0 ? decoy.score / rarest : chance;
    const weightOf = ({ stem }: Word): number => {
      const weight = ((claim.shares.get(stem) ?? 0) - (decoy.shares.get(stem) ?? 0)) / rarest;
      return weight < leastReason ? 0 : weight;
    };
    for (const { start, end, weight } of phrasesIn(sentence, words, weightOf)) {
      const text = sentence.slice(start, end);
      told.set(text, (told.get(text) ?? 0) + weight);
    }
  }
  const words = [...told].toSorted(([, one], [, other]) => other - one).map(([text]) => text);
  return { value: (pro - con) / (pro + con + unclear), words };
}

const nothing: Fit = { score: 0, shares: new Map() };

/** The best fit among some bags. */
function best(query: Query, bags: readonly Bag[], compiled: CompiledClaims): Fit {
  let found = nothing;
  for (const bag of bags) {
    const fit = fitOf(query, bag, compiled);
    if (fit.score > found.score) found = fit;
  }
  return found;
}
