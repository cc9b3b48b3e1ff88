import { expect, it } from 'vitest';
import { lexiconTable } from './report.ts';

const once = (cold: number) => ({ built: 7, cold, warm: cold / 2, found: 5, size: 2_500 });

it('tells a way’s times as ratios to a reading and to its own with the fewest names', () => {
  const table = lexiconTable([
    { way: 'sieve', names: 3, runs: [once(8), once(40), once(10)] },
    { way: 'sieve', names: 1_000, runs: [once(15)] },
    { way: 'reading', names: 3, runs: [once(4), once(5), once(6)] },
  ]);
  const rows = table.split('\n').map((line) => line.split(/ {2,}/));
  expect(rows.slice(1)).toEqual([
    ['sieve', '3', '2.0', '1.00', '2.0', '10.0', '8.0–40.0', '5.0', '7.0', '2.5', '5'],
    ['sieve', '1,000', '3.0', '1.50', '3.0', '15.0', '15.0–15.0', '7.5', '7.0', '2.5', '5'],
    ['reading', '3', '1.0', '1.00', '1.0', '5.0', '4.0–6.0', '2.5', '7.0', '2.5', '5'],
  ]);
});
