// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, useBoard } from '../../support/boardScene.ts';

const { board, read, shown, shownAtFirstSight, start, expectSteps } = useBoard();

it('shows the first mention of each entity, whichever that is by then', () => {
  start('<p id="a">Ada</p><p id="b">Ada, Bell</p><p id="c">Ada</p>', { marks: 'page' });
  expectSteps([
    { what: 'nothing', change: () => undefined, shows: 'a:Ada b:Bell', paints: 0 },
    {
      what: 'the first goes',
      change: () => element('#a').remove(),
      shows: 'b:Ada b:Bell',
      paints: 1,
    },
    {
      what: 'one comes last',
      change: () => element('#c').insertAdjacentHTML('afterend', '<p id="z">Ada</p>'),
      reads: '#z',
      shows: 'b:Ada b:Bell',
      paints: 0,
    },
    {
      what: 'one comes first',
      change: () => element('#b').insertAdjacentHTML('beforebegin', '<p id="y">Ada</p>'),
      reads: '#y',
      shows: 'y:Ada b:Bell',
      paints: 2,
    },
    {
      what: 'the last moves to the front',
      change: () => element('#y').before(element('#z')),
      reads: '#z',
      shows: 'z:Ada b:Bell',
      paints: 1,
    },
    {
      what: 'all of one entity go',
      change: () => {
        for (const id of ['#z', '#y', '#c']) element(id).remove();
        element('#b').textContent = 'Bell';
      },
      reads: '#b',
      shows: 'b:Bell',
      paints: 1,
    },
  ]);
});

it.each(['all', 'section', 'page'] as const)('leaves what reads as before as it is: %s', (marks) => {
  start('<p id="a">Ada</p><p id="b">Bell</p>', { marks });
  expectSteps([
    { what: 'nothing new', change: () => undefined, reads: 'body', shows: 'a:Ada b:Bell', paints: 0 },
    {
      what: 'a new text',
      change: () => (element('#a').textContent = 'Ada now'),
      reads: 'body',
      shows: 'a:Ada b:Bell',
      paints: 1,
    },
    {
      what: 'a new order',
      change: () => element('#a').before(element('#b')),
      reads: '#b',
      shows: 'b:Bell a:Ada',
      paints: 0,
    },
  ]);
});

it('has its sections follow its headings', () => {
  start('<p id="a">Ada</p><p id="b">Ada</p><p id="c">Ada</p>', { marks: 'section' });
  expectSteps([
    {
      what: 'a heading comes',
      change: () => element('#b').insertAdjacentHTML('beforebegin', '<h2 id="h">Then</h2>'),
      reads: '#h',
      shows: 'a:Ada b:Ada',
      paints: 1,
    },
    { what: 'nothing', change: () => undefined, shows: 'a:Ada b:Ada', paints: 0 },
    {
      what: 'it moves down, past a mention',
      change: () => element('#c').before(element('#h')),
      reads: '#h',
      shows: 'a:Ada c:Ada',
      paints: 1,
    },
    {
      what: 'it is hidden',
      change: () => element('#h').toggleAttribute('hidden', true),
      shows: 'a:Ada',
      paints: 0,
    },
    {
      what: 'it is shown',
      change: () => element('#h').toggleAttribute('hidden', false),
      shows: 'a:Ada c:Ada',
      paints: 1,
    },
    { what: 'it goes', change: () => element('#h').remove(), shows: 'a:Ada', paints: 0 },
  ]);
});

it('is marked once it is judged to be related, and quiet again when it is not', () => {
  let isRelated = false;
  start('<p id="a">Ada</p><p id="b">Bell</p>', { quiet: true, isWanted: () => isRelated });
  const judge = (related: boolean): void => {
    isRelated = related;
    board().arrange();
  };
  expectSteps([
    { what: 'it is related', change: () => judge(true), shows: 'a:Ada b:Bell', paints: 2 },
    { what: 'it still is', change: () => judge(true), shows: 'a:Ada b:Bell', paints: 0 },
    { what: 'it is not', change: () => judge(false), shows: '', paints: 0 },
    {
      what: 'a mention comes',
      change: () => element('#b').insertAdjacentHTML('afterend', '<p id="c">Ada</p>'),
      reads: '#c',
      shows: '',
      paints: 0,
    },
  ]);
  expect(board().count()).toBe(3);
});

const kinds = [
  '<p>Ada</p>',
  '<p>Ada, Bell</p>',
  '<div>Bell <p>Ada</p> Ada</div>',
  '<h2>Then</h2>',
  '<h3>Bell</h3>',
];

/** A piece of a page that comes, moves or goes. */
const anyChange = fc.record({
  what: fc.constantFrom('comes', 'moves', 'goes'),
  kind: fc.constantFrom(...kinds),
  from: fc.nat(20),
  to: fc.nat(20),
});

it.each(['section', 'page'] as const)(
  'shows after any changes what it would show at first sight: %s',
  (marks) => {
    const batches = fc.array(fc.array(anyChange, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const whole = fc.array(fc.constantFrom(...kinds), { maxLength: 8 });
    fc.assert(
      fc.property(whole, batches, (parts, changes) => {
        start(parts.join(''), { marks });
        let number = 0;
        const name = (one: Element): void => void (one.id ||= String(number++));
        for (const child of document.body.children) name(child);
        for (const batch of changes) {
          const changed = batch.flatMap(({ what, kind, from, to }) => {
            const { children } = document.body;
            const before = children[to % (children.length + 1)] ?? null;
            const one =
              what === 'comes'
                ? document.createRange().createContextualFragment(kind).firstElementChild
                : null;
            const moved = one ?? children[from % Math.max(children.length, 1)];
            if (moved === undefined) return [];
            name(moved);
            if (what === 'goes') moved.remove();
            else if (moved !== before) document.body.insertBefore(moved, before);
            return [moved];
          });
          board().doubt((container) => !container.isConnected);
          for (const root of new Set(changed)) if (root.isConnected) read(root);
          board().arrange();
          expect(shown()).toBe(shownAtFirstSight({ marks }));
        }
      }),
      { numRuns: 40 },
    );
  },
);
