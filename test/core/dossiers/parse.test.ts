import { describe, expect, it } from 'vitest';
import { parseDossier, parseDossierText } from '../../../src/core/dossiers/parse.ts';
import { changed } from '../../support/change.ts';
import { readFixture } from '../../support/fixtures.ts';
import { faultCases } from './parse.cases.ts';

const text = readFixture('dossiers/namesakes.json');
const well: unknown = JSON.parse(text);

const issuesOf = (parsed: ReturnType<typeof parseDossier>) => (parsed.ok ? [] : parsed.issues);

describe.each(Object.entries(faultCases))('parseDossier: %s', (_, table) => {
  it.each(table)('$what', ({ at, value, says }) => {
    const issues = issuesOf(parseDossier(changed(well, at, value)));
    expect(issues.map(({ path }) => path)).toEqual(says.map(([path]) => path));
    for (const [index, [, message]] of says.entries()) expect(issues[index]?.message).toMatch(message);
  });
});

describe('parseDossier', () => {
  it('takes a dossier that is well', () => {
    expect(parseDossier(well)).toMatchObject({ ok: true, dossier: { id: 'namesakes' } });
  });

  it('lists the faults of every part, in the order of the data', () => {
    const faulty = ['name', 'sources.0.url', 'entities.2.kind', 'claims.0.date', 'claims.1.text'];
    const data = faulty.reduce((whole, at) => changed(whole, at, ' '), well);
    expect(issuesOf(parseDossier(data)).map(({ path }) => path)).toEqual(
      faulty.map((at) => `$.${at.replaceAll(/\.(\d+)/gu, '[$1]')}`),
    );
  });

  it('lists all that the parts say wrongly of one another', () => {
    const data = changed(
      changed(changed(well, 'claims.0.entities', ['pear']), 'claims.1.id', 'first-shop'),
      'entities.3.id',
      'apple',
    );
    expect(issuesOf(parseDossier(data)).map(({ path }) => path)).toEqual([
      '$.entities[3].id',
      '$.claims[1].id',
      '$.claims[0].entities[0]',
    ]);
  });

  it.each([null, undefined, 5, 'text', true, []])('refuses what is no object: %j', (value) => {
    expect(issuesOf(parseDossier(value))).not.toEqual([]);
  });

  it('fills in what an author may leave out, and trims', () => {
    const data = changed(changed(well, 'entities.2.sense', undefined), 'entities.2.aliases', ['  Amazon ']);
    const parsed = parseDossier(data);
    expect(parsed).toMatchObject({ ok: true });
    expect(parsed.ok && parsed.dossier.entities[2]).toMatchObject({
      aliases: [{ text: 'Amazon', case: 'any' }],
      sense: { cues: [], topics: [], rivals: [], otherwise: 'mark' },
    });
  });

  const addresses = [
    {
      refuses: true,
      of: ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', '\njavascript:alert(1)'],
    },
    {
      refuses: true,
      of: ['java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'vbscript:x'],
    },
    {
      refuses: true,
      of: [
        'data:text/html,x',
        'blob:https://a.example/b',
        'file:///etc/passwd',
        'about:blank',
        'ftp://a.example',
      ],
    },
    {
      refuses: true,
      of: [
        'chrome://settings',
        'moz-extension://a/b',
        'view-source:https://a.example',
        'filesystem:https://a',
      ],
    },
    {
      refuses: true,
      of: ['ht\ttps://a.example', 'https:\n//a.example', 'https://a\t.example', 'https://a.example/b\n'],
    },
    {
      refuses: true,
      of: [
        '//a.example',
        '/a',
        'a.example',
        'https:/a.example',
        'https://',
        'https:///a',
        ' https://a.example',
      ],
    },
    { refuses: false, of: ['', 'https://a.example', 'http://a.example:8080/b?c=d#e', 'HTTPS://A.EXAMPLE/ü'] },
  ].flatMap(({ refuses, of }) => of.map((address) => ({ refuses, address })));

  it.each(addresses)('refuses the address $address: $refuses [threat 14]', ({ refuses, address }) => {
    const issues = issuesOf(parseDossier(changed(well, 'sources.0.url', address)));
    expect(issues.map(({ path }) => path)).toEqual(refuses ? ['$.sources[0].url'] : []);
  });
});

describe('parseDossierText', () => {
  it('takes a file, also with a byte order mark', () => {
    expect(parseDossierText(text)).toEqual(parseDossier(well));
    expect(parseDossierText(`\uFEFF${text}`)).toEqual(parseDossier(well));
  });

  it.each(['', ' ', '{', '[1', 'nul', '{"a":1}}', "{'a':1}", '\uFEFF\uFEFF{}', '{"a":1,}', '\u0000'])(
    'refuses what is no JSON: %j',
    (file) => {
      expect(issuesOf(parseDossierText(file))).toEqual([
        { path: '$', message: expect.stringMatching(/^is not JSON: /u) as string },
      ]);
    },
  );
});
