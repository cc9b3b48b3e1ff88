// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ShownClaim } from '../../../src/ui/card/shownCard.ts';
import { readyCard, showCard, shownClaim, stretches, textsIn } from '../../support/cards.ts';

const hostile = '<img src=x onerror="alert(1)"><script>alert(1)</script><b>bold</b>&amp;{{x}}';

const elements = (card: Element): string[] =>
  [...card.querySelectorAll('*')].map(({ localName }) => localName).toSorted();

const mention = (text: string) => [{ text, entity: 'd/acme', name: text, colour: 'rose' }] as const;

const full = (change: Partial<ShownClaim> = {}): ShownClaim =>
  shownClaim('a', {
    text: mention('x'),
    note: 'x',
    why: 'x',
    beside: [shownClaim('b')],
    status: { relation: 'supersedes', label: 'x' },
    ...change,
  });

const dossiers = (name: string) => ({
  dossiers: [
    { entity: 'a/north', name: 'x' },
    { entity: 'b/north', name },
  ],
});

const card = (change: Partial<ShownClaim>): HTMLElement => showCard(readyCard([full(change)])).element;

const fields: readonly { field: string; made: (text: string) => HTMLElement }[] = [
  ...(['footing', 'speaker', 'level', 'note', 'where', 'why'] as const).map((field) => ({
    field,
    made: (text: string) => card({ [field]: text }),
  })),
  { field: 'mention', made: (text) => card({ text: mention(text) }) },
  { field: 'text', made: (text) => card({ text: stretches(text, text) }) },
  { field: 'claim beside', made: (text) => card({ beside: [shownClaim('b', { text: stretches(text) })] }) },
  { field: 'status', made: (text) => card({ status: { relation: 'supersedes', label: text } }) },
  ...(['description', 'dossier', 'kind'] as const).map((field) => ({
    field,
    made: (text: string) => showCard(readyCard([full()], { [field]: text })).element,
  })),
  {
    field: 'name of another dossier',
    made: (text) => showCard(readyCard([full()], {}, dossiers(text))).element,
  },
  { field: 'name', made: (text) => showCard(readyCard([full()]), { head: { name: text } }).element },
  {
    field: 'name of what led here',
    made: (text) => showCard(readyCard([full()]), { back: { name: text } }).element,
  },
  {
    field: 'cue that decided',
    made: (word) => showCard(readyCard([full()]), { head: { reason: { word, reach: 'page' } } }).element,
  },
];

describe('markup in a field [threat 15]', () => {
  it.each(fields)('is literal text: $field', ({ made }) => {
    const plain = elements(made('x'));
    const built = made(hostile);
    expect(built.textContent).toContain(hostile);
    expect(elements(built)).toEqual(plain);
  });

  it('is literal text in the question whether to leave an entity unmarked', () => {
    const { element } = showCard(readyCard([]), { head: { name: hostile } });
    element.querySelector<HTMLButtonElement>('footer button')?.click();
    expect(textsIn(element, '.asked')).toEqual([`Leave ${hostile} unmarked?`]);
    expect(element.querySelector('img, script')).toBeNull();
  });
});
