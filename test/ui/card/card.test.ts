// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { standings } from '../../../src/core/dossiers/footing.ts';
import { cardContent } from '../../../src/ui/card/card.ts';
import { relations } from '../../../src/core/claims/relations.ts';
import type { CardHead, CardState, ShownCard, ShownClaim, Stretch } from '../../../src/ui/card/shownCard.ts';
import type { CardTexts } from '../../../src/ui/card/texts.ts';

const texts: CardTexts = {
  close: 'Close',
  loading: 'Loading',
  noClaims: 'No claims',
  noneBears: 'None bears',
  failed: 'Failed',
  openSource: 'Open the passage',
  label: (entity) => `Claims about ${entity}`,
  unsure: (entity) => `Not sure: ${entity}`,
  because: ({ word, reach }) => `By “${word}” (${reach})`,
  showAll: (count) => `Show all ${count}`,
  showBackground: (count) => `Show background (${count})`,
};

const head: CardHead = { name: 'North', colour: 'teal', sure: true };

/** Stretches of which every second one caused the rank. */
const stretches = (...parts: readonly string[]): Stretch[] =>
  parts.map((text, at) => (at % 2 === 1 ? { text, why: true } : { text }));

const textOf = ({ text }: ShownClaim): string => text.map((stretch) => stretch.text).join('');

const claim = (id: string, change: Partial<ShownClaim> = {}): ShownClaim => ({
  id,
  text: stretches(`What ${id} says.`),
  standing: 'on-record',
  footing: 'On record',
  speaker: 'Ada Example',
  level: 'Assertion',
  where: 'The Gazette · 1 May 2020',
  address: '',
  citation: { plain: 'Plain', markdown: 'Marked' },
  beside: [],
  ...change,
});

const ready = (
  claims: readonly ShownClaim[],
  entity: Partial<ShownCard['entity']> = {},
  bears = true,
): CardState => ({
  phase: 'ready',
  card: {
    entity: { key: 'a/north', kind: 'Place', description: 'A direction.', dossier: 'Directions', ...entity },
    dossiers: [],
    bears,
    claims,
  },
});

const close = vi.fn<() => void>();
const resized = vi.fn<() => void>();

function open(state: CardState, change: Partial<CardHead> = {}): HTMLElement {
  const card = cardContent(document, { head: { ...head, ...change }, state, texts, close, resized });
  document.body.replaceChildren(card);
  return card;
}

const textsOf = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

afterEach(() => {
  close.mockReset();
  resized.mockReset();
});

const states: readonly { what: string; state: CardState; says: string; busy: string }[] = [
  { what: 'waits for its claims', state: { phase: 'loading' }, says: 'Loading', busy: 'true' },
  { what: 'could not get them', state: { phase: 'failed' }, says: 'Failed', busy: 'false' },
  { what: 'has none', state: ready([]), says: 'No claims', busy: 'false' },
  { what: 'has none at all to bear', state: ready([], {}, false), says: 'No claims', busy: 'false' },
  { what: 'has none that bears', state: ready([claim('a')], {}, false), says: 'None bears', busy: 'false' },
];

