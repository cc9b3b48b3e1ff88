import type { Lexicon } from '../../core/mentions/lexicon.ts';
import { textOf } from '../text/nodes.ts';
import type { Look } from '../text/survey.ts';

/** Where the lexicon of a page comes from: it is there, or grows by what looks find on the page. */
export interface LexiconSource {
  /** Tells which texts are worth a reading. */
  readonly look: Look;
  /** The lexicon so far; its entities keep their numbers as it grows. */
  readonly lexicon: () => Lexicon;
  /** Gets what was found and is not in the lexicon yet. Resolves to whether the lexicon has become another one. */
  grow(): Promise<boolean>;
}

/**
 * The source of a lexicon that is there from the start.
 * @param holds whether a text may hold one of its forms, however it was glued together
 */
export const wholeLexicon = (lexicon: Lexicon, holds: (text: string) => boolean): LexiconSource => ({
  look: {
    holds: (node) => holds(textOf(node) ?? ''),
    inBlock: ({ text }) => holds(text),
    joined: (before, after) => holds(before + after),
    glue: ({ text }) => text(),
    glued: holds,
  },
  lexicon: () => lexicon,
  grow: () => Promise.resolve(false),
});
