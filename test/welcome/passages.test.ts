import { expect, it } from 'vitest';
import type { Dossier } from '../../src/core/dossiers/dossier.ts';
import { examplePassages } from '../../src/welcome/passages.ts';
import { smallDossier } from '../support/smallDossier.ts';

const { claims, entities } = smallDossier();
const [claim] = claims;
const [entity] = entities;

/** A dossier whose entities are called A, B, C and D, with claims of these texts. */
const dossier = (...texts: string[]): Dossier => ({
  ...smallDossier(),
  entities: ['A', 'B', 'C', 'D'].map((name) => ({ ...entity!, id: name.toLowerCase(), name })),
  claims: texts.map((text, index) => ({ ...claim!, id: `c${index}`, text })),
});

it.each<[name: string, texts: string[], chosen: string[]]>([
  ['the two that name most between them', ['A.', 'A and B.', 'A, B and C.', 'D.'], ['A, B and C.', 'D.']],
  ['in the dossier’s order', ['D.', 'A, B and C.'], ['D.', 'A, B and C.']],
  ['of those that name as many, the first', ['A.', 'B.', 'C.'], ['A.', 'B.']],
  ['one where the others name nothing more', ['A.', 'A and B.', 'B.'], ['A and B.']],
  ['none that is long', [`A, B and C ${'so '.repeat(90)}.`, 'D.'], ['D.']],
  ['none where none names an entity', ['Nobody.'], []],
])('the passages of an example are %s', (_, texts, chosen) => {
  expect(examplePassages(dossier(...texts)).map(({ text }) => text)).toEqual(chosen);
});
