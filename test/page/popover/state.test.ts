import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idle, type PopoverEvent, type PopoverState, reduce } from '../../../src/page/popover/state.ts';

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
} satisfies Record<string, State>;

const events = {
  'over A': { type: 'over-target', target: 'A' },
  'over B': { type: 'over-target', target: 'B' },
  'over the card': { type: 'over-card' },
  'over nothing': { type: 'over-nothing' },
  dwelt: { type: 'dwelt', token: now },
  'dwelt before': { type: 'dwelt', token: old },
  left: { type: 'left', token: now },
  'left before': { type: 'left', token: old },
  dismiss: { type: 'dismiss' },
} satisfies Record<string, Event>;

/** The state after an event: one of the states above, or another; `same` is the very object. */
const same = 'same';
const fresh: State = { phase: 'idle', token: now + 1 };
const ignoring: State = { phase: 'idle', token: now + 1, ignoring: 'A' };
const dwellingOn = (target: string): State => ({ phase: 'dwelling', token: now + 1, target });

const table: Record<keyof typeof states, Record<keyof typeof events, State | typeof same>> = {
  idle: {
    'over A': dwellingOn('A'),
    'over B': dwellingOn('B'),
    'over the card': same,
    'over nothing': same,
    dwelt: same,
    'dwelt before': same,
    left: same,
    'left before': same,
    dismiss: same,
  },
  ignoring: {
    'over A': same,
    'over B': dwellingOn('B'),
    'over the card': fresh,
    'over nothing': fresh,
    dwelt: same,
    'dwelt before': same,
    left: same,
    'left before': same,
    dismiss: same,
  },
  dwelling: {
    'over A': same,
    'over B': dwellingOn('B'),
    'over the card': fresh,
    'over nothing': fresh,
    dwelt: states.open,
    'dwelt before': same,
    left: same,
    'left before': same,
    dismiss: ignoring,
  },
  open: {
    'over A': same,
    'over B': states.leaving,
    'over the card': same,
    'over nothing': states.leaving,
    dwelt: same,
    'dwelt before': same,
    left: same,
    'left before': same,
    dismiss: ignoring,
  },
  leaving: {
    'over A': states.open,
    'over B': same,
    'over the card': states.open,
    'over nothing': same,
    dwelt: same,
    'dwelt before': same,
    left: fresh,
    'left before': same,
    dismiss: ignoring,
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

  it('opens only for a target that was dwelt on, and only for the dwell that is under way', () => {
    const holds = (steps: readonly ((state: State) => Event)[]): void => {
      let state: State = idle;
      for (const step of steps) {
        const event = step(state);
        const after = reduce(state, event);
        const opens = after.phase === 'open' && state.phase !== 'open';
        const dwelt = state.phase === 'dwelling' && event.type === 'dwelt' && event.token === state.token;
        expect(opens).toBe(dwelt);
        expect(opens && targetOf(after)).toBe(dwelt && targetOf(state));
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

  it('comes back to idle from anywhere when the pointer stays away', () => {
    for (const state of Object.values<State>(states)) {
      const away = reduce(state, { type: 'over-nothing' });
      expect(reduce(away, { type: 'left', token: away.token }).phase).toBe('idle');
    }
  });
});
