import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  idle,
  isShown,
  type PopoverEvent,
  type PopoverState,
  reduce,
} from '../../../src/page/popover/state.ts';

type State = PopoverState<string>;
type Event = PopoverEvent<string>;

const targetOf = (state: State): string | undefined => (state.phase === 'idle' ? undefined : state.target);

const now = 5;
const old = 4;

const states = {
  idle: { phase: 'idle', token: now },
  ignoring: { phase: 'idle', token: now, ignoring: 'A' },
  dwelling: { phase: 'dwelling', token: now, target: 'A' },
  open: { phase: 'open', token: now, target: 'A', leaving: false },
  leaving: { phase: 'open', token: now, target: 'A', leaving: true },
  pinned: { phase: 'pinned', token: now, target: 'A' },
} satisfies Record<string, State>;

const events = {
  'over A': { type: 'over-target', target: 'A', still: true },
  'moving over A': { type: 'over-target', target: 'A', still: false },
  'over B': { type: 'over-target', target: 'B', still: true },
  'over the card': { type: 'over-card' },
  'over nothing': { type: 'over-nothing' },
  dwelt: { type: 'dwelt', token: now },
  'dwelt before': { type: 'dwelt', token: old },
  left: { type: 'left', token: now },
  'left before': { type: 'left', token: old },
  pin: { type: 'pin' },
  'reach A': { type: 'reach', target: 'A' },
  'reach B': { type: 'reach', target: 'B' },
  busied: { type: 'busied' },
  scrolled: { type: 'scrolled' },
  dismiss: { type: 'dismiss' },
  gone: { type: 'gone' },
} satisfies Record<string, Event>;

/** The state after an event: one of the states above, or another; `same` is the very object. */
const same = 'same';
const fresh: State = { phase: 'idle', token: now + 1 };
const ignoring: State = { phase: 'idle', token: now + 1, ignoring: 'A' };
const dwellingOn = (target: string): State => ({ phase: 'dwelling', token: now + 1, target });

const pinnedOn = (target: string): State => ({ phase: 'pinned', token: now + 1, target });

const table: Record<keyof typeof states, Record<keyof typeof events, State | typeof same>> = {
  idle: {
    'over A': dwellingOn('A'),
    'moving over A': dwellingOn('A'),
    'over B': dwellingOn('B'),
    'over the card': same,
    'over nothing': same,
    dwelt: same,
    'dwelt before': same,
    left: same,
    'left before': same,
    pin: same,
    'reach A': pinnedOn('A'),
    'reach B': pinnedOn('B'),
    busied: same,
    scrolled: same,
    dismiss: same,
    gone: same,
  },
  ignoring: {
    'over A': same,
    'moving over A': same,
    'over B': dwellingOn('B'),
    'over the card': fresh,
    'over nothing': fresh,
    dwelt: same,
    'dwelt before': same,
    left: same,
    'left before': same,
    pin: same,
    'reach A': pinnedOn('A'),
    'reach B': pinnedOn('B'),
    busied: same,
    scrolled: same,
    dismiss: same,
    gone: fresh,
  },
  dwelling: {
    'over A': same,
    'moving over A': dwellingOn('A'),
    'over B': dwellingOn('B'),
    'over the card': fresh,
    'over nothing': fresh,
    dwelt: states.open,
    'dwelt before': same,
    left: same,
    'left before': same,
    pin: same,
    'reach A': pinnedOn('A'),
    'reach B': pinnedOn('B'),
    busied: ignoring,
    scrolled: ignoring,
    dismiss: ignoring,
    gone: fresh,
  },
  open: {
    'over A': same,
    'moving over A': same,
    'over B': states.leaving,
    'over the card': same,
    'over nothing': states.leaving,
    dwelt: same,
    'dwelt before': same,
    left: same,
    'left before': same,
    pin: states.pinned,
    'reach A': states.pinned,
    'reach B': pinnedOn('B'),
    busied: same,
    scrolled: ignoring,
    dismiss: ignoring,
    gone: fresh,
  },
  leaving: {
    'over A': states.open,
    'moving over A': states.open,
    'over B': same,
    'over the card': states.open,
    'over nothing': same,
    dwelt: same,
    'dwelt before': same,
    left: fresh,
    'left before': same,
    pin: states.pinned,
    'reach A': states.pinned,
    'reach B': pinnedOn('B'),
    busied: same,
    scrolled: ignoring,
    dismiss: ignoring,
    gone: fresh,
  },
  pinned: {
    'over A': same,
    'moving over A': same,
    'over B': same,
    'over the card': same,
    'over nothing': same,
    dwelt: same,
    'dwelt before': same,
    left: same,
    'left before': same,
    pin: states.open,
    'reach A': same,
    'reach B': pinnedOn('B'),
    busied: same,
    scrolled: same,
    dismiss: ignoring,
    gone: fresh,
  },
};

