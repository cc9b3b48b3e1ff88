import { resetFake } from '../support/extension/fakeExtension.ts';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { bestClaimFor, cardFor } from '../../src/background/card.ts';
import { cardWords } from '../../src/background/cardWords.ts';
import { kitFor } from '../../src/background/kit.ts';
import { withDossier, withEntity } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { bestClaimSchema, cardSchema, type ShownClaim } from '../../src/protocol/card.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { loadDossier } from '../support/fixtures.ts';
import { holdingsOf } from '../support/holdings.ts';

const namesakes = loadDossier('namesakes');
const records = loadDossier('records');
const holdings = holdingsOf([namesakes, loadBundledDossier(), records]);

interface Asked {
  readonly sentence?: string;
  readonly around?: string;
  readonly date?: string;
  readonly settings?: typeof defaultSettings;
}

const card = (entity: string, { sentence = '', around = '', date, settings }: Asked = {}) =>
  cardFor(
    settings === undefined ? holdings : { ...holdings, settings },
    { entity, sentence, around, dates: date === undefined ? [] : [{ by: 'date', written: date }] },
    cardWords(),
    Date.UTC(2026, 0, 1),
  );

const textOf = ({ text }: Pick<ShownClaim, 'text'>): string => text.map((stretch) => stretch.text).join('');
const address = (settings = defaultSettings) => card('namesakes/apple', { settings })?.claims[0]?.address;
const withAddress = (url: string) =>
  withDossier(defaultSettings, 'namesakes', { addresses: { 'gazette-2020': url } });

beforeEach(resetFake);

