import { fakeBrowser } from '../support/extension/fakeBrowser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { forget, holdings, holdingsAbout, type Holdings } from '../../src/background/library.ts';
import { addDossier, installBundled } from '../../src/platform/storage/dossierStore.ts';
import { smallDossier } from '../support/smallDossier.ts';

const names = ({ dossiers }: Holdings): string[] => dossiers.map(({ dossier: { name } }) => name);

beforeEach(async () => {
  fakeBrowser.local.clear();
  forget();
  await installBundled([smallDossier({ id: 'news', name: 'news' })]);
  await addDossier(smallDossier({ id: 'mine', name: 'mine' }));
});

describe('the holdings about a dossier', () => {
  it('are without the others', async () => {
    expect(names(await holdingsAbout('mine'))).toEqual(['mine']);
    expect(names(await holdings())).toEqual(['news', 'mine']);
  });

  it('are read once', async () => {
    expect(await holdingsAbout('mine')).toBe(await holdingsAbout('mine'));
  });

  it('are all holdings, where those have been read', async () => {
    expect(await holdingsAbout('mine')).not.toBe(await holdings());
    expect(await holdingsAbout('mine')).toBe(await holdings());
  });

  it('are read again once forgotten', async () => {
    const before = await holdingsAbout('mine');
    await addDossier(smallDossier({ id: 'mine', name: 'mine 2' }));
    forget();
    const after = await holdingsAbout('mine');
    expect([names(before), names(after)]).toEqual([['mine'], ['mine 2']]);
  });

  it('are not kept of a dossier that is not there', async () => {
    const before = await holdingsAbout('later');
    expect(names(before)).toEqual([]);
    expect(await holdingsAbout('later')).not.toBe(before);
  });
});
