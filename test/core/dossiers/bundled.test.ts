import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDossier } from '../../../src/core/dossiers/format.ts';
import { parseDossierText } from '../../../src/core/dossiers/parse.ts';

const path = new URL('../../../assets/dossiers/ft-2018-12-07-huawei.json', import.meta.url);
const text = readFileSync(path, 'utf8');

/** A locator finds a passage; together its words must not make an excerpt. */
const mostQuotedWords = 5;

const names = [
  'Huawei',
  '5G',
  'NCSC',
  'GCHQ',
  'MI6',
  'Alex Younger',
  'Meng Wanzhou',
  'Ren Zhengfei',
  'Oversight Board',
  'IDC',
  'John Delaney',
  'US government',
];

const topics = [
  'demands-accepted',
  'avoid-exclusion',
  'formal-letter',
  'report-findings',
  'risk-to-uk-networks',
  'oversight-testing',
  'us-pressure',
  'not-chinese-origin',
  'meng-arrest',
  'coup-for-government',
  'mi6-tough-decision',
  'security-chiefs-vocal',
  'slow-reaction',
  'old-open-source',
  'distributed-development',
  'accountability',
  'analyst-view',
  'contagion',
  'huawei-response',
  'ncsc-declined-comment',
];

const parse = (json: string) => {
  const parsed = parseDossierText(json);
  if (!parsed.ok)
    throw new Error(parsed.issues.map(({ path: at, message }) => `${at} ${message}`).join('\n'));
  return parsed.dossier;
};

const wordsIn = (quoted: string): number => quoted.split(/\s+/u).length;

describe('the bundled dossier', () => {
  test('has no issues', () => {
    expect(parseDossierText(text)).toMatchObject({ ok: true });
  });

  const dossier = parse(text);

  test('is the same after a round trip', () => {
    const formatted = formatDossier(dossier);
    expect(parse(formatted)).toEqual(dossier);
    expect(formatDossier(parse(formatted))).toBe(formatted);
  });

  test('has its entities', () => {
    expect(dossier.entities.map(({ name }) => name)).toEqual(names);
  });

  test('gives no address of the article, as none is known', () => {
    expect(dossier.sources.map(({ url }) => url)).toEqual(['']);
  });

  test('has exactly the known topics', () => {
    expect(new Set(dossier.claims.map(({ topic }) => topic))).toEqual(new Set(topics));
  });

  test.each(dossier.entities)('has a claim about $name', ({ id }) => {
    expect(dossier.claims.filter(({ entities }) => entities.includes(id))).not.toEqual([]);
  });

  test.each(dossier.claims)('says who claims $id, about what and where', (claim) => {
    const { attribution, appearance, entities } = claim;
    expect(attribution.speaker).not.toBe('');
    expect(entities).not.toEqual([]);
    expect(appearance.paragraphs).toEqual([...new Set(appearance.paragraphs)].toSorted((a, b) => a - b));
    const { exact = '', prefix = '', suffix = '' } = appearance.quote ?? {};
    expect(exact).not.toBe('');
    expect(wordsIn(`${prefix} ${exact} ${suffix}`.trim())).toBeLessThanOrEqual(mostQuotedWords);
  });
});
