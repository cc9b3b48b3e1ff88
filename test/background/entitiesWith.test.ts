import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entitiesAt } from '../../src/background/entitiesAt.ts';
import { entitiesWith } from '../../src/background/entitiesWith.ts';
import { kitFor } from '../../src/background/kit.ts';
import { withDossier, withEntity, withEntityAt, withSite } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { compileLexicon, type LexiconEntity } from '../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../src/core/mentions/page.ts';
import { formsIn } from '../../src/core/mentions/sieve/formsIn.ts';
import { spot } from '../../src/core/mentions/spot.ts';
import { openSieve } from '../../src/protocol/sieve.ts';
import { holdingsOf } from '../support/holdings.ts';
import { largeDossier } from '../support/manyEntities.ts';
import { smallDossier } from '../support/smallDossier.ts';
import { block, entity } from '../support/spotting.ts';
import { anyAlias, textWith } from '../support/texts.ts';

const site = 'news.example';

const own = [
  entity({ id: 'bay', aliases: ['Gull Bay', 'Bay'] }),
  entity({ id: 'mill', aliases: [{ parts: [['Old', 'New'], ['Mill-House']] }, 'Ｍill'] }),
  entity({ id: 'bay-company', aliases: ['Gull Bay', 'Gull  –  Bay Company'] }),
];
const dossiers = [smallDossier(), largeDossier(own)];

const keysWith = (forms: readonly string[], settings = defaultSettings): string[] =>
  entitiesWith(entitiesAt(holdingsOf(dossiers, settings), site), forms).map(({ key }) => key);

const cases = [
  { what: 'no form', forms: [], gives: [] },
  { what: 'a form that nothing has', forms: ['gull'], gives: [] },
  { what: 'a form that two have', forms: ['gull bay'], gives: ['large/bay', 'large/bay-company'] },
  { what: 'a combination of parts', forms: ['old mill house'], gives: ['large/mill'] },
  { what: 'what an alias folds to', forms: ['mill'], gives: ['large/mill'] },
  { what: 'a gap of several signs', forms: ['gull bay company'], gives: ['large/bay-company'] },
  { what: 'forms of several dossiers', forms: ['bay', 'ada'], gives: ['small/ada', 'large/bay'] },
];

const choices = [
  {
    what: 'an entity that is off',
    settings: withEntity(defaultSettings, 'large', 'bay', { enabled: false }),
    gives: ['large/bay-company'],
  },
  {
    what: 'an entity that is off on this site',
    settings: withEntityAt(defaultSettings, site, 'large/bay', false),
    gives: ['large/bay-company'],
  },
  {
    what: 'a dossier that is off',
    settings: withDossier(defaultSettings, 'large', { enabled: false }),
    gives: [],
  },
  { what: 'a site that is off', settings: withSite(defaultSettings, site, false), gives: [] },
];

describe('the entities with some forms', () => {
  it.each(cases)('of $what: $gives', ({ forms, gives }) => {
    expect(keysWith(forms)).toEqual(gives);
  });

  it.each(choices)('are without those of $what', ({ settings, gives }) => {
    expect(keysWith(['gull bay'], settings)).toEqual(gives);
  });

  it('are whole, and in their colours', () => {
    const settings = withEntity(defaultSettings, 'large', 'bay', { colour: 'rose' });
    const [first] = entitiesWith(entitiesAt(holdingsOf(dossiers, settings), site), ['bay']);
    const { aliases, sense } = own[0]!;
    expect(first).toEqual({ key: 'large/bay', name: 'Thing', colour: 'rose', aliases, sense });
  });
});

/** The mentions of a page's blocks, with the keys of their entities. */
function mentions(entities: readonly (LexiconEntity & { key: string })[], texts: readonly string[]) {
  const lexicon = compileLexicon(entities);
  const blocks = texts.map((text) => block(text));
  const page = pageEvidence(lexicon, '', () => blocks);
  return blocks.map((one) =>
    spot(lexicon, one, page, true).map(({ entity: index, ...mention }) => ({
      ...mention,
      key: entities[index]!.key,
    })),
  );
}

describe('a page that sieves its text first', () => {
  const aliases = fc.array(fc.array(anyAlias(), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  });
  const given = aliases.chain((some) =>
    fc.tuple(fc.constant(some), fc.array(textWith(some.flat()), { minLength: 1, maxLength: 3 })),
  );
  const sense = { cues: [{ words: ['sea'], reach: 'page' as const }], otherwise: 'faint' as const };

  it('has the very mentions that it has with all entities', () => {
    const holds = (some: readonly string[][], texts: readonly string[]): void => {
      const entities = some.map((one, index) => entity({ id: `own${index}`, aliases: one, sense }));
      const holdings = holdingsOf([largeDossier(entities)]);
      const sieve = openSieve(kitFor(holdings, site).sieve!);
      const forms = texts
        .map((text) => block(text))
        .flatMap(({ text, edges }) => [...formsIn(sieve, text, edges)]);
      const all = entitiesAt(holdings, site);
      expect(mentions(entitiesWith(all, forms), texts)).toEqual(mentions(all, texts));
    };
    fc.assert(
      fc.property(given, ([some, texts]) => holds(some, texts)),
      { numRuns: 60 },
    );
  });
});
