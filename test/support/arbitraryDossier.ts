import fc from 'fast-check';
import { colours } from '../../src/core/dossiers/colours.ts';
import { dossierFormat } from '../../src/core/dossiers/dossier.ts';
import { certaintyLevels, standings } from '../../src/core/dossiers/footing.ts';
import { reaches } from '../../src/core/dossiers/reach.ts';

const idText = fc
  .stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/u)
  .filter((id) => id !== 'constructor' && id !== 'prototype');
const ids = fc.uniqueArray(idText, { minLength: 1, maxLength: 4 });
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '');
const names = fc.array(name, { minLength: 1, maxLength: 3 });
const word = fc.stringMatching(/^[a-z’é]{1,9}$/u);
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));
const date = fc.constantFrom('2018', '2018-12', '2018-12-07', '1999-01-31');
const reach = fc.constantFrom(...reaches);
const cue = fc.record({ words: names, reach });

/** A record of which any of the optional keys may be missing. */
const partly = <Required extends object, Optional extends object>(
  required: { [Key in keyof Required]: fc.Arbitrary<Required[Key]> },
  optional: { [Key in keyof Optional]: fc.Arbitrary<Optional[Key]> },
): fc.Arbitrary<object> =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([all, some]) => ({ ...all, ...some }));

const aliasRules = {
  case: fc.constantFrom('any', 'capitals', 'cued'),
  needs: fc.constantFrom('beside', 'clause', 'block', 'page'),
};
const alias = fc.oneof(
  name,
  partly({ text: name }, aliasRules),
  partly({ parts: fc.array(names, { minLength: 1, maxLength: 3 }) }, aliasRules),
);
const sense = partly(
  {},
  {
    cues: fc.array(cue, { maxLength: 2 }),
    topics: names,
    rivals: fc.array(fc.record({ name, cues: fc.array(cue, { maxLength: 2 }) }), { maxLength: 2 }),
    designations: fc.record({ lines: names, suffixes: names }),
    measure: fc.record({ unit: name, ordinary: names }),
    otherwise: fc.constantFrom('mark', 'faint', 'none'),
  },
);
const entityOf = (id: string) =>
  partly(
    {
      id: fc.constant(id),
      name,
      kind: fc.constantFrom('organisation', 'person', 'technology', 'other'),
      description: name,
      aliases: fc.array(alias, { minLength: 1, maxLength: 4 }),
    },
    { colour: fc.constantFrom(...colours), sense },
  );
const sourceOf = (id: string) =>
  partly(
    {
      id: fc.constant(id),
      '@type': fc.constantFrom('NewsArticle', 'Report'),
      headline: name,
      publisher: fc.record({ '@type': fc.constant('Organization'), name }),
      datePublished: date,
      url: fc.constantFrom('', 'https://a.example/b?c=d#e', 'HTTP://A.EXAMPLE'),
    },
    { alternativeHeadline: name, inLanguage: fc.constantFrom('en', 'de') },
  );
const quote = fc.oneof(
  fc.record({ exact: words(5) }),
  partly({ exact: words(2) }, { prefix: words(1), suffix: words(2) }),
);
const claimOf = (id: string, entities: readonly string[], sources: readonly string[]) =>
  partly(
    {
      id: fc.constant(id),
      topic: idText,
      text: name,
      entities: fc.subarray([...entities]),
      attribution: partly(
        { standing: fc.constantFrom(...standings), speaker: name },
        { entity: fc.constantFrom(...entities) },
      ),
      certainty: partly({ level: fc.constantFrom(...certaintyLevels) }, { note: name }),
      date,
      appearance: partly(
        {
          source: fc.constantFrom(...sources),
          paragraphs: fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 3 }),
        },
        { quote },
      ),
    },
    {
      paraphrases: fc.array(name, { maxLength: 3 }),
      cues: fc.array(name, { maxLength: 3 }),
      supersedes: fc.constant(['elsewhere/claim']),
      contradicts: fc.constant(['elsewhere/claim']),
    },
  );

/** Data of dossiers that are well, as authors may write them: what may be left out is, now and then. */
export const dossierData = (): fc.Arbitrary<object> =>
  fc.tuple(ids, ids, ids).chain(([entities, sources, claims]) =>
    partly(
      {
        format: fc.constant(dossierFormat),
        id: idText,
        name,
        language: fc.constantFrom('en', 'zh-Hans', 'pt-BR'),
        sources: fc.tuple(...sources.map(sourceOf)),
        entities: fc.tuple(...entities.map(entityOf)),
        claims: fc.tuple(...claims.map((id) => claimOf(id, entities, sources))),
      },
      {
        description: name,
        decoys: fc.array(name, { maxLength: 3 }),
        subject: fc.array(
          partly({ name }, { entities: fc.subarray([...entities]), words: fc.array(name, { maxLength: 3 }) }),
          { minLength: 1, maxLength: 3 },
        ),
      },
    ),
  );
