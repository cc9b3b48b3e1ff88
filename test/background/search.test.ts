import { resetFake } from '../support/extension/fakeExtension.ts';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardWords } from '../../src/background/cardWords.ts';
import { findClaims } from '../../src/background/search.ts';
import { withDossier } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { foundClaimsSchema } from '../../src/protocol/card.ts';
import { loadDossier } from '../support/fixtures.ts';
import { holdingsOf } from '../support/holdings.ts';

const namesakes = loadDossier('namesakes');
const records = loadDossier('records');
const find = (search: string, settings = defaultSettings, dossiers = [namesakes, records]) =>
  findClaims(holdingsOf(dossiers, settings), search, cardWords());

beforeEach(resetFake);

describe('found claims', () => {
  it('are told as in a card, with their dossier and the entities that they are about', () => {
    const found = find('first shop');
    expect(v.is(foundClaimsSchema, found)).toBe(true);
    expect(found).toMatchObject({
      count: 1,
      claims: [
        {
          id: 'first-shop',
          text: [
            { text: 'The company opened its ' },
            { text: 'first', why: true },
            { text: ' ' },
            { text: 'shop', why: true },
            { text: ' in a mall.' },
          ],
          speaker: 'Ada Example, shop manager',
          where: 'The Invented Gazette · 1 May 2020 · paragraphs 2 and 3',
          status: { relation: 'superseded-by' },
          beside: [{ id: 'shop-closed' }],
          dossier: 'Names that mean several things',
          entities: [{ entity: 'namesakes/apple', name: 'Apple', colour: 'green' }],
        },
      ],
    });
  });

  it('are of all dossiers that are on', () => {
    const idsOf = ({ claims }: ReturnType<typeof find>): string[] => claims.map(({ id }) => id);
    expect(idsOf(find('shop'))).toEqual(['first-shop', 'shop-closed', 'no-delay']);
    const off = withDossier(defaultSettings, 'namesakes', { enabled: false });
    expect(idsOf(find('shop', off))).toEqual(['shop-closed', 'no-delay']);
  });

  it('are counted, and but the first come along', () => {
    const claims = Array.from({ length: 120 }, (_, at) => ({ ...namesakes.claims[0]!, id: `c${at}` }));
    const found = find('mall', defaultSettings, [{ ...namesakes, claims }]);
    expect([found.count, found.claims.length, found.claims[0]?.id]).toEqual([120, 50, 'c0']);
  });

  it('are none where nothing is found', () => {
    expect(find('zebra')).toEqual({ count: 0, claims: [] });
  });
});
