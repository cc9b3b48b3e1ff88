import { describe, expect, it } from 'vitest';
import { areSame, namesOf } from '../../../src/core/mentions/names.ts';
import { loadDossier } from '../../support/fixtures.ts';
import { smallDossier } from '../../support/smallDossier.ts';

const names = namesOf(loadDossier('namesakes'));
const [apple, jobs] = names as [(typeof names)[number], (typeof names)[number]];

const called = (name: string, kind: (typeof apple)['kind'] = 'organisation') => {
  const [entity] = namesOf(smallDossier({ entities: [{ id: 'one', name }] }));
  return { ...entity!, kind };
};

describe('the names of an entity', () => {
  it('are its own and its aliases, as they are compared', () => {
    expect(apple.names).toEqual(['apple', 'apple inc', '苹果']);
  });

  it('leave out what needs a cue, and what is combined from parts', () => {
    expect(jobs.names).toEqual(['steve jobs']);
    expect(names[3]?.names).toEqual(['7t']);
  });
});

describe('two entities', () => {
  it.each([
    { what: 'share a name', other: called('Apple'), same: true },
    { what: 'share an alias', other: called('APPLE-INC'), same: true },
    { what: 'are of another kind', other: called('Apple', 'place'), same: false },
    { what: 'are of no particular kind', other: called('Apple', 'other'), same: true },
    { what: 'share but a part of a name', other: called('Apple Records'), same: false },
  ])('are told to be the same, $same, where they $what', ({ other, same }) => {
    expect([areSame(apple, other), areSame(other, apple)]).toEqual([same, same]);
  });
});
