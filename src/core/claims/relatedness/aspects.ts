import type { Dossier } from '../../dossiers/dossier.ts';
import type { Entity } from '../../dossiers/entity.ts';
import type { Aspect } from '../../dossiers/subject.ts';
import { compileCues, type CueIndex } from '../../mentions/cueIndex.ts';
import { findCues } from '../../mentions/cues.ts';
import { fold, rawEnd, rawStart } from '../../mentions/fold.ts';
import type { Mentionable } from '../../mentions/lexiconFor.ts';
import { pageEvidence } from '../../mentions/page.ts';
import { spot } from '../../mentions/spot.ts';
import type { Passage } from './page.ts';

/** The aspects of a dossier's subject, compiled to be looked for. */
export interface CompiledAspects {
  readonly aspects: readonly Aspect[];
  /** Whether the dossier tells its subject; else it is guessed. */
  readonly isTold: boolean;
  /** The lexicon of the dossier's entities that some texts may mention. */
  readonly lexiconFor: (texts: readonly string[]) => Mentionable<Entity>;
  readonly words: CueIndex;
}

/** How strongly a page is about one aspect, from 0 to 1, and the words that say so, in its order. */
export interface AspectStrength {
  readonly strength: number;
  readonly words: readonly string[];
}

/** What a page has of a subject's aspects. */
interface Aspects {
  readonly aspects: readonly AspectStrength[];
  /** The names of the dossier's entities that the page mentions. */
  readonly names: readonly string[];
}

/**
 * An aspect that is in every second sentence is as present as one can be. News names its matter about so often; what is
 * only touched in passing is in one sentence of ten.
 */
const fullShare = 0.5;

/** An entity that at least this share of the claims is about is central to a dossier that does not tell its subject. */
const centralShare = 1 / 3;

/** Compiles a dossier's subject; without one, each central entity is an aspect, or all entities together are the one. */
export function compileAspects(
  { entities, claims, subject }: Dossier,
  lexiconFor: CompiledAspects['lexiconFor'],
): CompiledAspects {
  const about = new Map<string, number>();
  for (const claim of claims)
    for (const id of new Set(claim.entities)) about.set(id, (about.get(id) ?? 0) + 1);
  const shareOf = (id: string): number => (about.get(id) ?? 0) / Math.max(1, claims.length);
  const named = ({ id, name }: { id: string; name: string }): Aspect => ({ name, entities: [id], words: [] });
  const central = entities.filter(({ id }) => shareOf(id) >= centralShare).map(named);
  const any: Aspect = { name: '', entities: entities.map(({ id }) => id), words: [] };
  const aspects = subject ?? (central.length > 0 ? central : [any]);
  const words = compileCues(
    aspects.map(({ words: said }) => ({
      aliases: [],
      sense: {
        cues: [{ words: said, reach: 'page', strength: 'plain' }],
        topics: [],
        rivals: [],
        otherwise: 'mark',
      },
    })),
  );
  return { aspects, isTold: subject !== undefined, lexiconFor, words };
}

/** Measures how strongly a page is about each aspect: wholly where its headline names it, else by its share of sentences. */
export function measureAspects(compiled: CompiledAspects, passages: readonly Passage[]): Aspects {
  const { lexicon, entities } = compiled.lexiconFor(passages.map(({ text }) => text));
  const blocks = passages.map(({ text, isHeadline }) => ({ text, edges: noEdges, heading: isHeadline }));
  const evidence = pageEvidence(lexicon, '', () => blocks);
  const found = compiled.aspects.map(() => ({ inHeadline: false, sentences: 0, words: [] as string[] }));
  const names = new Set<string>();
  let sentences = 0;
  for (const [at, { text, ends, isHeadline }] of passages.entries()) {
    const sightings = spot(lexicon, blocks[at]!, evidence).flatMap(({ entity, start, end }) => {
      const { id, name } = entities[entity]!;
      names.add(name);
      const concerned = [...compiled.aspects.keys()].filter((aspect) =>
        compiled.aspects[aspect]!.entities.includes(id),
      );
      return concerned.map((aspect) => ({ aspect, start, end }));
    });
    sightings.push(...wordsIn(compiled.words, text));
    for (const { aspect, start, end } of sightings.toSorted((a, b) => a.start - b.start))
      found[aspect]!.words.push(text.slice(start, end));
    if (!isHeadline) sentences += ends.length;
    for (const [aspect, one] of found.entries()) {
      const own = sightings.filter((sighting) => sighting.aspect === aspect);
      const within = new Set(own.map(({ start }) => ends.findIndex((end) => start < end))).size;
      if (!isHeadline) one.sentences += within;
      else one.inHeadline ||= within > 0;
    }
  }
  const strengthOf = ({ inHeadline, sentences: own }: (typeof found)[number]): number =>
    inHeadline ? 1 : Math.min(1, own / Math.max(1, sentences) / fullShare);
  return {
    aspects: found.map((one) => ({ strength: strengthOf(one), words: one.words })),
    names: [...names],
  };
}

/** A plural s that follows a word, and is not told as part of it. */
const pluralS = /^s(?![\p{L}\p{N}])/u;

const noEdges: ReadonlySet<number> = new Set();

/** The words of aspects in a text, at raw offsets. */
function wordsIn(index: CueIndex, text: string): { aspect: number; start: number; end: number }[] {
  const folded = fold(text);
  return findCues(index, text, folded).map(({ entity: aspect, start, end }) => {
    const to = rawEnd(folded, end);
    return { aspect, start: rawStart(folded, start), end: pluralS.test(text.slice(to)) ? to + 1 : to };
  });
}
