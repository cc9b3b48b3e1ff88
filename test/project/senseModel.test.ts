import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { boundaryRules, caseRules, entitySchema } from '../../src/core/dossiers/entity.ts';
import { reaches } from '../../src/core/dossiers/reach.ts';
import { strengths } from '../../src/core/dossiers/sense.ts';

const text = readFileSync('src/core/mentions/README.md', 'utf8');
const examples = [...text.matchAll(/```json\n(.*?)```/gsu)].map(([, json = '']) => json);

describe('the description of the sense model', () => {
  it('has examples of aliases and of a sense', () => expect(examples).toHaveLength(2));

  it.each(examples)('has an example that parses: %s', (example) => {
    const rest = { id: 'thing', name: 'Thing', kind: 'other', description: 'Of a test.', aliases: ['Thing'] };
    const entity = { ...rest, ...(JSON.parse(`{${example}}`) as object) };
    expect(v.safeParse(entitySchema, entity).issues).toBeUndefined();
  });

  it.each([...reaches, ...strengths, ...caseRules, ...boundaryRules])('names %s', (word) => {
    expect(text).toContain(`\`${word}\``);
  });
});
