import { describe, expect, it } from 'vitest';
import { compileRelations } from '../../../src/core/claims/relations.ts';
import type { Dossier } from '../../../src/core/dossiers/dossier.ts';
import { parseDossier } from '../../../src/core/dossiers/parse.ts';
import { smallDossierData } from '../../support/smallDossier.ts';

interface Parts {
  readonly date?: string;
  readonly supersedes?: readonly string[];
  readonly supersededBy?: readonly string[];
  readonly contradicts?: readonly string[];
}

/** Dossiers by id, with claims by id. */
type Dossiers = Readonly<Record<string, Readonly<Record<string, Parts>>>>;

function dossier(id: string, claims: Readonly<Record<string, Parts>>): Dossier {
  const data = smallDossierData({ id });
  const told = Object.entries(claims).map(([claim, parts]) => ({ ...data.claims[0], id: claim, ...parts }));
  const parsed = parseDossier({ ...data, claims: told });
  if (parsed.ok) return parsed.dossier;
  throw new Error(parsed.issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
}

function beside(dossiers: Dossiers, key: string): string[] {
  const relations = compileRelations(Object.entries(dossiers).map(([id, claims]) => dossier(id, claims)));
  const [id = '', claim = ''] = key.split('/');
  return relations(id, claim).map((one) => `${one.relation} ${one.dossier.id}/${one.claim.id}`);
}

const early = { date: '2018-12-07' };
const late = { date: '2019-03-28' };
const latest = { date: '2020-07-14' };

const cases: readonly { what: string; dossiers: Dossiers; gives: Readonly<Record<string, string[]>> }[] = [
  {
    what: 'the later claim says so',
    dossiers: { a: { x: early, y: { ...late, supersedes: ['x'] } } },
    gives: { 'a/x': ['superseded-by a/y'], 'a/y': ['supersedes a/x'] },
  },
  {
    what: 'the earlier claim says so',
    dossiers: { a: { x: { ...early, supersededBy: ['y'] }, y: late } },
    gives: { 'a/x': ['superseded-by a/y'], 'a/y': ['supersedes a/x'] },
  },
  {
    what: 'both say so',
    dossiers: { a: { x: { ...early, supersededBy: ['y'] }, y: { ...late, supersedes: ['x'] } } },
    gives: { 'a/x': ['superseded-by a/y'], 'a/y': ['supersedes a/x'] },
  },
  {
    what: 'another dossier says so',
    dossiers: { a: { x: early }, b: { x: { ...late, supersedes: ['a/x'] } } },
    gives: { 'a/x': ['superseded-by b/x'], 'b/x': ['supersedes a/x'] },
  },
  {
    what: 'a dossier names itself',
    dossiers: { a: { x: early, y: { ...late, supersedes: ['a/x'] } } },
    gives: { 'a/x': ['superseded-by a/y'] },
  },
  {
    what: 'the other dossier is not there',
    dossiers: { a: { x: { ...early, supersededBy: ['b/x'], contradicts: ['b/y'], supersedes: ['c/z'] } } },
    gives: { 'a/x': [] },
  },
  {
    what: 'the other dossier has no such claim',
    dossiers: { a: { x: { ...early, contradicts: ['b/constructor', 'b/none'] } }, b: { y: late } },
    gives: { 'a/x': [], 'b/y': [] },
  },
  {
    what: 'one claim denies another that is older',
    dossiers: { a: { x: early }, b: { y: { ...late, contradicts: ['a/x'] } } },
    gives: { 'a/x': ['contradicted-later b/y'], 'b/y': ['contradicts-earlier a/x'] },
  },
  {
    what: 'one claim denies another that is younger',
    dossiers: { a: { x: { ...early, contradicts: ['b/y'] } }, b: { y: late } },
    gives: { 'a/x': ['contradicted-later b/y'], 'b/y': ['contradicts-earlier a/x'] },
  },
  {
    what: 'two claims of one day deny each other',
    dossiers: { a: { x: { ...early, contradicts: ['y'] }, y: { ...early, contradicts: ['x'] } } },
    gives: { 'a/x': ['contradicted a/y'], 'a/y': ['contradicted a/x'] },
  },
  {
    what: 'the dates don’t tell which of two is later',
    dossiers: { a: { x: { date: '2018', contradicts: ['y'] }, y: early } },
    gives: { 'a/x': ['contradicted a/y'], 'a/y': ['contradicted a/x'] },
  },
  {
    what: 'a year tells which of two is later',
    dossiers: { a: { x: { date: '2019', contradicts: ['y'] }, y: early } },
    gives: { 'a/x': ['contradicts-earlier a/y'], 'a/y': ['contradicted-later a/x'] },
  },
  {
    what: 'a claim both overtakes and denies another',
    dossiers: { a: { x: early, y: { ...late, supersedes: ['x'], contradicts: ['x'] } } },
    gives: { 'a/x': ['superseded-by a/y'], 'a/y': ['supersedes a/x'] },
  },
  {
    what: 'what overtakes is overtaken itself: the last word first',
    dossiers: {
      a: { x: early, y: { ...late, supersedes: ['x'] } },
      b: { z: { ...latest, supersedes: ['a/y'] } },
    },
    gives: {
      'a/x': ['superseded-by b/z', 'superseded-by a/y'],
      'a/y': ['superseded-by b/z', 'supersedes a/x'],
      'b/z': ['supersedes a/y'],
    },
  },
  {
    what: 'claims overtake one another in a circle',
    dossiers: {
      a: {
        x: { ...early, supersedes: ['z'] },
        y: { ...late, supersedes: ['x'] },
        z: { ...latest, supersedes: ['y'] },
      },
    },
    gives: { 'a/x': ['superseded-by a/z', 'superseded-by a/y'] },
  },
  {
    what: 'two claims overtake each other',
    dossiers: { a: { x: { ...early, supersedes: ['y'] }, y: { ...late, supersedes: ['x'] } } },
    gives: { 'a/x': ['superseded-by a/y'], 'a/y': ['superseded-by a/x'] },
  },
  {
    what: 'there are more than stand beside a claim',
    dossiers: {
      a: { x: early },
      b: {
        old: { date: '2010', supersededBy: ['a/x'] },
        no: { date: '2020-02', contradicts: ['a/x'] },
        one: { date: '2020-01', supersedes: ['a/x'] },
        two: { date: '2021-01', supersedes: ['a/x'] },
      },
    },
    gives: { 'a/x': ['superseded-by b/two', 'superseded-by b/one', 'contradicted-later b/no'] },
  },
  {
    what: 'nothing is said of a claim',
    dossiers: { a: { x: early, y: late } },
    gives: { 'a/x': [], 'a/none': [], 'none/x': [], 'a/constructor': [] },
  },
];

describe('the claims that stand beside one', () => {
  const rows = cases.flatMap(({ what, dossiers, gives }) =>
    Object.entries(gives).map(([key, expected]) => ({ what, dossiers, key, expected })),
  );

  it.each(rows)('where $what: $key has $expected', ({ dossiers, key, expected }) => {
    expect(beside(dossiers, key)).toEqual(expected);
  });
});