describe('a card', () => {
  it.each(states)('says so while it $what', ({ state, says, busy }) => {
    const card = open(state);
    expect(textsOf(card, 'p').at(-1)).toBe(says);
    expect(card.getAttribute('aria-busy')).toBe(busy);
    expect(textsOf(card, 'li')).toEqual([]);
  });

  it.each(states)('is a dialog about the entity while it $what', ({ state }) => {
    const card = open(state);
    expect([card.getAttribute('role'), card.getAttribute('aria-label')]).toEqual([
      'dialog',
      'Claims about North',
    ]);
    expect(textsOf(card, 'h2')).toEqual(['North']);
    expect(card.querySelector('header')?.style.getPropertyValue('--mark')).toBe('var(--mark-teal)');
  });

  it('tells what the entity is, and from which dossier, once that is known', () => {
    expect(open({ phase: 'loading' }).querySelector('footer, .kind')).toBeNull();
    const card = open(ready([claim('a')]));
    expect([textsOf(card, '.kind'), textsOf(card, 'footer')]).toEqual([['Place'], ['Directions']]);
    expect(textsOf(card, 'p')).toContain('A direction.');
  });

  const turbine = { word: 'turbine', reach: 'beside' } as const;
  const senses: readonly { what: string; change: Partial<CardHead>; says: string[]; unsure: number }[] = [
    { what: 'needed no cue', change: { sure: true }, says: [], unsure: 0 },
    {
      what: 'was decided by a cue',
      change: { sure: true, reason: turbine },
      says: ['By “turbine” (beside)'],
      unsure: 0,
    },
    { what: 'was decided by nothing', change: { sure: false }, says: ['Not sure: North'], unsure: 1 },
  ];

  it.each(senses)('says in one line why a sense was read so that $what', ({ change, says, unsure }) => {
    for (const state of [{ phase: 'loading' } as const, ready([claim('a')])]) {
      const card = open(state, change);
      expect(textsOf(card, '.sense')).toEqual(says);
      expect(card.querySelectorAll('.unsure')).toHaveLength(unsure);
      expect(card.querySelector('.sense')?.previousElementSibling?.localName).toBe(says[0] && 'header');
      expect(card.querySelector('.sense')?.getAttribute('title')).toBe(says[0]);
    }
  });

  it('closes by its button', () => {
    const button = open({ phase: 'loading' }).querySelector('button');
    expect([button?.getAttribute('aria-label'), button?.type]).toEqual(['Close', 'button']);
    button?.click();
    expect(close).toHaveBeenCalledOnce();
  });

  const counts = [
    { claims: 1, shown: 1, button: undefined },
    { claims: 3, shown: 3, button: undefined },
    { claims: 4, shown: 3, button: 'Show all 4' },
    { claims: 30, shown: 3, button: 'Show all 30' },
  ];

  it.each(counts)('shows $shown of $claims claims, and all on demand', ({ claims, shown, button }) => {
    const all = Array.from({ length: claims }, (_, at) => claim(String(at)));
    const card = open(ready(all));
    expect(textsOf(card, '.claim')).toEqual(all.slice(0, shown).map(textOf));
    expect(textsOf(card, '.more')[0]).toBe(button);
    card.querySelector<HTMLButtonElement>('.more')?.click();
    expect(textsOf(card, '.claim')).toEqual(all.map(textOf));
    expect(card.querySelector('.more')).toBeNull();
    expect(resized).toHaveBeenCalledTimes(button === undefined ? 0 : 1);
  });

  it.each([1, 3, 30])('keeps %i claims of which none bears behind a button, as background', (count) => {
    const all = Array.from({ length: count }, (_, at) => claim(String(at)));
    const card = open(ready(all, {}, false));
    expect(textsOf(card, '.none')).toEqual(['None bears']);
    expect(textsOf(card, 'p')).toContain('A direction.');
    expect(card.querySelectorAll('ol, li')).toHaveLength(0);
    const button = card.querySelector<HTMLButtonElement>('.more');
    expect([button?.textContent, button?.type]).toEqual([`Show background (${count})`, 'button']);
    button?.click();
    expect(textsOf(card, '.claim')).toEqual(all.map(textOf));
    expect(textsOf(card, '.none')).toEqual(['None bears']);
    expect(card.querySelector('.more')).toBeNull();
    expect(resized).toHaveBeenCalledOnce();
    expect(card.lastElementChild?.localName).toBe('footer');
  });
});