const transitions = Object.entries(table).flatMap(([state, row]) =>
  Object.entries(row).map(([event, next]) => ({
    state,
    event,
    from: states[state as keyof typeof states] as State,
    by: events[event as keyof typeof events] as Event,
    next,
  })),
);

const anyEvent: fc.Arbitrary<(state: State) => Event> = fc.oneof(
  fc
    .constantFrom<Event>(...Object.values(events).filter(({ type }) => type !== 'dwelt' && type !== 'left'))
    .map((event) => () => event),
  fc
    .tuple(fc.constantFrom('dwelt' as const, 'left' as const), fc.integer({ min: 0, max: 2 }))
    .map(([type, age]) => ({ token }: State): Event => ({ type, token: token - age })),
);

describe('reduce', () => {
  it.each(transitions)('$state, $event', ({ from, by, next }) => {
    const after = reduce(from, by);
    expect(after).toEqual(next === same ? from : next);
    expect(after === from).toBe(next === same);
  });

  it('opens only for a target that was dwelt on, for the dwell that is under way, or that was reached for', () => {
    const holds = (steps: readonly ((state: State) => Event)[]): void => {
      let state: State = idle;
      for (const step of steps) {
        const event = step(state);
        const after = reduce(state, event);
        const opens = isShown(after) && !(isShown(state) && targetOf(state) === targetOf(after));
        const dwelt = state.phase === 'dwelling' && event.type === 'dwelt' && event.token === state.token;
        const reached = event.type === 'reach' && !(isShown(state) && targetOf(state) === event.target);
        expect(opens).toBe(dwelt || reached);
        const wanted = event.type === 'reach' ? event.target : targetOf(state);
        expect(opens && targetOf(after)).toBe(opens && wanted);
        expect(after.token).toBeGreaterThanOrEqual(state.token);
        state = after;
      }
    };
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 30 }), holds));
  });

  it('gives a token to one opening alone', () => {
    const holds = (steps: readonly ((state: State) => Event)[]): void => {
      let state: State = idle;
      const targets = new Map<number, string>();
      for (const step of steps) {
        state = reduce(state, step(state));
        if (state.phase === 'idle') continue;
        expect(targets.get(state.token) ?? state.target).toBe(state.target);
        targets.set(state.token, state.target);
      }
    };
    fc.assert(fc.property(fc.array(anyEvent, { maxLength: 30 }), holds));
  });

  it('closes a pinned card for nothing that the pointer does', () => {
    const kept = Object.values<Event>(events)
      .map((event) => reduce(states.pinned, event))
      .filter((after) => after.phase === 'pinned' && after.target === 'A');
    expect(kept.length).toBe(Object.keys(events).length - ['reach B', 'pin', 'dismiss', 'gone'].length);
  });

  it('comes back to idle from anywhere but a pinned card when the pointer stays away', () => {
    for (const state of Object.values<State>(states).filter(({ phase }) => phase !== 'pinned')) {
      const away = reduce(state, { type: 'over-nothing' });
      expect(reduce(away, { type: 'left', token: away.token }).phase).toBe('idle');
    }
  });
});
