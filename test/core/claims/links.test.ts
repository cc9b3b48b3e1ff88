import { describe, expect, it } from 'vitest';
import { linkedWith, linksOf } from '../../../src/core/claims/links.ts';
import { yardClaim } from '../../support/yard.ts';

describe('the links of a dossier', () => {
  it('are the other dossiers that its claims refer to, each once, whatever the relation', () => {
    const claims = [
      yardClaim('welding', { supersedes: ['delay', 'harbour/one', 'harbour/two'] }),
      yardClaim('delay', { supersededBy: ['union/three'], contradicts: ['yard/strike'] }),
      yardClaim('strike', { contradicts: ['gazette/four'] }),
    ];
    expect(linksOf({ id: 'yard', claims })).toEqual(['harbour', 'union', 'gazette']);
  });

  it('are none where no claim refers to another dossier', () => {
    expect(linksOf({ id: 'yard', claims: [yardClaim('strike', {})] })).toEqual([]);
  });
});

const cases = [
  { what: 'itself alone', dossiers: { a: [], b: [] }, gives: ['a'] },
  { what: 'what it refers to', dossiers: { a: ['b'], b: [], c: [] }, gives: ['a', 'b'] },
  { what: 'what refers to it', dossiers: { c: [], b: ['a'], a: [] }, gives: ['b', 'a'] },
  {
    what: 'what is linked over others',
    dossiers: { a: [], d: ['c'], c: ['b'], b: ['a'], e: ['f'], f: [] },
    gives: ['a', 'd', 'c', 'b'],
  },
  { what: 'a circle, once', dossiers: { a: ['b'], b: ['c'], c: ['a'] }, gives: ['a', 'b', 'c'] },
  { what: 'no dossier that is not there', dossiers: { a: ['gone'] }, gives: ['a'] },
  { what: 'any that nobody has looked at', dossiers: { a: [], b: undefined, c: [] }, gives: ['a', 'b'] },
  { what: 'nothing of a dossier that is not there', dossiers: { b: [], c: ['b'] }, gives: [] },
];

describe('linked with a dossier is', () => {
  it.each(cases)('$what', ({ dossiers, gives }) => {
    const all = Object.entries(dossiers).map(([id, links]) => ({ id, links }));
    expect(linkedWith('a', all).map(({ id }) => id)).toEqual(gives);
  });
});
