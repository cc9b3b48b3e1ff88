import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { cardFor } from '../../src/background/card.ts';
import { kitFor } from '../../src/background/kit.ts';
import { withDossier, withEntity } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { cardSchema } from '../../src/protocol/card.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { loadDossier } from '../support/fixtures.ts';

const namesakes = loadDossier('namesakes');
const holdings = {
  settings: defaultSettings,
  settingsIssue: undefined,
  dossiers: [namesakes, loadBundledDossier()].map((dossier) => ({ dossier, bundled: true })),
  undoable: false,
};
const card = (key: string, context = '', settings = defaultSettings) =>
  cardFor({ ...holdings, settings }, key, context);
const address = (settings = defaultSettings) => card('namesakes/apple', '', settings)?.claims[0]?.address;
const withAddress = (url: string) =>
  withDossier(defaultSettings, 'namesakes', { addresses: { 'gazette-2020': url } });

describe('cardFor', () => {
  it('has the entity, and its claims with who says what, how certain, when and where', () => {
    expect(card('namesakes/apple')).toEqual({
      entity: {
        key: 'namesakes/apple',
        name: 'Apple',
        kind: 'organisation',
        description: 'The maker of computers, not the fruit.',
        colour: 'green',
        dossier: 'Names that mean several things',
      },
      claims: [
        {
          id: 'first-shop',
          text: 'The company opened its first shop in a mall.',
          standing: 'on-record',
          speaker: 'Ada Example, shop manager',
          level: 'fact',
          date: '2020-05-01',
          publisher: 'The Invented Gazette',
          headline: 'What is in a name',
          paragraphs: [2, 3],
          address: 'https://gazette.example/names#:~:text=its%20first%20shop',
        },
      ],
    });
  });

  it('has a note where the claim has one', () => {
    expect(card('namesakes/amazon')?.claims[0]).toMatchObject({
      note: 'They had seen only one depot.',
      standing: 'unnamed',
    });
  });

  it('has claims of others that fit the sentence well, and those that fit best first', () => {
    const context = 'Parcels come later than promised';
    expect(card('namesakes/amazon', context)?.claims.map(({ id }) => id)).toEqual(['slow-parcels']);
    expect(card('namesakes/jobs', 'It rained.')?.claims).toEqual([]);
  });

  it('has the reader’s colour', () => {
    const settings = withEntity(defaultSettings, 'namesakes', 'apple', { colour: 'rose' });
    expect(card('namesakes/apple', '', settings)?.entity.colour).toBe('rose');
  });

  it.each([
    {
      what: 'the dossier’s',
      settings: defaultSettings,
      gives: 'https://gazette.example/names#:~:text=its%20first%20shop',
    },
    {
      what: 'the reader’s',
      settings: withAddress('https://b.example/a'),
      gives: 'https://b.example/a#:~:text=its%20first%20shop',
    },
    { what: 'none', settings: withAddress(''), gives: '' },
  ])('leads to the passage at $what address', ({ settings, gives }) => {
    expect(address(settings)).toBe(gives);
  });

  it.each(['namesakes/pear', 'pears/apple', 'namesakes', '', '/', '/apple', 'namesakes/constructor'])(
    'has nothing for a key that leads nowhere: %j',
    (key) => {
      expect(card(key)).toBeNull();
    },
  );

  it('has a card for every entity of a kit, in the shape that pages expect', () => {
    for (const { key, name, colour } of kitFor(holdings, 'news.example').entities) {
      const found = card(key, 'some words of a sentence');
      expect(found?.entity).toMatchObject({ key, name, colour });
      expect(v.is(cardSchema, found)).toBe(true);
    }
  });
});
