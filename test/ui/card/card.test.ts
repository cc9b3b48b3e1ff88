// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CardHead, CardState } from '../../../src/ui/card/shownCard.ts';
import {
  buttonIn,
  cardTexts,
  fakeActions,
  readyCard,
  showCard,
  shownClaim,
  shownClaims,
  textsIn,
  wholeText,
} from '../../support/cards.ts';

const background = { bears: false };
const failed = (why: 'gone' | 'failed' | 'unavailable'): CardState => ({ phase: 'failed', why });

const states: readonly { what: string; state: CardState; says: string; busy: string }[] = [
  { what: 'waits for its claims', state: { phase: 'loading' }, says: 'Loading', busy: 'true' },
  { what: 'could not get them', state: failed('failed'), says: 'Failed', busy: 'false' },
  { what: 'is of what no dossier has', state: failed('gone'), says: 'Gone', busy: 'false' },
  { what: 'can reach nobody', state: failed('unavailable'), says: 'Unavailable', busy: 'false' },
  { what: 'has none', state: readyCard([]), says: 'No claims', busy: 'false' },
  { what: 'has none at all to bear', state: readyCard([], {}, background), says: 'No claims', busy: 'false' },
  {
    what: 'has none that bears',
    state: readyCard([shownClaim('a')], {}, background),
    says: 'None bears',
    busy: 'false',
  },
];

