import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/page/popover/context.ts';
import { longestText, longestTitle } from '../../src/core/claims/relatedness/bounds.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { entityKey, splitEntityKey } from '../../src/protocol/entityKey.ts';
import { longestContext } from '../../src/protocol/passage.ts';
import { mostForms } from '../../src/protocol/sieve.ts';
import { longestSearch, mostAsked, toBackground } from '../../src/protocol/toBackground.ts';
import { toPage } from '../../src/protocol/toPage.ts';

const date = { by: 'date', written: '2018-12-07' };
const card = {
  entity: 'a/b',
  sentence: 'x'.repeat(longestContext - 100),
  around: 'x'.repeat(100),
  dates: Array.from({ length: 20 }, () => date),
};

const summary = {
  title: 'x'.repeat(longestTitle),
  headings: ['x'],
  text: ['x'.repeat(99), ...Array.from({ length: longestText / 100 - 1 }, () => 'x'.repeat(100))],
};

/** A request that is well, and some of which each is not. */
interface Requests {
  readonly well: unknown;
  readonly faulty: readonly unknown[];
}

const { dates, ...mention } = card;

const requests: Readonly<Record<keyof typeof toBackground, Requests>> = {
  'get-names': { well: {}, faulty: [undefined, { site: 'a.example' }] },
  'get-kit': { well: {}, faulty: [undefined, null, { site: 'a.example' }] },
  'get-entities': {
    well: { forms: Array.from({ length: mostForms }, () => 'a form') },
    faulty: [
      {},
      { forms: 'a' },
      { forms: [5] },
      { forms: ['x'.repeat(3_601)] },
      { forms: Array.from({ length: mostForms + 1 }, () => 'a form') },
    ],
  },
  'load-script': { well: { script: 'marker' }, faulty: [undefined, {}, { script: 'main' }] },
  'turn-off-here': {
    well: { entity: 'a/b' },
    faulty: [{}, { entity: 5 }, { entity: 'x'.repeat(201) }, { entity: 'a/b', site: 'bank.example' }],
  },
  'go-to-mention': {
    well: { frame: 0, id: 3 },
    faulty: [{}, { id: 3 }, { frame: 0, id: '3' }, { frame: 0, id: 3, tab: 7 }],
  },
  'get-best-claims': {
    well: { mentions: Array.from({ length: mostAsked }, () => mention), dates },
    faulty: [
      {},
      { mentions: [mention] },
      { mentions: Array.from({ length: mostAsked + 1 }, () => mention), dates },
      { mentions: [{ ...mention, around: `${mention.around}x` }], dates },
      { mentions: [{ entity: 'a/b' }], dates },
      { mentions: [mention], dates: [...dates, date] },
    ],
  },
  'search-claims': {
    well: { search: 'x'.repeat(longestSearch) },
    faulty: [{}, { search: 5 }, { search: 'x'.repeat(longestSearch + 1) }],
  },
  'get-card': {
    well: { ...card, except: 'c' },
    faulty: [
      {},
      { entity: 'a/b' },
      { ...card, sentence: `${card.sentence}x` },
      { ...card, around: `${card.around}x` },
      { ...card, entity: 'x'.repeat(201) },
      { ...card, dates: Array.from({ length: 21 }, () => date) },
      { ...card, dates: [{ ...date, written: 'x'.repeat(1_001) }] },
      { ...card, dates: [{ ...date, by: 'x'.repeat(1_001) }] },
      { ...card, dates: ['2018-12-07'] },
      { ...card, except: 5 },
      { ...card, except: 'x'.repeat(201) },
    ],
  },
  'judge-page': {
    well: summary,
    faulty: [
      {},
      { ...summary, title: `${summary.title}x` },
      { ...summary, headings: ['x', 'x'] },
      { ...summary, text: [...summary.text, 'x'] },
      { ...summary, text: summary.text[0] },
      { ...summary, html: '<p>' },
    ],
  },
  'report-mentions': {
    well: { count: 0 },
    faulty: [{}, { count: -1 }, { count: 0.5 }, { count: '1' }, { count: 1, tab: 5 }],
  },
  'get-library': { well: {}, faulty: [{ all: true }] },
  'save-settings': {
    well: { settings: defaultSettings },
    faulty: [{}, { settings: {} }, { settings: { ...defaultSettings, version: 9 } }],
  },
  'import-dossier': { well: { text: '{}' }, faulty: [{}, { text: {} }] },
  'remove-dossier': { well: { id: 'a' }, faulty: [{}, { id: 5 }] },
  'undo-dossiers': { well: {}, faulty: [{ id: 'a' }] },
};
const names = Object.keys(requests) as (keyof typeof toBackground)[];

