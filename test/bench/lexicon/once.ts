import { provideBase64 } from '../../support/base64.ts';
import { parseDossierText } from '../../../src/core/dossiers/parse.ts';
import { dossierText } from '../reading/names/dossier.ts';
import { madeUpEntities, namesOf } from '../reading/names/madeUp.ts';
import { threadTime } from './clock.ts';
import { type Way, type WayName, ways } from './contenders.ts';
import type { Once } from './report.ts';
import { textWith } from './text.ts';

/* One way with so many names in a fresh process, where nothing has been compiled: told as JSON. */

provideBase64();
const [way = '', names = ''] = process.argv.slice(2);
const aliases = madeUpEntities(Number(names));
const parsed = parseDossierText(dossierText('bench', aliases));
if (!parsed.ok) throw new Error(parsed.issues[0]?.message);
const { entities } = parsed.dossier;
const blocks = textWith(aliases.flatMap(namesOf));

const time = <Result>(work: () => Result): [number, Result] => {
  const start = threadTime();
  const result = work();
  return [threadTime() - start, result];
};

function measure<Made>({ build, open }: Way<Made>): Once {
  const [built, made] = time(() => build(entities));
  const scan = (finder: ReturnType<typeof open>): string[] => blocks.flatMap((block) => [...finder(block)]);
  const [cold, [finder, found]] = time(() => {
    const opened = open(made);
    return [opened, scan(opened)] as const;
  });
  const [warm] = time(() => scan(finder));
  return { built, cold, warm, found: found.length, size: JSON.stringify(made ?? '').length };
}

console.log(JSON.stringify(measure(ways[way as WayName] as Way<unknown>)));
