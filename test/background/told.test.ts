import { resetFake } from '../support/extension/fakeExtension.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { cardFor } from '../../src/background/card.ts';
import { cardWords } from '../../src/background/cardWords.ts';
import { withDossier, withEntity } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import type { Settings } from '../../src/core/settings/schema.ts';
import type { Stretch } from '../../src/protocol/card.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { loadDossier } from '../support/fixtures.ts';
import { holdingsOf } from '../support/holdings.ts';
import { largeDossier } from '../support/manyEntities.ts';

const namesakes = loadDossier('namesakes');
const [shop, parcels] = namesakes.claims as [
  (typeof namesakes.claims)[number],
  (typeof namesakes.claims)[number],
];

/** The first claim of an entity's card, in a dossier whose claims have been changed. */
function firstClaim(
  change: Partial<typeof shop>,
  { settings = defaultSettings, sentence = '', entity = 'apple' } = {},
) {
  const dossier = { ...namesakes, claims: [{ ...shop, ...change }] };
  const request = { entity: `namesakes/${entity}`, sentence, around: '', dates: [] };
  return cardFor(holdingsOf([dossier], settings), request, cardWords())!.claims[0]!;
}

const mentions = (text: readonly Stretch[]): string[] =>
  text.flatMap(({ text: part, entity, name, colour }) =>
    entity === undefined ? [] : [`${part}: ${entity}, ${name}, ${colour}`],
  );

beforeEach(resetFake);

describe('the text of a claim', () => {
  const text = 'Apple Inc and Amazon both sold a 7T scanner.';
  const settingsOf = (change: (settings: Settings) => Settings): Settings => change(defaultSettings);
  const amazon = 'Amazon: namesakes/amazon, Amazon, violet';
  const scanner = '7T: namesakes/seven-tesla, 7T, rose';

  it('leads to the entities that it mentions, but for the card’s own', () => {
    expect(mentions(firstClaim({ text }).text)).toEqual([amazon, scanner]);
    expect(mentions(firstClaim({ text, entities: ['amazon', 'apple'] }, { entity: 'amazon' }).text)).toEqual([
      'Apple Inc: namesakes/apple, Apple, green',
      scanner,
    ]);
  });

  it('leads to the same ones, in the same colours, in a dossier of very many names', () => {
    const entities = [...namesakes.entities, ...largeDossier().entities];
    const many = { ...namesakes, entities, claims: [{ ...shop, text }] };
    const request = { entity: 'namesakes/apple', sentence: '', around: '', dates: [] };
    const card = cardFor(holdingsOf([many]), request, cardWords());
    expect(card!.claims[0]!.text).toEqual(firstClaim({ text }).text);
  });

  it('leads to no entity that is off, and has the reader’s colours', () => {
    const off = settingsOf((all) => withEntity(all, 'namesakes', 'amazon', { enabled: false }));
    expect(mentions(firstClaim({ text }, { settings: off }).text)).toEqual([scanner]);
    const blue = settingsOf((all) => withEntity(all, 'namesakes', 'amazon', { colour: 'blue' }));
    expect(mentions(firstClaim({ text }, { settings: blue }).text)).toEqual([
      'Amazon: namesakes/amazon, Amazon, blue',
      scanner,
    ]);
  });

  it('has both its mentions and the words that caused its rank', () => {
    const sentence = 'Amazon sold a scanner to every shop.';
    const { text: parts } = firstClaim({ text }, { sentence });
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ why }) => why).map((part) => part.text)).toEqual(['Amazon', 'sold', 'scanner']);
    expect(mentions(parts)).toEqual([amazon, scanner]);
  });

  it('leads on in the bundled dossier', () => {
    const request = { entity: 'ft-2018-12-07-huawei/huawei', sentence: '', around: '', dates: [] };
    const card = cardFor(holdingsOf([loadBundledDossier()]), request, cardWords())!;
    const led = card.claims.flatMap(({ text: parts }) => parts.flatMap(({ entity }) => entity ?? []));
    expect(new Set(led).size).toBeGreaterThan(5);
    expect(led).not.toContain('ft-2018-12-07-huawei/huawei');
  });
});

describe('the citation of a claim', () => {
  it('stands on its own: claim, speaker, footing, certainty, source, date, paragraphs, dossier and address', () => {
    expect(firstClaim({}).citation).toEqual({
      plain:
        'The company opened its first shop in a mall. — Ada Example, shop manager (On record; Fact), The Invented Gazette, “What is in a name”, 1 May 2020, paragraphs 2 and 3. In the words of the dossier “Names that mean several things”. https://gazette.example/names#:~:text=its%20first%20shop',
      markdown:
        'The company opened its first shop in a mall. — Ada Example, shop manager (On record; Fact), The Invented Gazette, “[What is in a name](https://gazette.example/names#:~:text=its%20first%20shop)”, 1 May 2020, paragraphs 2 and 3. In the words of the dossier “Names that mean several things”.',
    });
  });

  it('has a note with its certainty, and no address where none is known', () => {
    const settings = withDossier(defaultSettings, 'namesakes', { addresses: { 'gazette-2020': '' } });
    const { plain, markdown } = firstClaim({ ...parcels, entities: ['apple'] }, { settings }).citation;
    expect(plain).toBe(
      'Parcels will come later than promised. — two couriers (Unnamed source; Judgement: They had seen only one depot.), The Invented Gazette, “What is in a name”, 2020, paragraph 5. In the words of the dossier “Names that mean several things”.',
    );
    expect(markdown).toBe(plain);
  });

  it('shows in Markdown what is written, whatever that is', () => {
    const { plain, markdown } = firstClaim({
      text: '*Five* [shops]: {0} $1.',
      attribution: { standing: 'on-record', speaker: '<Ada>' },
    }).citation;
    expect(plain).toContain('*Five* [shops]: {0} $1. — <Ada> (');
    expect(markdown).toContain(String.raw`\*Five\* \[shops\]: {0} \$1. — \<Ada\> (`);
  });
});