describe('cardFor', () => {
  it('has the entity, and its claims with who says what, how certain, when and where', () => {
    expect(card('namesakes/apple')).toMatchObject({
      entity: {
        key: 'namesakes/apple',
        name: 'Apple',
        kind: 'Organisation',
        description: 'The maker of computers, not the fruit.',
        colour: 'green',
        dossier: 'Names that mean several things',
      },
      claims: [
        {
          id: 'first-shop',
          text: [{ text: 'The company opened its first shop in a mall.' }],
          standing: 'on-record',
          footing: 'On record',
          speaker: 'Ada Example, shop manager',
          level: 'Fact',
          where: 'The Invented Gazette · 1 May 2020 · paragraphs 2 and 3',
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
    const sentence = 'Parcels come later than promised';
    expect(card('namesakes/amazon', { sentence })?.claims.map(({ id }) => id)).toEqual(['slow-parcels']);
    expect(card('namesakes/jobs', { sentence: 'It rained.' })?.claims).toEqual([]);
  });

  it('has the reader’s colour', () => {
    const settings = withEntity(defaultSettings, 'namesakes', 'apple', { colour: 'rose' });
    expect(card('namesakes/apple', { settings })?.entity.colour).toBe('rose');
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
      const found = card(key, { sentence: 'some words of a sentence', date: '2019-09-07' });
      expect(found?.entity).toMatchObject({ key, name, colour });
      expect(v.is(cardSchema, found)).toBe(true);
    }
  });
});

describe('a card that a claim led to', () => {
  const { text, id } = namesakes.claims[1]!;

  it('leaves that claim out, and judges without it whether anything bears', () => {
    const asked = { entity: 'namesakes/amazon', sentence: text, around: '', dates: [] };
    const [plain, led] = [asked, { ...asked, except: id }].map((request) =>
      cardFor(holdings, request, cardWords()),
    );
    expect([plain?.bears, plain?.claims.map((claim) => claim.id)]).toEqual([true, [id]]);
    expect([led?.bears, led?.claims]).toEqual([false, []]);
  });
});

describe('the dossiers of a card', () => {
  const other = { ...namesakes, id: 'other', name: 'Other' };

  it('are its own alone, or all that have the same, to which its claims don’t lead', () => {
    expect(card('namesakes/apple')?.dossiers).toEqual([{ entity: 'namesakes/apple', name: namesakes.name }]);
    const request = { entity: 'other/apple', sentence: '', around: '', dates: [] };
    const found = cardFor(holdingsOf([namesakes, other]), request, cardWords())!;
    expect(found.dossiers.map(({ entity }) => entity)).toEqual(['namesakes/apple', 'other/apple']);
    expect(found.entity.dossier).toBe('Other');
  });
});

describe('bestClaimFor', () => {
  const best = (entity: string, sentence = '') =>
    bestClaimFor(holdings, { entity, sentence, around: '', dates: [] }, cardWords());

  it('has the first claim of the card, and whether it bears', () => {
    for (const sentence of ['', 'Shoppers queued as the first shop in the mall opened.']) {
      for (const { key } of kitFor(holdings, '').entities) {
        const found = best(key, sentence);
        const whole = card(key, { sentence });
        expect(found).toEqual({
          bears: whole?.bears,
          ...(whole?.claims[0] && { claim: whole.claims[0] }),
        });
        expect(v.is(bestClaimSchema, found)).toBe(true);
      }
    }
  });

  it('has none where the store has nothing of the entity', () => {
    expect(best('namesakes/pear')).toBeNull();
  });
});

describe('what a card needs of a dossier', () => {
  it('is made ready once for as long as the store is not read again', () => {
    let asked = 0;
    const dossier = {
      ...namesakes,
      get decoys() {
        asked++;
        return [];
      },
    };
    const held = { ...holdings, dossiers: [{ dossier, bundled: true }] };
    const request = { entity: 'namesakes/apple', sentence: 'A shop.', around: '', dates: [] };
    for (let at = 0; at < 3; at++) expect(cardFor(held, request, cardWords())).not.toBeNull();
    expect(asked).toBe(1);
  });
});

describe('a claim that bears on the sentence', () => {
  const sentence = 'Shoppers queued as the first shop in the mall opened.';

  it('has the words that caused its rank marked, and those of the sentence told', () => {
    const found = card('namesakes/apple', { sentence });
    expect(found?.bears).toBe(true);
    const [claim] = found!.claims;
    expect(textOf(claim!)).toBe('The company opened its first shop in a mall.');
    expect(claim!.text.filter(({ why }) => why).map(({ text }) => text)).toContain('shop');
    expect(claim!.why).toMatch(/^Matches “.*shop/u);
  });

  it('has neither where it does not bear, and the card says so', () => {
    const found = card('ft-2018-12-07-huawei/huawei', {
      sentence: 'The new Huawei phone takes handsome photographs with its triple camera; see our review.',
    });
    expect(found?.bears).toBe(false);
    expect(found?.claims.length).toBeGreaterThan(20);
    expect(found?.claims.filter(({ text, why }) => text.some((one) => one.why) || why !== undefined)).toEqual(
      [],
    );
  });
});

describe('the date of a claim', () => {
  const where = (date: string | undefined): string | undefined =>
    card('namesakes/apple', date === undefined ? {} : { date })?.claims[0]?.where;

  it.each([
    [undefined, '1 May 2020'],
    ['2099-01-01', '1 May 2020'],
    ['2021-02-01', 'reported 1 May 2020, 9 months before this page'],
    ['2020-05-02', 'reported 1 May 2020, 1 day before this page'],
    ['2020-05-01', 'reported 1 May 2020, the same day as this page'],
    ['2020-04-01', 'reported 1 May 2020, 4 weeks after this page'],
    ['2020-05', 'reported 1 May 2020, the same month as this page'],
    ['2020-07', 'reported 1 May 2020, about 2 months before this page'],
    ['2020', 'reported 1 May 2020, the same year as this page'],
    ['2016', 'reported 1 May 2020, about 4 years after this page'],
    ['2024-05-01', 'reported 1 May 2020, 4 years before this page'],
  ])('is told on a page of %s: %s', (date, told) => {
    expect(where(date)).toBe(`The Invented Gazette · ${told} · paragraphs 2 and 3`);
  });
});

describe('claims that overtake or deny one another', () => {
  const besides = (key: string, asked: Asked = {}) =>
    Object.fromEntries(
      card(key, asked)!.claims.map(({ id, status, beside }) => [
        id,
        [status?.label, ...beside.map((other) => `${other.status?.label}: ${textOf(other)}`)],
      ]),
    );

  it('stand beside each other, from whichever dossier they are', () => {
    expect(besides('namesakes/apple')).toEqual({
      'first-shop': ['Superseded', 'Superseded by: The company closed its only shop.'],
    });
    expect(besides('records/apple-shops')).toEqual({
      'shop-closed': [undefined, 'Supersedes: The company opened its first shop in a mall.'],
      'no-delay': [undefined, 'Contradicts an earlier claim: Parcels will come later than promised.'],
    });
    const [first] = Object.values(besides('namesakes/amazon'));
    expect(first).toEqual([undefined, 'Later contradicted by: No parcel came late that summer.']);
  });

  it('are told with their dossier where it is another, and with their age', () => {
    const [claim] = card('namesakes/apple', { date: '2021-06-01' })!.claims;
    expect(claim!.beside[0]!.where).toBe(
      'The Second Gazette · reported 1 March 2021, 3 months before this page · paragraph 1 · dossier “Records that came later”',
    );
    expect(claim!.where).not.toContain('Names that mean');
  });

  it('stand alone where the other dossier is off', () => {
    const settings = withDossier(defaultSettings, 'records', { enabled: false });
    expect(besides('namesakes/apple', { settings })).toEqual({ 'first-shop': [undefined] });
  });
});
