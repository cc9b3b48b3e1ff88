import { compileLexicon } from '../core/mentions/lexicon.ts';
import type { NamesTest } from '../core/mentions/namesTest.ts';
import { type LexiconSource, wholeLexicon } from '../page/marking/lexiconSource.ts';
import type { Look } from '../page/text/survey.ts';
import { askTillAnswered } from '../platform/contentMessages.ts';
import type { Kit, KitEntity } from '../protocol/kit.ts';
import { mostForms } from '../protocol/sieve.ts';
import { offeredSieve } from './joint.ts';

/**
 * The lexicon of a page by its kit, with the kit's entities: those of a large lexicon come as they are found on the page.
 * @param names tests texts for the names of entities that come with the kit
 */
export function lexiconOf(kit: Kit, names: NamesTest): { source: LexiconSource; entities: KitEntity[] } {
  if (kit.sieve === undefined) return { source: wholeLexicon(kit.entities, names), entities: kit.entities };
  const open = offeredSieve();
  if (open === undefined) throw new Error('What sieves texts has not come.');
  const entities: KitEntity[] = [];
  const found = new Set<string>();
  const look = open(kit.sieve, (forms) => {
    for (const form of forms) found.add(form);
  });
  return { source: growingLexicon(look, found, entities), entities };
}

/**
 * @param found the forms that looks find
 * @param entities gets those of the forms
 */
function growingLexicon(look: Look, found: ReadonlySet<string>, entities: KitEntity[]): LexiconSource {
  let asked = 0;
  const keys = new Set<string>();
  let lexicon = compileLexicon(entities);
  return {
    look,
    *prepare() {
      /* A sieve is ready as it comes. */
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
