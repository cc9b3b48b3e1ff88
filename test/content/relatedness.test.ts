// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Judgement } from '../../src/protocol/judgement.ts';

const asked: { title: string }[] = [];
let answers: () => Promise<Judgement[]>;

vi.mock('../../src/platform/contentMessages.ts', () => ({
  askFromContent: (_: string, summary: { title: string }) => {
    asked.push(summary);
    return answers();
  },
}));
const { watchRelatedness } = await import('../../src/content/relatedness.ts');

const judgement = (related: Judgement['related']): Judgement => ({
  dossier: 'a',
  name: 'A',
  related,
  reason: [],
});

let text: string;
let told: number;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  asked.length = 0;
  text = 'Text';
  told = 0;
  document.title = 'Title';
  answers = () => Promise.resolve([judgement('yes')]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watch = (before?: Judgement[]) =>
  watchRelatedness(
    () => Promise.resolve({ title: document.title, headings: [], text: [text] }),
    before,
    () => void told++,
  );
const soon = () => vi.advanceTimersByTimeAsync(500);
const later = () => vi.advanceTimersByTimeAsync(10_000);

it('judges a page once it is looked at, and tells of it', async () => {
  const relatedness = watch();
  await later();
  expect([asked.length, relatedness.judgements(), relatedness.isRelated('a/x')]).toEqual([
    0,
    undefined,
    false,
  ]);
  relatedness.look();
  relatedness.look();
  await soon();
  expect([asked.length, told]).toEqual([1, 1]);
  expect(relatedness.judgements()).toEqual([judgement('yes')]);
  expect([relatedness.isRelated('a/x'), relatedness.isRelated('ab/x')]).toEqual([true, false]);
});

it.each([
  { what: 'nothing has changed', change: () => undefined, asks: 1 },
  { what: 'the text has changed', change: () => (text = 'More text'), asks: 2 },
  { what: 'the title has changed', change: () => (document.title = 'Another'), asks: 2 },
])('asks anew where it has to: $what', async ({ change, asks }) => {
  const relatedness = watch();
  relatedness.look();
  await soon();
  change();
  for (let time = 0; time < 5; time++) relatedness.look();
  await soon();
  expect(asked).toHaveLength(1);
  await later();
  expect([asked.length, told]).toEqual([asks, asks]);
});

it('takes a page for related where judging fails, and asks again when it has changed', async () => {
  answers = () => Promise.reject(new Error('gone'));
  const relatedness = watch();
  relatedness.look();
  await soon();
  expect([told, relatedness.isRelated('a/x'), relatedness.judgements()]).toEqual([1, true, undefined]);
  answers = () => Promise.resolve([judgement('no')]);
  text = 'More text';
  relatedness.look();
  await later();
  expect([told, relatedness.isRelated('a/x')]).toEqual([2, false]);
});

it('has a page judged only when asked where no marks depend on it, and again once it may have changed', async () => {
  const summary = () => Promise.resolve({ title: document.title, headings: [], text: [text] });
  const relatedness = watchRelatedness(summary, undefined, undefined);
  await relatedness.judge();
  relatedness.look();
  await later();
  expect([asked.length, relatedness.judgements()]).toEqual([0, undefined]);
  await Promise.all([relatedness.judge(), relatedness.judge()]);
  expect([asked.length, relatedness.judgements()]).toEqual([1, [judgement('yes')]]);
  text = 'More text';
  await later();
  await relatedness.judge();
  expect(asked).toHaveLength(1);
  relatedness.look();
  await relatedness.judge();
  relatedness.look();
  await relatedness.judge();
  expect(asked).toHaveLength(2);
});

it('starts with what was known before', () => {
  expect(watch([judgement('partly')]).isRelated('a/x')).toBe(true);
  expect(watch([judgement('no')]).isRelated('a/x')).toBe(false);
});

it('does nothing more once it is stopped', async () => {
  const relatedness = watch();
  relatedness.look();
  relatedness.stop();
  await later();
  expect([asked.length, told]).toEqual([0, 0]);
});

it('looks the less often the longer a look takes', async () => {
  let looks = 0;
  const relatedness = watchRelatedness(
    async () => {
      looks++;
      await new Promise((resolve) => {
        setTimeout(resolve, 40);
      });
      return { title: String(looks), headings: [], text: [text] };
    },
    undefined,
    () => undefined,
  );
  relatedness.look();
  await soon();
  relatedness.look();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(looks).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(looks).toBe(2);
});
