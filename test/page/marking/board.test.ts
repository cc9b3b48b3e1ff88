// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { markChoices } from '../../../src/core/settings/schema.ts';
import type { Legend } from '../../../src/page/marking/board.ts';
import { element, useBoard } from '../../support/boardScene.ts';

const { board, load, read, shown, shownMarks, start } = useBoard();

const sections = `<p id="a">Ada and Ada</p><p id="b">Bell and Ada</p>
  <h2 id="c">On Bell</h2><p id="d">Bell and Ada</p><div role="heading" id="e">More</div><p id="f">Ada, Bell</p>`;

const cases: readonly { what: string; html: string; density: Partial<Legend>; shows: string }[] = [
  {
    what: 'all',
    html: sections,
    density: {},
    shows: 'a:Ada a:Ada b:Bell b:Ada c:Bell d:Bell d:Ada f:Ada f:Bell',
  },
  {
    what: 'the first in each section',
    html: sections,
    density: { marks: 'section' },
    shows: 'a:Ada b:Bell c:Bell d:Ada f:Ada f:Bell',
  },
  { what: 'the first on the page', html: sections, density: { marks: 'page' }, shows: 'a:Ada b:Bell' },
  {
    what: 'no section where a heading is hidden',
    html: '<p id="a">Ada</p><h2 hidden>Then</h2><p id="b">Ada</p>',
    density: { marks: 'section' },
    shows: 'a:Ada',
  },
  {
    what: 'text around a block in document order',
    html: '<div id="a"><p id="b">x</p>Ada<p id="c">Ada</p></div>',
    density: { marks: 'page' },
    shows: 'a:Ada',
  },
  {
    what: 'a section after a heading amid the text of a block',
    html: '<div id="a">Ada <h2 id="b">Then</h2> Ada</div>',
    density: { marks: 'section' },
    shows: 'a:Ada a:Ada',
  },
  {
    what: 'what is in a shadow root before what follows its host',
    html: '<p id="a">x</p><x-host html="<p id=b>Ada</p>"></x-host><p id="c">Ada</p>',
    density: { marks: 'page' },
    shows: 'b:Ada',
  },
  {
    what: 'what is in a shadow root amid the text of a block',
    html: '<p id="a">Bell <x-host html="<span id=b>Ada</span>"></x-host> Ada</p>',
    density: { marks: 'page' },
    shows: 'a:Bell b:Ada',
  },
  {
    what: 'what comes before a host before what is in its shadow root',
    html: '<p id="a">Ada</p><x-host html="<p id=b>Ada</p>"></x-host>',
    density: { marks: 'page' },
    shows: 'a:Ada',
  },
  {
    what: 'a section after a heading in a shadow root',
    html: '<p id="a">Ada</p><x-host html="<h2 id=b>Then</h2>"></x-host><p id="c">Ada</p>',
    density: { marks: 'section' },
    shows: 'a:Ada c:Ada',
  },
  {
    what: 'nothing where only related pages are marked and this is none',
    html: sections,
    density: { quiet: true, isWanted: () => false },
    shows: '',
  },
  {
    what: 'the entity whose dossier the page is related to',
    html: sections,
    density: { quiet: true, isWanted: (entity) => entity === 1 },
    shows: 'b:Bell c:Bell d:Bell f:Bell',
  },
];

describe('a board', () => {
  it.each(cases)('shows $what', ({ html, density, shows }) => {
    start(html, density);
    expect(shown()).toBe(shows);
  });

  it.each(markChoices)('counts all mentions, whatever it shows: %s', (marks) => {
    start(sections, { marks, quiet: true });
    expect(board().count()).toBe(9);
    board().take((container) => container === element('#d'));
    expect(board().count()).toBe(7);
    board().take(() => true);
    expect(board().count()).toBe(0);
    expect(shown()).toBe('');
  });

  it('has the marks that it shows, and no others', () => {
    start('<p id="a">Ada</p><p id="b">Ada</p>', { marks: 'page' });
    const [first] = shownMarks();
    expect(board().has(first!)).toBe(true);
    board().take((container) => container === element('#a'));
    board().arrange();
    const [second] = shownMarks();
    expect([board().has(first!), board().has(second!)]).toEqual([false, true]);
    element('#a').replaceWith(Object.assign(document.createElement('p'), { id: 'n', textContent: 'Ada' }));
    read(element('#n'));
    board().arrange();
    expect([board().has(second!), shown()]).toEqual([false, 'n:Ada']);
  });

  it.each([
    { density: { marks: 'all', quiet: false }, atOnce: 'a:Ada a:Ada' },
    { density: { marks: 'section', quiet: false }, atOnce: '' },
    { density: { marks: 'page', quiet: false }, atOnce: '' },
    { density: { marks: 'all', quiet: true }, atOnce: '' },
  ] as const)('shows at once what needs no look at the whole page: $density', ({ density, atOnce }) => {
    load('<p id="a">Ada, Ada</p>', density);
    expect(shown()).toBe(atOnce);
  });
});

it('takes away what is in doubt among the containers that are told, and no more', () => {
  start('<p id="a">Ada</p><p id="b">Bell</p>', {});
  board().doubt(() => true, [element('#a'), document.body]);
  board().arrange();
  expect(shown()).toBe('b:Bell');
});
