import { dossierFormat } from '../../../../src/core/dossiers/dossier.ts';
import { type FileAlias, namesOf } from './madeUp.ts';

/** The file of a dossier of entities with these aliases. Without claims, since a page gets none. */
export function dossierText(id: string, entities: readonly (readonly FileAlias[])[]): string {
  return JSON.stringify({
    format: dossierFormat,
    id,
    name: 'Bench',
    language: 'en',
    sources: [
      {
        id: 's',
        '@type': 'NewsArticle',
        headline: 'Bench',
        publisher: { '@type': 'Organization', name: 'Bench' },
        datePublished: '2018-12-07',
        url: '',
      },
    ],
    entities: entities.map((aliases, index) => ({
      id: `e${index}`,
      name: namesOf(aliases)[0],
      kind: 'organisation',
      description: 'A body.',
      aliases,
    })),
    claims: [],
  });
}
