import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../src/core/dossiers/parse.ts';
import { claimSchema } from '../../src/core/dossiers/claim.ts';
import { smallDossierData } from '../support/smallDossier.ts';

const text = readFileSync('src/core/claims/README.md', 'utf8');
const examples = [...text.matchAll(/```json\n(.*?)```/gsu)].map(([, json = '']) => json);

/** What the rest of the description leaves to the schema. */
const added = ['paraphrases', 'cues', 'supersedes', 'supersededBy', 'contradicts'] as const;

describe('the description of how claims are matched', () => {
  it('has an example', () => expect(examples).toHaveLength(1));

  it.each(examples)('has an example that parses: %s', (example) => {
    const small = smallDossierData();
    const [claim] = small.claims;
    const { claims, decoys } = JSON.parse(`{${example}}`) as { claims: object[]; decoys: string[] };
    const whole = claims.map((told) => ({ ...claim, ...told }));
    const earlier = { ...claim, id: 'first-inspection' };
    expect(parseDossier({ ...small, claims: [...whole, earlier], decoys })).toMatchObject({ ok: true });
  });

  it.each(added)('names %s, which is a key of a claim', (key) => {
    expect(text).toContain(`\`${key}\``);
    expect(claimSchema.entries).toHaveProperty(key);
  });
});
