import * as v from 'valibot';
import { type Entity, entitySchema } from '../../src/core/dossiers/entity.ts';
import type { TextBlock } from '../../src/core/mentions/block.ts';
import { compileLexicon, type Lexicon } from '../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../src/core/mentions/page.ts';
import { type Mention, spot } from '../../src/core/mentions/spot.ts';

/** An entity as a dossier's author may write it, with what a test does not care about filled in. */
export const entity = (given: Partial<v.InferInput<typeof entitySchema>>): Entity =>
  v.parse(entitySchema, {
    id: 'thing',
    name: 'Thing',
    kind: 'other',
    description: 'Something that a test is about.',
    aliases: ['Thing'],
    ...given,
  });

/** A lexicon of one entity with these aliases. */
export const lexiconOf = (...aliases: v.InferInput<typeof entitySchema>['aliases']): Lexicon =>
  compileLexicon([entity({ aliases })]);

/** A block of text; `|` stands for an edge of inline markup. */
export function block(marked: string, heading = false): TextBlock {
  const parts = marked.split('|');
  const edges = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('').length);
  return { text: parts.join(''), edges: new Set(edges), heading };
}

/** A page's text as a test writes it: its title, its headings and its other blocks. */
export interface Page {
  /** The headings that the block stands under, the nearest first. */
  readonly over?: readonly string[];
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly blocks?: readonly string[];
}

/** The mentions in one block of a page; those decided against are among them. */
export function judged(
  lexicon: Lexicon,
  marked: string,
  { over = [], title = '', headings = [], blocks = [] }: Page = {},
) {
  const own = { ...block(marked), headings: () => over };
  const all = [
    ...[...over, ...headings].map((text) => block(text, true)),
    own,
    ...blocks.map((text) => block(text)),
  ];
  const page = pageEvidence(lexicon, title, () => all);
  return spot(lexicon, own, page, true).map((mention: Mention) => ({
    ...mention,
    text: own.text.slice(mention.start, mention.end),
  }));
}
