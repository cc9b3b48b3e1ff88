import { atOnce } from '../../core/atOnce.ts';
import { type Lexicon, type LexiconEntity, lexiconInSteps } from '../../core/mentions/lexicon.ts';
import type { NamesTest } from '../../core/mentions/namesTest.ts';
import { textOf } from '../text/nodes.ts';
import type { Look } from '../text/survey.ts';

/** Where the lexicon of a page comes from: it is there, or grows by what looks find on the page. */
export interface LexiconSource {
  /** Tells which texts are worth a reading. */
  readonly look: Look;
  /** Makes ready, in steps, what would else be made at once when it is first needed. */
  prepare(): Generator<undefined, void, void>;
  /** The lexicon so far; its entities keep their numbers as it grows. */
  readonly lexicon: () => Lexicon;
  /** Gets what was found and is not in the lexicon yet. Resolves to whether the lexicon has become another one. */
  grow(): Promise<boolean>;
}

/**
 * The source of a lexicon of entities that are there from the start.
 * @param names tells whether a text may hold one of their forms, however it was glued together
 */
export function wholeLexicon(entities: readonly LexiconEntity[], names: NamesTest): LexiconSource {
  const { holds } = names;
  let lexicon: Lexicon | undefined;
  return {
    look: {
      holds: (node) => holds(textOf(node) ?? ''),
      inBlock: ({ text }) => holds(text),
      joined: ({ text }) => holds(text),
      glue: ({ text }) => ({ text: text(), edges: [] }),
      glued: ({ text }) => holds(text),
    },
    *prepare() {
      yield* names.prepare();
      lexicon ??= yield* lexiconInSteps(entities);
    },
    lexicon: () => (lexicon ??= atOnce(lexiconInSteps(entities))),
    grow: () => Promise.resolve(false),
  };
}
