import { fakeBrowser } from '../support/extension/fakeBrowser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isSurelyLarge } from '../../src/background/large.ts';
import { forget, holdings, type Inventory, inventory } from '../../src/background/library.ts';
import { sieveFor } from '../../src/background/sieve.ts';
import { storedSieve } from '../../src/background/storedSieve.ts';
import { withDossier, withSite } from '../../src/core/settings/choices.ts';
import { defaultSettings } from '../../src/core/settings/defaults.ts';
import { addDossier, installBundled } from '../../src/platform/storage/dossierStore.ts';
import { largeDossier } from '../support/manyEntities.ts';
import { smallDossier } from '../support/smallDossier.ts';

const site = 'news.example';
const { local } = fakeBrowser;

const withoutLarge = withDossier(defaultSettings, 'large', { enabled: false });

beforeEach(async () => {
  local.clear();
  forget();
  await installBundled([smallDossier()]);
  await addDossier(largeDossier());
});

/** The store's keys that are asked for while something is done. */
async function asked(act: () => Promise<unknown>): Promise<string[]> {
  const get = vi.spyOn(local.area, 'get');
  await act();
  const keys = get.mock.calls.flatMap(([one]) => one);
  get.mockRestore();
  return keys;
}

const isLargeDossier = (key: string): boolean => /^dossier:large:\d+$/u.test(key);

describe('what the store tells without its dossiers', () => {
  const cases: readonly { what: string; of: Partial<Inventory>; on?: string; large: boolean }[] = [
    { what: 'many names', of: {}, large: true },
    {
      what: 'none on a site that is off',
      of: { settings: withSite(defaultSettings, site, false) },
      large: false,
    },
    { what: 'few without the large dossier', of: { settings: withoutLarge }, large: false },
    { what: 'nothing sure of an earlier version', of: { listed: [{ id: 'large', key: 'k' }] }, large: false },
  ];
  it.each(cases)('is $what', async ({ of, large }) => {
    expect(isSurelyLarge({ ...(await inventory()), ...of }, site)).toBe(large);
  });

  it('takes no dossier to be read', async () => {
    expect(await asked(inventory)).toEqual(expect.arrayContaining(['settings', 'dossiers']));
    forget();
    expect((await asked(inventory)).filter((key) => key.startsWith('dossier:'))).toEqual([]);
  });

  it('is read once, and again once forgotten', async () => {
    const before = await inventory();
    expect(await inventory()).toBe(before);
    forget();
    expect(await inventory()).not.toBe(before);
  });
});

describe('the sieve that is stored', () => {
  it('is that of the dossiers themselves, without reading the large one', async () => {
    const known = await inventory();
    const keys = await asked(() => storedSieve(known));
    expect(keys.filter(isLargeDossier)).toEqual([]);
    expect(await storedSieve(known)).toEqual(sieveFor(await holdings()));
  });

  it('is made of the dossier where an earlier version kept none', async () => {
    const expected = await storedSieve(await inventory());
    await local.area.remove(Object.keys(local.stored()).filter((key) => key.endsWith(':sieve')));
    forget();
    const known = await inventory();
    expect((await asked(() => storedSieve(known))).filter(isLargeDossier)).toHaveLength(1);
    const made = await storedSieve(known);
    expect({ longest: made.longest, stems: made.stems }).toEqual({
      longest: expected.longest,
      stems: expected.stems,
    });
  });

  it('is asked for anew after it could not be read', async () => {
    const before = await inventory();
    const get = vi.spyOn(local.area, 'get').mockRejectedValue(new Error('no disk'));
    await expect(storedSieve(before)).rejects.toThrow('no disk');
    get.mockRestore();
    expect((await storedSieve(await inventory())).bits).not.toBe('');
  });
});