describe('a claim', () => {
  const lines = (change: Partial<ShownClaim>): string[] => textsOf(open(ready([claim('a', change)])), 'li p');

  it('says what, on what footing, by whom, how certain, and where', () => {
    expect(lines({ note: 'Only once.', why: 'Matches “a”' })).toEqual([
      'What a says.',
      ' On record · Ada Example',
      'AssertionOnly once.',
      'The Gazette · 1 May 2020',
      'Matches “a”',
    ]);
  });

  it('says nothing of a note that is not there', () => {
    expect(lines({})[2]).toBe('Assertion');
  });

  it('marks the words that caused its rank, and tells them as they are', () => {
    const card = open(ready([claim('a', { text: stretches('What a ', 'letter', ' says of a ', 'risk') })]));
    expect(textsOf(card, '.claim')).toEqual(['What a letter says of a risk']);
    expect(textsOf(card, 'mark')).toEqual(['letter', 'risk']);
    expect(open(ready([claim('a')])).querySelector('mark')).toBeNull();
  });

  it('has beside it what overtakes or denies it, with all that a claim tells', () => {
    const other = { ...claim('b'), status: { relation: 'contradicted', label: 'Contradicted by' } } as const;
    const card = open(ready([claim('a', { beside: [other] }), claim('c')]));
    expect(textsOf(card, '.beside')).toHaveLength(1);
    expect(textsOf(card, 'li:first-child > .beside p')).toEqual([
      ' Contradicted by',
      'What b says.',
      ' On record · Ada Example',
      'Assertion',
      'The Gazette · 1 May 2020',
    ]);
    expect(card.querySelector('.overtaken')).toBeNull();
  });

  it('says before all else that it is overtaken, by a word and a sign', () => {
    const card = open(
      ready([claim('a', { status: { relation: 'superseded-by', label: 'Superseded' } }), claim('b')]),
    );
    expect(textsOf(card, '.overtaken')).toHaveLength(1);
    expect(textsOf(card, '.overtaken > p')[0]).toBe(' Superseded');
    expect(card.querySelector('.overtaken > p > svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('shows by shapes whether another claim overtakes it, is overtaken, or denies it', () => {
    const shapes = relations.map((relation) =>
      open(ready([claim('a', { status: { relation, label: 'x' } })]))
        .querySelector('.label path')
        ?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(3);
    expect(shapes).not.toContain(undefined);
  });

  it('leads to its passage where an address is known', () => {
    const card = open(ready([claim('a', { address: 'https://a.example/#:~:text=b' })]));
    const link = card.querySelector('a');
    expect([link?.textContent, link?.href, link?.target, link?.rel]).toEqual([
      'Open the passage',
      'https://a.example/#:~:text=b',
      '_blank',
      'noreferrer',
    ]);
    expect(open(ready([claim('a')])).querySelector('a')).toBeNull();
  });

  it('shows its standing by a word and by a shape of its own', () => {
    const shapes = standings.map((standing) => {
      const item = open(ready([claim('a', { standing, footing: standing })])).querySelector('li');
      expect(item?.querySelector('b')?.textContent).toBe(standing);
      expect(item?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      return item?.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(standings.length);
  });
});

describe('markup in a field [threat 15]', () => {
  const hostile = '<img src=x onerror="alert(1)"><script>alert(1)</script><b>bold</b>&amp;{{x}}';
  const elements = (card: Element): string[] =>
    [...card.querySelectorAll('*')].map(({ localName }) => localName).toSorted();
  const full = (change: Partial<ShownClaim> = {}): ShownClaim =>
    claim('a', {
      note: 'x',
      why: 'x',
      beside: [claim('b')],
      status: { relation: 'supersedes', label: 'x' },
      ...change,
    });
  const fields: readonly { field: string; card: () => HTMLElement }[] = [
    ...(['footing', 'speaker', 'level', 'note', 'where', 'why'] as const).map((field) => ({
      field,
      card: () => open(ready([full({ [field]: hostile })])),
    })),
    { field: 'text', card: () => open(ready([full({ text: stretches(hostile) })])) },
    {
      field: 'claim beside',
      card: () => open(ready([full({ beside: [claim('b', { text: stretches(hostile) })] })])),
    },
    {
      field: 'status',
      card: () => open(ready([full({ status: { relation: 'supersedes', label: hostile } })])),
    },
    ...(['description', 'dossier', 'kind'] as const).map((field) => ({
      field,
      card: () => open(ready([full()], { [field]: hostile })),
    })),
    { field: 'name', card: () => open(ready([full()]), { name: hostile }) },
  ];
  const word = (text: string) => open(ready([claim('a')]), { reason: { word: text, reach: 'page' } });

  it.each(fields)('is literal text: $field', ({ card }) => {
    const plain = elements(open(ready([full()])));
    const built = card();
    expect(built.textContent).toContain(hostile);
    expect(elements(built)).toEqual(plain);
  });

  it('is literal text: the cue that decided', () => {
    const plain = elements(word('x'));
    const built = word(hostile);
    expect(textsOf(built, '.sense')).toEqual([`By “${hostile}” (page)`]);
    expect(elements(built)).toEqual(plain);
  });
});
