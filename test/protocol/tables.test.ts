import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/page/popover/context.ts';
import { longestText, longestTitle } from '../../src/core/claims/relatedness/bounds.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { entityKey, splitEntityKey } from '../../src/protocol/entityKey.ts';
import { longestContext } from '../../src/protocol/passage.ts';
import { toBackground } from '../../src/protocol/toBackground.ts';
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

const requests: Readonly<Record<keyof typeof toBackground, { well: unknown; faulty: readonly unknown[] }>> = {
  'get-kit': { well: {}, faulty: [undefined, null, { site: 'a.example' }] },
  'get-card': {
    well: card,
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

  it('change the store only when the extension’s own pages send them [threat 21]', () => {
    expect(names.filter((name) => toBackground[name].from === 'content')).toEqual([
      'get-kit',
      'get-card',
      'judge-page',
      'report-mentions',
    ]);
  });

  it('carry no more of a page than the popover takes around a mention', () => {
    const page = 'words '.repeat(1_000);
    const { sentence, around } = contextOf(page, 3_000, 3_006);
    expect(sentence.length + around.length).toBeLessThanOrEqual(longestContext);
  });
});

describe('requests to pages', () => {
  it.each(Object.entries(toPage))(
    '%s: comes from the extension alone, and carries nothing',
    (_, { from, request }) => {
      expect(from).toBe('extension');
      expect([{}, { a: 1 }, undefined].map((one) => v.is(request, one))).toEqual([true, false, false]);
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
