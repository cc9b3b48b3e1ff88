import { compileLexicon, mayContain } from '../core/mentions/lexicon.ts';
import { namesTest } from '../core/mentions/namesTest.ts';
import { type LexiconSource, wholeLexicon } from '../page/marking/lexiconSource.ts';
import { nodeTexts } from '../page/text/nodeTexts.ts';
import { askTillAnswered } from '../platform/contentMessages.ts';
import type { Kit, KitEntity } from '../protocol/kit.ts';
import { mostForms } from '../protocol/sieve.ts';
import { type FormsIn, offeredSieve } from './joint.ts';

/**
 * The lexicon of a page by its kit, with the kit's entities: those of a large lexicon come as they are found on the page.
 * @param pattern what a text is tested with for names, where there is a pattern for all of them
 */
export function lexiconOf(
  kit: Kit,
  pattern: string | null,
): { source: LexiconSource; entities: KitEntity[] } {
  if (kit.sieve === undefined) {
    const lexicon = compileLexicon(kit.entities);
    const holds = pattern === null ? (text: string) => mayContain(lexicon, text) : namesTest(pattern);
    return { source: wholeLexicon(lexicon, holds), entities: kit.entities };
  }
  const open = offeredSieve();
  if (open === undefined) throw new Error('What sieves texts has not come.');
  const entities: KitEntity[] = [];
  return { source: growingLexicon(open(kit.sieve), entities), entities };
}

/** @param entities gets what is found */
function growingLexicon(formsIn: FormsIn, entities: KitEntity[]): LexiconSource {
  const found = new Set<string>();
  let asked = 0;
  const keys = new Set<string>();
  let lexicon = compileLexicon(entities);

  const note = (forms: ReadonlySet<string>): boolean => {
    for (const form of forms) found.add(form);
    return forms.size > 0;
  };
  return {
    look: {
      holds(node) {
        const { text, edges } = nodeTexts(node);
        return note(formsIn(text, edges));
      },
      inBlock: ({ text, edges }) => note(formsIn(text, edges)),
      joined: (before, after) => note(formsIn(before + after, [before.length])),
      /* It goes by whole words, which gluing hides. */
      glued: undefined,
    },
    lexicon: () => lexicon,
    async grow() {
      const { length } = entities;
      while (asked < found.size) {
        const forms = [...found].slice(asked, asked + mostForms);
        const known = (await askTillAnswered('get-entities', { forms })) ?? [];
        /* Only now: what could not be answered is asked for again. */
        asked += forms.length;
        for (const entity of known) {
          if (keys.has(entity.key)) continue;
          keys.add(entity.key);
          entities.push(entity);
        }
      }
      if (entities.length === length) return false;
      lexicon = compileLexicon(entities);
      return true;
    },
  };
}
