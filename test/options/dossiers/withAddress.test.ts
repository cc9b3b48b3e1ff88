import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/defaults.ts';
import { withAddress } from '../../../src/options/dossiers/withAddress.ts';

const own = 'https://paper.example/own';
const set = 'https://paper.example/set';

test.each<[name: string, url: string, before: string | undefined, address: string, kept: string | undefined]>(
  [
    ['a first address is kept', '', undefined, set, set],
    ['another one takes its place', '', own, set, set],
    ['an empty one takes the reader’s back', '', set, '', undefined],
    ['an empty one is kept where the dossier has one', own, undefined, '', ''],
    ['the dossier’s own is no choice', own, set, own, undefined],
  ],
)('%s', (_, url, before, address, kept) => {
  const addresses = { elsewhere: own, ...(before !== undefined && { paper: before }) };
  const settings = { ...defaultSettings, dossiers: { small: { entities: {}, addresses } } };
  const changed = withAddress(settings, 'small', { id: 'paper', url }, address);
  expect(changed.dossiers['small']?.addresses).toEqual({
    elsewhere: own,
    ...(kept !== undefined && { paper: kept }),
  });
});
