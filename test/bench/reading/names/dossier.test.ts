import { describe, expect, it } from 'vitest';
import { writtenForms } from '../../../../src/core/dossiers/entity.ts';
import { parseDossierText } from '../../../../src/core/dossiers/parse.ts';
import { dossierText } from './dossier.ts';
import { madeUpEntities } from './madeUp.ts';

describe('a dossier to measure with', () => {
  it.each([97, 99_997])('can be imported with %i aliases, and has just these', (aliases) => {
    const parsed = parseDossierText(dossierText('bench', madeUpEntities(aliases)));
    if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
    const forms = parsed.dossier.entities.reduce((sum, entity) => sum + writtenForms(entity.aliases), 0);
    expect(forms).toBe(aliases);
  });

  it('can have an entity for each name', () => {
    const parsed = parseDossierText(dossierText('bench', [['Huawei'], ['5G']]));
    expect(parsed.ok && parsed.dossier.entities.map(({ name }) => name)).toEqual(['Huawei', '5G']);
  });
});
