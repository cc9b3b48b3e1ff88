import { describe, expect, it } from 'vitest';
import { longestFile, parseDossier, parseDossierText } from '../../../src/core/dossiers/parse.ts';
import { readFixture } from '../../support/fixtures.ts';

const text = readFixture('dossiers/namesakes.json');

describe('keys that objects inherit by [threat 13]', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];
  const places = [
    '"format"',
    '"headline"',
    '"@type": "Organization"',
    '"kind": "person"',
    '"text": "Apple"',
    '"parts"',
    '"topics"',
    '"reach": "clause"',
    '"name": "fruit"',
    '"lines"',
    '"unit"',
    '"standing": "unnamed"',
    '"level": "fact"',
    '"paragraphs": [5]',
    '"exact"',
  ];

  it.each(keys.flatMap((key) => places.map((place) => ({ key, place }))))(
    'refuses $key beside $place',
    ({ key, place }) => {
      const planted = text.replace(place, `"${key}": { "x": 1 }, ${place}`);
      expect(planted).not.toBe(text);
      const parsed = parseDossierText(planted);
      expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
        expect.stringMatching(new RegExp(`\\.${key}$`, 'u')),
      ]);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the id %s', (id) => {
    const parsed = parseDossierText(text.replaceAll('"apple"', `"${id}"`));
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toContain('$.entities[0].id');
  });
});

/** In ms, on a busy machine: some twenty times what the dearest takes; without limits it was minutes, or no memory left. */
const budget = 8_000;

const listOf = (item: string, count: number): string => `[${Array(count).fill(item).join(',')}]`;

interface Attack {
  readonly what: string;
  readonly file: () => string;
  readonly says: string;
}

const attacks: readonly Attack[] = [
  {
    what: 'arrays 100,000 deep',
    file: () => '['.repeat(100_000) + ']'.repeat(100_000),
    says: 'is nested deeper',
  },
  { what: 'objects 100,000 deep', file: () => '{"a":'.repeat(100_000), says: 'is nested deeper' },
  {
    what: 'depth behind a string of brackets',
    file: () => `{"a":"]]]]","b":${'['.repeat(100_000)}`,
    says: 'is nested deeper',
  },
  {
    what: 'depth behind an escaped quote',
    file: () => `{"a":"\\"","b":${'['.repeat(100_000)}`,
    says: 'is nested deeper',
  },
  { what: '200 MB', file: () => 'x'.repeat(200_000_000), says: 'is too large' },
  {
    what: 'a file that is one character too large',
    file: () => ' '.repeat(longestFile + 1),
    says: 'is too large',
  },
  {
    what: 'as many entities as fit, of nothing',
    file: () => text.replace('"entities": [', `"entities": ${listOf('0', 1_900_000)}, "a": [`),
    says: 'must have at most 20000 items',
  },
  {
    what: 'as many entities as fit, of empty objects',
    file: () => text.replace('"entities": [', `"entities": ${listOf('{}', 1_300_000)}, "a": [`),
    says: 'must have at most 20000 items',
  },
  {
    what: 'as many entities as are read, all wrong',
    file: () => text.replace('"entities": [', `"entities": ${listOf('{}', 20_000)}, "a": [`),
    says: 'has more faults than are told',
  },
  {
    what: 'as many claims as are read, all wrong',
    file: () => text.replace('"claims": [', `"claims": ${listOf('{"id":0}', 50_000)}, "a": [`),
    says: 'has more faults than are told',
  },
  {
    what: 'as many paragraphs as fit',
    file: () => text.replace('[2, 3]', listOf('0', 1_900_000)),
    says: 'must have at most 2000 items',
  },
  {
    what: 'as many aliases as fit',
    file: () => text.replace('["Amazon"]', listOf('0', 1_900_000)),
    says: 'must have at most 200 items',
  },
  {
    what: 'aliases that combine into millions',
    file: () =>
      text.replace('["Amazon"]', listOf(`{"parts":[${listOf('"a"', 30)},${listOf('"b"', 33)}]}`, 110)),
    says: 'written forms in all',
  },
];

describe('files that want to exhaust the browser [threat 17]', { timeout: 2 * budget }, () => {
  it.each(attacks)('refuses $what in time, and with few words', ({ file, says }) => {
    const hostile = file();
    const start = performance.now();
    const parsed = parseDossierText(hostile);
    expect(performance.now() - start).toBeLessThan(budget);
    const issues = parsed.ok ? [] : parsed.issues;
    expect(issues.map(({ message }) => message).join('\n')).toContain(says);
    expect(issues.length).toBeLessThan(1_000);
    expect(JSON.stringify(issues).length).toBeLessThan(200_000);
  });

  it('refuses 1,000,000 entities in time', () => {
    const data = {
      ...(JSON.parse(text) as object),
      entities: Array.from({ length: 1_000_000 }, () => ({ id: 'x' })),
    };
    const start = performance.now();
    const parsed = parseDossier(data);
    expect(performance.now() - start).toBeLessThan(budget);
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { path: '$.entities', message: 'must have at most 20000 items' },
    ]);
  });

  it('takes a dossier as large as is allowed in time', () => {
    const more = Array.from(
      { length: 15_000 },
      (_, at) => `{"id":"e${at}","name":"E","kind":"other","description":"E","aliases":["Name ${at}"]}`,
    );
    const file = text.replace('"entities": [', `"entities": [${more.join(',')},`);
    const start = performance.now();
    expect(parseDossierText(file)).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeLessThan(budget);
  });

  it('takes brackets in strings for what they are', () => {
    const brackets = '[{'.repeat(80);
    expect(parseDossierText(text.replace('"name": "7T"', `"name": "${brackets}"`))).toMatchObject({
      ok: true,
    });
  });
});
