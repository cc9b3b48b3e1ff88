import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { parseDossier } from '../../src/core/dossiers/parse.ts';

/** What a test wants to be different from the small dossier. */
export interface DossierParts {
  readonly id?: string;
  readonly name?: string;
  readonly entities?: readonly { readonly id: string; readonly name: string; readonly colour?: string }[];
}

const someEntities = [
  { id: 'ada', name: 'Ada' },
  { id: 'bell', name: 'Bell', colour: 'green' },
];

/** The raw data of a valid dossier with one source and one claim. */
export function smallDossierData({
  id = 'small',
  name = 'Small',
  entities = someEntities,
}: DossierParts = {}) {
  return {
    format: 'sidelight-dossier/1',
    id,
    name,
    language: 'en',
    sources: [
      {
        id: 'paper',
        '@type': 'NewsArticle',
        headline: 'A headline',
        publisher: { '@type': 'Organization', name: 'The Paper' },
        datePublished: '2018-12-07',
        url: '',
      },
    ],
    entities: entities.map((entity) => ({
      kind: 'person',
      description: 'Somebody.',
      aliases: [entity.name],
      ...entity,
    })),
    claims: [
      {
        id: 'claim',
        topic: 'topic',
        text: 'Somebody did something.',
        entities: [entities[0]?.id],
        attribution: { standing: 'on-record', speaker: 'Somebody' },
        certainty: { level: 'fact' },
        date: '2018',
        appearance: { source: 'paper', paragraphs: [1] },
      },
    ],
  };
}

/** A valid dossier with one source and one claim; throws where the parts make it invalid. */
export function smallDossier(parts?: DossierParts): Dossier {
  const parsed = parseDossier(smallDossierData(parts));
  if (parsed.ok) return parsed.dossier;
  throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}
