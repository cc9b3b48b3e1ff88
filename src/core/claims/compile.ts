import type { Claim } from '../dossiers/claim.ts';
import type { Dossier } from '../dossiers/dossier.ts';
import { tellingShare } from './commonness.ts';
import { stems, tellingWords, type Word } from './words.ts';

/** How often a text has which word, weighted by where it stands, and how long it is for that. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** The claims of a dossier, made ready for ranking. */
export interface CompiledClaims {
  readonly language: string;
  readonly claims: readonly Claim[];
  /** The words of an entity's own name, by its id: a sentence that mentions it has them anyway. */
  readonly namesOf: (entity: string) => ReadonlySet<string>;
  /** The telling words of each claim's text. */
  readonly claimWords: readonly (readonly Word[])[];
  /** What each claim, and each decoy, is matched by. */
  readonly claimBags: readonly Bag[];
  readonly decoyBags: readonly Bag[];
  readonly averageLength: number;
  /** The words of all claims, and those of all decoys. */
  readonly inClaims: ReadonlySet<string>;
  readonly inDecoys: ReadonlySet<string>;
  /** Per word how much it tells: the fewer bags have it, and the rarer it is in its language, the more. */
  readonly rarity: ReadonlyMap<string, number>;
  /** The same by the bags alone. */
  readonly rarityHere: ReadonlyMap<string, number>;
  /** What a word would tell that one bag alone has, and that is rare in its language. */
  readonly rarest: number;
}

/** The part of a dossier that ranking is about. */
export type ClaimsOfDossier = Pick<Dossier, 'claims' | 'decoys' | 'language' | 'entities'>;

/**
 * What a claim is matched by: its own words, those in which others may tell it, and its cues count alike; the topic's
 * name and the speaker's only half, since they say little of what is claimed.
 */
const asideWeight = 0.5;

/** Makes a dossier's claims ready for ranking: once per dossier, since it takes longer than to rank. */
export function compileClaims({ claims, decoys = [], language, entities }: ClaimsOfDossier): CompiledClaims {
  const bag = (texts: readonly string[], asides: readonly string[] = []): Bag => {
    const counts = new Map<string, number>();
    let length = 0;
    const add = (text: string, weight: number): void => {
      for (const stem of stems(text, language)) {
        counts.set(stem, (counts.get(stem) ?? 0) + weight);
        length += weight;
      }
    };
    for (const text of texts) add(text, 1);
    for (const text of asides) add(text, asideWeight);
    return { counts, length };
  };
  const claimBags = claims.map(({ text, paraphrases = [], cues = [], topic, attribution }) =>
    bag([text, ...paraphrases, ...cues], [topic.replaceAll('-', ' '), attribution.speaker]),
  );
  const decoyBags = decoys.map((text) => bag([text]));
  const all = [...claimBags, ...decoyBags];
  const averageLength = all.reduce((sum, { length }) => sum + length, 0) / Math.max(1, all.length);
  const having = new Map<string, number>();
  for (const { counts } of all)
    for (const stem of counts.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  const telling = (count: number): number => Math.log(1 + (all.length - count + 0.5) / (count + 0.5));
  const rarityHere = new Map([...having].map(([stem, count]) => [stem, telling(count)]));
  const rarity = new Map(
    [...rarityHere].map(([stem, share]) => [stem, share * tellingShare(stem, language)]),
  );
  const claimWords = claims.map(({ text }) => tellingWords(text, language));
  const wordsIn = (bags: readonly Bag[]) => new Set(bags.flatMap(({ counts }) => [...counts.keys()]));
  const inClaims = wordsIn(claimBags);
  const inDecoys = wordsIn(decoyBags);
  const namesOf = (entity: string) =>
    new Set(stems(entities.find(({ id }) => id === entity)?.name ?? '', language));
  return {
    language,
    claims,
    namesOf,
    claimWords,
    inClaims,
    inDecoys,
    claimBags,
    decoyBags,
    averageLength,
    rarity,
    rarityHere,
    rarest: telling(1),
  };
}
