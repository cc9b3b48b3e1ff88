// @vitest-environment jsdom
import { fake, resetFake } from '../support/extension/fakeExtension.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Panel } from '../../src/panel/Panel.tsx';
import { claimed } from '../support/extension/claimed.ts';
import { listMentions } from '../support/extension/listMentions.ts';
import { control, waitForText, waitForThat } from '../support/extension/page.ts';

const about = { entity: 'trade/acme', name: 'Acme Works', colour: 'teal' };

beforeEach(() => {
  resetFake();
  fake.background['get-best-claims'] = ({ mentions }: { mentions: object[] }) => mentions.map(() => null);
  fake.background['search-claims'] = ({ search }: { search: string }) => ({
    count: 2,
    claims: [`First: ${search}`, `Second: ${search}`].map((told) => ({
      ...claimed(told),
      dossier: 'Trade',
      entities: [about],
    })),
  });
  listMentions({ 0: { Acme: ['Acme makes steel.'] } });
});
afterEach(() => render(null, document.body));

const open = (): void => render(<Panel tab={7} />, document.body);

async function type(typed: string): Promise<HTMLInputElement> {
  const field = await control('Search all claims');
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return field;
}
const searched = (): unknown[] =>
  fake.sent.filter(({ name }) => name === 'search-claims').map(({ request }) => request);

test('claims are found in the place of the mentions, each with what it is about', async () => {
  open();
  await waitForText('Acme makes steel.');
  await type(' steel ');
  await waitForText('2 claims found');
  expect([...document.querySelectorAll('.claims > li .claim')].map(({ textContent }) => textContent)).toEqual(
    ['First: steel', 'Second: steel'],
  );
  expect(document.querySelector('.about')?.textContent).toBe('Acme Works · Trade');
  expect(document.body.textContent).not.toContain('Acme makes steel.');
  expect(searched()).toEqual([{ search: 'steel' }]);
});

test('only what is typed when typing pauses is searched for', async () => {
  open();
  for (const typed of ['s', 'st', 'ste']) await type(typed);
  await waitForText('First: ste');
  expect(searched()).toEqual([{ search: 'ste' }]);
});

test('of two searches under way the latest counts, whichever answers last', async () => {
  const search = fake.background['search-claims']!;
  let answerFirst: (() => void) | undefined;
  fake.background['search-claims'] = (request: { search: string }) =>
    request.search === 'one'
      ? new Promise((resolve) => {
          answerFirst = () => resolve(search(request as never));
        })
      : search(request as never);
  open();
  await type('one');
  await waitForThat(() => expect(answerFirst).toBeDefined());
  await type('two');
  await waitForText('First: two');
  answerFirst?.();
  await new Promise(requestAnimationFrame);
  expect(document.body.textContent).toContain('First: two');
});

test.each<[name: string, answer: (() => unknown) | undefined, passages: string[]]>([
  ['finds nothing', () => ({ count: 0, claims: [] }), ['No claim found', 'has all these words']],
  [
    'finds more than come along',
    () => ({ count: 80, claims: [{ ...claimed('First'), dossier: 'Trade', entities: [] }] }),
    ['80 claims found', 'Only the first is shown.'],
  ],
  [
    'finds one',
    () => ({ count: 1, claims: [{ ...claimed('First'), dossier: 'Trade', entities: [] }] }),
    ['1 claim found'],
  ],
  ['fails', undefined, ['could not be']],
])('a search that %s says so', async (_, answer, passages) => {
  if (answer === undefined) delete fake.background['search-claims'];
  else fake.background['search-claims'] = answer;
  open();
  await type('steel');
  for (const passage of passages) await waitForText(passage);
});

test('Escape empties the field, and the mentions are there again', async () => {
  open();
  const field = await type('steel');
  await waitForText('2 claims found');
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  field.dispatchEvent(escape);
  await waitForText('Acme makes steel.');
  expect([field.value, escape.defaultPrevented]).toEqual(['', true]);
});

test('Escape in an empty field is left to the browser', async () => {
  open();
  const field = await type('');
  const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  field.dispatchEvent(escape);
  expect(escape.defaultPrevented).toBe(false);
});

test('an entity that a found claim mentions is searched for by a click', async () => {
  fake.background['search-claims'] = ({ search }: { search: string }) => ({
    count: 1,
    claims: [
      {
        ...claimed(search),
        text: [{ text: `${search}: ` }, { text: 'Acme', ...about }],
        dossier: 'Trade',
        entities: [],
      },
    ],
  });
  open();
  await type('steel');
  await waitForText('steel: ');
  (await control('Acme')).click();
  await waitForText('Acme Works: ');
});