describe('requests to the background', () => {
  it('are all in this table', () => {
    expect(names.toSorted()).toEqual(Object.keys(toBackground).toSorted());
  });

  it.each(names)('%s: takes one that is well, and no other', (name) => {
    const { well, faulty } = requests[name];
    const { request } = toBackground[name];
    expect(v.is(request, well)).toBe(true);
    expect(faulty.filter((one) => v.is(request, one))).toEqual([]);
  });

  it('change the store only when the extension’s own pages send them, but for what a page has less marked by [threat 21]', () => {
    expect(names.filter((name) => toBackground[name].from !== 'extension').toSorted()).toEqual([
      'get-card',
      'get-entities',
      'get-kit',
      'get-names',
      'go-to-mention',
      'judge-page',
      'load-script',
      'report-mentions',
      'turn-off-here',
    ]);
  });

  it('carry no more of a page than the popover takes around a mention', () => {
    const page = 'words '.repeat(1_000);
    const { sentence, around } = contextOf(page, 3_000, 3_006);
    expect(sentence.length + around.length).toBeLessThanOrEqual(longestContext);
  });
});

const nothing: Requests = { well: {}, faulty: [undefined, { a: 1 }] };
const one: Requests = { well: { id: 3 }, faulty: [{}, { id: '3' }, { id: 3, frame: 0 }] };
const listed = {
  id: 3,
  frame: 0,
  entity: 'a/b',
  name: 'B',
  colour: 'rose',
  sure: true,
  written: 'B',
  sentence: 'B met.',
  around: '',
};

const pageRequests: Readonly<Record<keyof typeof toPage, Requests>> = {
  'kit-changed': nothing,
  'get-status': nothing,
  rescan: nothing,
  'get-mentions': nothing,
  'show-mention': one,
  'open-mention': one,
  step: {
    well: { direction: 'next', entering: true },
    faulty: [{}, { direction: 'next' }, { direction: 'up', entering: true }],
  },
  'open-current': nothing,
  'let-go': nothing,
  'list-mentions': {
    well: { mentions: [listed] },
    faulty: [
      {},
      { mentions: [{ ...listed, colour: 'red' }] },
      { mentions: [{ ...listed, frame: undefined }] },
    ],
  },
};

describe('requests to pages', () => {
  it('are all in this table', () => {
    expect(Object.keys(pageRequests).toSorted()).toEqual(Object.keys(toPage).toSorted());
  });

  it.each(Object.keys(pageRequests) as (keyof typeof toPage)[])(
    '%s: comes from the extension alone, and is well or refused',
    (name) => {
      const { well, faulty } = pageRequests[name];
      const { from, request } = toPage[name];
      expect(from).toBe('extension');
      expect(v.is(request, well)).toBe(true);
      expect(faulty.filter((some) => v.is(request, some))).toEqual([]);
    },
  );
});

describe('the key of an entity', () => {
  it('leads back to both ids', () => {
    expect(splitEntityKey(entityKey('namesakes', 'apple'))).toEqual({
      dossier: 'namesakes',
      entity: 'apple',
    });
  });

  it.each([
    { key: '', ids: { dossier: '', entity: '' } },
    { key: 'namesakes', ids: { dossier: 'namesakes', entity: '' } },
    { key: 'a/b/c', ids: { dossier: 'a', entity: 'b' } },
  ])('that is none, $key, leads to no entity', ({ key, ids }) => {
    expect(splitEntityKey(key)).toEqual(ids);
  });
});
