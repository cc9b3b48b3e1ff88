import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CaseFault, readCases, relatednessCaseSchema } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, 'pages.jsonl');
  writeFileSync(file, text);
  return file;
}

const well = '{"id":"a","title":"T","summary":["One.","Two."],"related":"yes"}';

describe('readCases', () => {
  it('reads one case a line, without what else a line has', () => {
    expect(readCases(fileOf(`${well}\n\n`), relatednessCaseSchema)).toEqual([
      { id: 'a', title: 'T', summary: ['One.', 'Two.'] },
    ]);
  });

  it.each([
    { what: 'no JSON', text: `${well}\n{"id":`, says: /pages\.jsonl:2: .*JSON/u },
    {
      what: 'another form',
      text: '\n{"id":"a","title":5,"summary":[]}',
      says: /pages\.jsonl:2: title: .*string/u,
    },
    {
      what: 'a text for a list',
      text: '{"id":"a","title":"T","summary":"One."}',
      says: /:1: summary: .*Array/u,
    },
    { what: 'no id', text: '{"title":"T","summary":[]}', says: /:1: id: /u },
    { what: 'an id twice', text: `${well}\n${well}`, says: /:2: repeats the id "a"/u },
  ])('names file and line where there is $what', ({ text, says }) => {
    const read = (): unknown => readCases(fileOf(text), relatednessCaseSchema);
    expect(read).toThrow(CaseFault);
    expect(read).toThrow(says);
  });
});
