import { describe, expect, it } from 'vitest';
import {
  firstStep,
  type Step,
  type StepEvent,
  type Steps,
  takeStep,
} from '../../../src/page/popover/steps.ts';
import type { CardHead, CardState } from '../../../src/ui/card/shownCard.ts';

const head = (name: string): CardHead => ({ name, colour: 'teal', sure: true });
const asked = (entity: string) => ({ entity, sentence: 'A sentence.', around: '' });
const loading: CardState = { phase: 'loading' };
const failed: CardState = { phase: 'failed', why: 'failed' };
const gone: CardState = { phase: 'failed', why: 'gone' };

const now = 5;
const step = (name: string, state: CardState): Step => ({
  head: head(name),
  question: asked(`d/${name}`),
  state,
});
const one = (state: CardState): Steps => ({ token: now, before: [], shown: step('a', state) });
const two = (state: CardState): Steps => ({ token: now, before: [step('a', gone)], shown: step('b', state) });

const events = {
  enter: { type: 'enter', head: head('c'), question: asked('d/c') },
  back: { type: 'back' },
  choose: { type: 'choose', head: head('c'), entity: 'd/c' },
  retry: { type: 'retry' },
  answered: { type: 'answered', token: now, state: failed },
  'answered late': { type: 'answered', token: now - 1, state: failed },
} satisfies Record<string, StepEvent>;

const same = 'same';
const next = now + 1;
const states = {
  waiting: one(loading),
  told: one(failed),
  'waiting within': two(loading),
  'told within': two(failed),
};

const table: Record<keyof typeof states, Record<keyof typeof events, Steps | typeof same>> = {
  waiting: {
    enter: { token: next, before: [step('a', loading)], shown: step('c', loading) },
    back: same,
    choose: { token: next, before: [], shown: step('c', loading) },
    retry: same,
    answered: one(failed),
    'answered late': same,
  },
  told: {
    enter: { token: next, before: [step('a', failed)], shown: step('c', loading) },
    back: same,
    choose: { token: next, before: [], shown: step('c', loading) },
    retry: { token: next, before: [], shown: step('a', loading) },
    answered: same,
    'answered late': same,
  },
  'waiting within': {
    enter: { token: next, before: [step('a', gone), step('b', loading)], shown: step('c', loading) },
    back: { token: next, before: [], shown: step('a', gone) },
    choose: { token: next, before: [step('a', gone)], shown: step('c', loading) },
    retry: same,
    answered: two(failed),
    'answered late': same,
  },
  'told within': {
    enter: { token: next, before: [step('a', gone), step('b', failed)], shown: step('c', loading) },
    back: { token: next, before: [], shown: step('a', gone) },
    choose: { token: next, before: [step('a', gone)], shown: step('c', loading) },
    retry: { token: next, before: [step('a', gone)], shown: step('b', loading) },
    answered: same,
    'answered late': same,
  },
};

const transitions = Object.entries(table).flatMap(([state, row]) =>
  Object.entries(row).map(([event, after]) => ({
    state,
    event,
    from: states[state as keyof typeof states],
    by: events[event as keyof typeof events] as StepEvent,
    after,
  })),
);

describe('the steps of a card', () => {
  it.each(transitions)('$state, $event', ({ from, by, after }) => {
    const taken = takeStep(from, by);
    expect(taken).toEqual(after === same ? from : after);
    expect(taken === from).toBe(after === same);
  });

  it('begin with one that waits for its answer', () => {
    expect(firstStep(head('a'), asked('d/a'))).toEqual({ token: 0, before: [], shown: step('a', loading) });
  });

  it('ask again for one that was left before it was answered', () => {
    const entered = takeStep(one(loading), events.enter);
    const back = takeStep(entered, events.back);
    expect(back.shown.state).toEqual(loading);
    expect(back.token).toBeGreaterThan(entered.token);
    expect(takeStep(back, { type: 'answered', token: now, state: failed })).toBe(back);
  });
});