describe('a card', () => {
  it.each(states)('says so while it $what', ({ state, says, busy }) => {
    const { element } = showCard(state);
    expect(textsIn(element, 'p').filter((text) => states.some((one) => one.says === text))).toEqual([says]);
    expect(element.getAttribute('aria-busy')).toBe(busy);
    expect(textsIn(element, 'li')).toEqual([]);
  });

  it.each(states)('is a dialog about the entity while it $what', ({ state }) => {
    const { element } = showCard(state);
    expect(['role', 'aria-label', 'lang', 'dir'].map((name) => element.getAttribute(name))).toEqual([
      'dialog',
      'Claims about North',
      'en',
      'ltr',
    ]);
    expect(textsIn(element, 'h2')).toEqual(['North']);
    expect(element.querySelector('header')?.style.getPropertyValue('--mark')).toBe('var(--mark-teal)');
  });

  it('is written in the direction of its texts', () => {
    const { element } = showCard({ phase: 'loading' }, { texts: { ...cardTexts, direction: 'rtl' } });
    expect(element.dir).toBe('rtl');
  });

  it('hides from readers by ear what only holds the place of claims', () => {
    const { element } = showCard({ phase: 'loading' });
    const shapes = [...element.querySelectorAll('.expected')];
    expect(shapes.length).toBeGreaterThan(1);
    expect(shapes.filter((shape) => shape.closest('[aria-hidden=true]') === null)).toEqual([]);
    expect(element.querySelector('[role=status]')?.textContent).toBe('Loading');
  });

  it('tells what the entity is, and from which dossier, once that is known', () => {
    expect(showCard({ phase: 'loading' }).element.querySelector('footer, .kind')).toBeNull();
    const { element } = showCard(readyCard([shownClaim('a')]));
    expect([textsIn(element, '.kind'), textsIn(element, '.from')]).toEqual([['Place'], ['From Directions']]);
    expect(textsIn(element, 'p')).toContain('A direction.');
  });

  const turbine = { word: 'turbine', reach: 'beside' } as const;
  const senses: readonly { what: string; head: Partial<CardHead>; says: string[]; look: string }[] = [
    { what: 'needed no cue', head: { sure: true }, says: [], look: 'sure' },
    {
      what: 'was decided by a cue',
      head: { sure: true, reason: turbine },
      says: ['By “turbine” (beside)'],
      look: 'sure',
    },
    { what: 'was decided by nothing', head: { sure: false }, says: ['Not sure: North'], look: 'unsure' },
  ];

  it.each(senses)('says in one line why a sense was read so that $what', ({ head, says, look }) => {
    for (const state of [{ phase: 'loading' } as const, readyCard([shownClaim('a')])]) {
      const { element } = showCard(state, { head });
      expect(textsIn(element, '.sense')).toEqual(says);
      expect(element.querySelector('h2')?.className).toBe(look);
      expect(element.querySelector('.sense')?.previousElementSibling?.localName).toBe(says[0] && 'header');
      expect(element.querySelector('.sense')?.getAttribute('title')).toBe(says[0]);
    }
  });

  it('closes and is pinned by its buttons', () => {
    const actions = fakeActions();
    const content = showCard({ phase: 'loading' }, { actions });
    const { element } = content;
    const [pin, close] = [buttonIn(element, 'Pin'), buttonIn(element, 'Close')];
    expect(pin.getAttribute('aria-pressed')).toBe('false');
    pin.click();
    content.setPinned(true);
    expect(pin.getAttribute('aria-pressed')).toBe('true');
    close.click();
    expect([actions.pin, actions.close].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    const again = showCard({ phase: 'loading' }, { pinned: true });
    expect(buttonIn(again.element, 'Pin').getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['failed', 1],
    ['unavailable', 1],
    ['gone', 0],
  ] as const)('offers to try again where that may help: %s', (why, tries) => {
    const actions = fakeActions();
    const { element } = showCard(failed(why), { actions });
    for (const button of element.querySelectorAll<HTMLButtonElement>('.failure button')) button.click();
    expect(actions.retry).toHaveBeenCalledTimes(tries);
  });
});

describe('the claims of a card', () => {
  const counts = [
    { claims: 1, shown: 1, button: undefined },
    { claims: 3, shown: 3, button: undefined },
    { claims: 4, shown: 3, button: 'Show all 4' },
    { claims: 30, shown: 3, button: 'Show all 30' },
  ];

  it.each(counts)('are $shown of $claims at first, and all on demand', ({ claims, shown, button }) => {
    const actions = fakeActions();
    const all = shownClaims(claims);
    const { element } = showCard(readyCard(all), { actions });
    expect(textsIn(element, '.claim')).toEqual(all.slice(0, shown).map(wholeText));
    expect(textsIn(element, '.more')[0]).toBe(button);
    element.querySelector<HTMLButtonElement>('.more')?.click();
    expect(textsIn(element, '.claim')).toEqual(all.map(wholeText));
    expect(element.querySelector('.more')).toBeNull();
    expect(actions.resized).toHaveBeenCalledTimes(button === undefined ? 0 : 1);
  });

  it.each([1, 3, 30])('wait behind a button where none of %i bears, as background', (count) => {
    const actions = fakeActions();
    const all = shownClaims(count);
    const { element } = showCard(readyCard(all, {}, background), { actions });
    expect(textsIn(element, '.none')).toEqual(['None bears']);
    expect(textsIn(element, 'p')).toContain('A direction.');
    expect(element.querySelectorAll('ol, li')).toHaveLength(0);
    const button = buttonIn(element, `Show background (${count})`);
    expect(button.type).toBe('button');
    button.click();
    expect(textsIn(element, '.claim')).toEqual(all.map(wholeText));
    expect(textsIn(element, '.none')).toEqual(['None bears']);
    expect(element.querySelector('.more')).toBeNull();
    expect(actions.resized).toHaveBeenCalledOnce();
    expect(element.lastElementChild?.localName).toBe('footer');
  });

  it.each([
    ['more', 5, true, '3'],
    ['the background', 5, false, '0'],
  ])('have the focus on the first that was hidden, once %s is shown', (_, count, bears, first) => {
    const { element } = showCard(readyCard(shownClaims(count), {}, { bears }));
    element.querySelector<HTMLButtonElement>('.more')!.focus();
    element.querySelector<HTMLButtonElement>('.more')!.click();
    expect(document.activeElement?.querySelector('.claim')?.textContent).toBe(`What ${first} says.`);
  });
});

describe('a card that another led to', () => {
  const back = { name: 'South' };

  it('has a way back before all else', () => {
    const actions = fakeActions();
    for (const { state } of states) {
      const { element } = showCard(state, { actions, back });
      expect(element.querySelector('button')).toBe(buttonIn(element, 'Back to South'));
      buttonIn(element, 'Back to South').click();
    }
    expect(actions.back).toHaveBeenCalledTimes(states.length);
  });

  it('does not offer to leave unmarked what is no mark', () => {
    expect(textsIn(showCard(readyCard([]), { back }).element, 'footer button')).toEqual([]);
    expect(textsIn(showCard(readyCard([])).element, 'footer button')).toEqual(['Not this one']);
    const { turnOff: _, ...actions } = fakeActions();
    expect(textsIn(showCard(readyCard([]), { actions }).element, 'footer button')).toEqual([]);
  });
});

describe('the focus of a card', () => {
  const text = [
    { text: 'Near ' },
    { text: 'South', entity: 'a/south', name: 'South' },
    { text: '.' },
  ] as const;
  const dossiers = [
    { entity: 'a/north', name: 'Directions' },
    { entity: 'b/north', name: 'Winds' },
  ];
  const state = readyCard([shownClaim('a', { text })], {}, { dossiers });

  it.each([
    { what: 'is on its heading', place: undefined, on: 'North' },
    { what: 'is on the mention that led on', place: { entity: 'a/south' }, on: 'South' },
    { what: 'is on the chosen dossier', place: { entity: 'b/north' }, on: 'Winds' },
    { what: 'is on its heading where the mention is not shown', place: { entity: 'a/west' }, on: 'North' },
  ])('$what', ({ place, on }) => {
    showCard(state).focus(place);
    expect(document.activeElement?.textContent).toBe(on);
  });
});

describe('the dossiers of a card', () => {
  const dossiers = [
    { entity: 'a/north', name: 'Directions' },
    { entity: 'b/north', name: 'Winds' },
    { entity: 'c/n', name: 'Poles' },
  ];

  it('are not offered where but one speaks', () => {
    expect(showCard(readyCard([shownClaim('a')])).element.querySelector('.dossiers')).toBeNull();
  });

  it('are offered where several speak, with the one that does', () => {
    const actions = fakeActions();
    const { element } = showCard(readyCard([], { key: 'b/north' }, { dossiers }), { actions });
    expect(textsIn(element, '.from')).toEqual(['']);
    const group = element.querySelector('[role=group]')!;
    expect(group.getAttribute('aria-label')).toBe('Dossiers on North');
    const choices = [...group.querySelectorAll('button')];
    expect(choices.map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([
      ['Directions', 'false'],
      ['Winds', 'true'],
      ['Poles', 'false'],
    ]);
    for (const choice of choices) choice.click();
    expect(actions.chooseDossier.mock.calls).toEqual([['a/north'], ['c/n']]);
  });
});
