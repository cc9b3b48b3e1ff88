import type { Dossier } from '../dossiers/dossier.ts';
import { lexiconsFor } from '../mentions/lexiconFor.ts';
import { type CompiledClaims, compileClaims } from './compile.ts';
import {
  type AspectStrength,
  type CompiledAspects,
  compileAspects,
  measureAspects,
} from './relatedness/aspects.ts';
import { weigh } from './relatedness/balance.ts';
import { type Features, model, type Related, relationOf, scoreOf } from './relatedness/model.ts';
import { type PageSummary, passagesOf } from './relatedness/page.ts';

/** A dossier made ready to judge pages by. */
export interface CompiledSubject {
  readonly aspects: CompiledAspects;
  readonly claims: CompiledClaims;
}

/** How a page is related to a dossier. */
export interface Relatedness {
  readonly related: Related;
  /** The words of the page that decided, those that say most first; for an unrelated one the names that it shares. */
  readonly reason: readonly string[];
  /** Only the order of scores means anything. */
  readonly score: number;
  readonly features: Features;
}

/** Most words that are told as the reason: more are no reason any more. */
const mostReasons = 4;

/**
 * Where a dossier does not tell its subject, that a page speaks as the claims do is one aspect more. Pages about the
 * subject of a dossier reach this balance or nearly so.
 */
const clearBalance = 0.3;

/**
 * Makes a dossier ready: once per dossier, since it takes longer than to judge.
 * @param claims its claims, where they have been compiled before
 * @param lexiconFor the lexicons of its entities, likewise
 */
export const compileSubject = (
  dossier: Dossier,
  claims = compileClaims(dossier),
  lexiconFor = lexiconsFor(dossier.entities),
): CompiledSubject => ({ aspects: compileAspects(dossier, lexiconFor), claims });

/**
 * Judges how a page is related to a dossier. It is about its subject where all aspects of the subject come together, in
 * the headline above all, and its sentences are like the claims; about a strand of it where it has some aspects or says
 * much of what the claims say; unrelated where its sentences are like the decoys, or it shares names alone.
 */
export function judgeRelatedness({ aspects, claims }: CompiledSubject, page: PageSummary): Relatedness {
  const passages = passagesOf(page);
  const measured = measureAspects(aspects, passages);
  const balance = weigh(claims, passages);
  const strengths = measured.aspects.map(({ strength }) => strength);
  if (!aspects.isTold) strengths.push(Math.min(1, Math.max(0, balance.value / clearBalance)));
  const features: Features = {
    weakest: Math.min(...strengths),
    mean: strengths.reduce((sum, strength) => sum + strength, 0) / strengths.length,
    balance: balance.value,
  };
  const score = scoreOf(model, features);
  const related = relationOf(model, score);
  const said = measured.aspects.flatMap(mainWord);
  const reason = related === 'no' ? measured.names : [...said, ...balance.words];
  return { related, reason: apart(reason).slice(0, mostReasons), score, features };
}

/** The word by which a page speaks of an aspect most often, the first of those that are even. */
function mainWord({ words }: AspectStrength): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return words.filter((word) => counts.get(word) === most).slice(0, 1);
}

/** The words without those that are, or are part of, another one before them. */
function apart(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words) {
    const small = word.toLowerCase();
    const isSaid = kept.some(
      (other) => other.toLowerCase().includes(small) || small.includes(other.toLowerCase()),
    );
    if (!isSaid) kept.push(word);
  }
  return kept;
}
