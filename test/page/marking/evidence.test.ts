// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileLexicon } from '../../../src/core/mentions/lexicon.ts';
import { keepEvidence, type KeptEvidence } from '../../../src/page/marking/evidence.ts';
import { collect, walk } from '../../../src/page/text/collect.ts';
import { loadBundledDossier } from '../../support/bundledDossier.ts';

const lexicon = compileLexicon(loadBundledDossier().entities);
const page = vi.fn<typeof walk>(walk);
let evidence: KeptEvidence;

const blockOf = (text: string) => {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.append(element);
  const [block] = collect(element);
  element.remove();
  return block!;
};
const never = (): boolean => false;
/** Nothing in the block itself tells whose NCSC this is. */
const silent = blockOf('The NCSC met.');
const verdicts = (): string[] | undefined => evidence.spot(silent)?.map(({ verdict }) => verdict);

beforeEach(() => {
  Object.assign(globalThis, { scheduler: { yield: () => Promise.resolve() } });
  document.title = 'Meeting';
  document.body.innerHTML = '<p>GCHQ wrote from Cheltenham.</p>';
  page.mockClear();
  evidence = keepEvidence(
    document,
    () => lexicon,
    () => page(document.body, 'deep'),
  );
  evidence.refresh(true);
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'scheduler');
  vi.restoreAllMocks();
});

describe('a page’s evidence', () => {
  it('is not read for what speaks for itself', () => {
    expect(evidence.spot(blockOf('Huawei spoke.'))).toBeDefined();
    expect(evidence.spot(blockOf('Nothing here.'))).toBeDefined();
    expect(page).not.toHaveBeenCalled();
  });

  it('is waited for where a block is silent, and then decides', async () => {
    expect(evidence.spot(silent)).toBeUndefined();
    await evidence.read(never);
    expect(verdicts()).toEqual(['mark']);
  });

  it('holds for the changes of some seconds', async () => {
    await evidence.read(never);
    evidence.refresh(false);
    expect(evidence.spot(silent)).toBeDefined();
    const soon = performance.now() + 11_000;
    vi.spyOn(performance, 'now').mockReturnValue(soon);
    evidence.refresh(false);
    expect(evidence.spot(silent)).toBeUndefined();
    /* What was judged by it may still be on the page. */
    document.title = 'Meeting in Dublin, Ireland';
    expect(evidence.isOutdated()).toBe(true);
  });

  it('is outdated when the title says something else, not when it only counts', async () => {
    await evidence.read(never);
    for (const title of ['(3) Meeting', 'Meeting 12:01', 'Meeting – now']) {
      document.title = title;
      expect(evidence.isOutdated()).toBe(false);
    }
    document.title = 'Meeting in Dublin, Ireland';
    expect(evidence.isOutdated()).toBe(true);
    evidence.refresh(true);
    expect([evidence.isOutdated(), evidence.spot(silent)]).toEqual([false, undefined]);
  });

  it('is never outdated where nobody has asked for it', () => {
    document.title = 'Meeting in Dublin, Ireland';
    expect(evidence.isOutdated()).toBe(false);
  });
});
