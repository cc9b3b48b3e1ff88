// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { relations } from '../../../src/core/claims/relations.ts';
import { standings } from '../../../src/core/dossiers/footing.ts';
import type { ClaimActions } from '../../../src/ui/card/actions.ts';
import { claimItem } from '../../../src/ui/card/claimItem.ts';
import type { ShownClaim } from '../../../src/ui/card/shownCard.ts';
import { buttonIn, cardTexts, shownClaim, stretches, textsIn } from '../../support/cards.ts';

/** A list with one claim, or several. */
function list(actions: ClaimActions, ...claims: readonly ShownClaim[]): HTMLElement {
  const made = document.createElement('ol');
  made.className = 'claims';
  made.append(...claims.map((claim) => claimItem(document, claim, cardTexts, actions)));
  document.body.replaceChildren(made);
  return made;
}

const item = (change: Partial<ShownClaim> = {}, actions: ClaimActions = {}): HTMLElement =>
  list(actions, shownClaim('a', change));

describe('a claim', () => {
  const lines = (change: Partial<ShownClaim>): string[] => textsIn(item(change), 'p');

  it('says what, on what footing, by whom, how certain, and where', () => {
    expect(lines({ note: 'Only once.', why: 'Matches “a”' })).toEqual([
      'What a says.',
      'On record · Ada Example',
      'Assertion Only once.',
      'The Gazette · 1 May 2020',
      'Matches “a”',
    ]);
  });

  it('says nothing of a note that is not there', () => {
    expect(lines({})[2]).toBe('Assertion');
  });

  it('marks the words that caused its rank, and tells them as they are', () => {
    const made = item({ text: stretches('What a ', 'letter', ' says of a ', 'risk') });
    expect(textsIn(made, '.claim')).toEqual(['What a letter says of a risk']);
    expect(textsIn(made, 'mark')).toEqual(['letter', 'risk']);
    expect(item().querySelector('mark')).toBeNull();
  });

  it('has beside it what overtakes or denies it, with all that a claim tells', () => {
    const other = {
      ...shownClaim('b'),
      status: { relation: 'contradicted', label: 'Contradicted by' },
    } as const;
    const made = list({}, shownClaim('a', { beside: [other] }), shownClaim('c'));
    expect(textsIn(made, '.beside')).toHaveLength(1);
    expect(textsIn(made, 'li:first-child > .beside p')).toEqual([
      'Contradicted by',
      'What b says.',
      'On record · Ada Example',
      'Assertion',
      'The Gazette · 1 May 2020',
    ]);
    expect(made.querySelector('.overtaken')).toBeNull();
  });

  it('says before all else that it is overtaken, by a word and a sign', () => {
    const made = list(
      {},
      shownClaim('a', { status: { relation: 'superseded-by', label: 'Superseded' } }),
      shownClaim('b'),
    );
    expect(textsIn(made, '.overtaken')).toHaveLength(1);
    expect(textsIn(made, '.overtaken > p')[0]).toBe('Superseded');
    expect(made.querySelector('.overtaken > p > svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('shows by shapes whether another claim overtakes it, is overtaken, or denies it', () => {
    const shapes = relations.map((relation) =>
      item({ status: { relation, label: 'x' } })
        .querySelector('.label path')
        ?.getAttribute('d'),
    );
    expect(new Set(shapes).size).toBe(3);
    expect(shapes).not.toContain(undefined);
  });

  it.each([{}, { copy: () => Promise.resolve() }])(
    'leads to its passage where an address is known',
    (actions) => {
      const link = item({ address: 'https://a.example/#:~:text=b' }, actions).querySelector('a');
      expect([link?.textContent, link?.href, link?.target, link?.rel]).toEqual([
        'Open the passage',
        'https://a.example/#:~:text=b',
        '_blank',
        'noreferrer',
      ]);
      expect(item({}, actions).querySelector('a')).toBeNull();
    },
  );

  it('shows its standing by a word and by a shape of its own', () => {
    const shapes = standings.map((standing) => {
      const made = item({ standing, footing: standing });
      expect(made.querySelector('b')?.textContent).toBe(standing);
      expect(made.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
      return made.querySelector('path')?.getAttribute('d');
    });
    expect(new Set(shapes).size).toBe(standings.length);
  });

  it('is written in its own direction', () => {
    expect(item().querySelector<HTMLElement>('.claim')?.dir).toBe('auto');
    expect(textsIn(item({ note: 'x' }), 'bdi')).toEqual(['Ada Example', 'x']);
  });
});

describe('a mention in a claim', () => {
  const acme = { entity: 'd/acme', name: 'Acme', colour: 'rose' } as const;
  const text = [
    { text: 'Once ' },
    { text: 'the Acme ', ...acme },
    { text: 'works', why: true, ...acme },
    { text: ' met ' },
    { text: 'Bell', entity: 'd/bell', name: 'Bell Inc', colour: 'blue' },
    { text: '.' },
  ] as const;

  it('leads to its entity, with the claim that it stands in', () => {
    const openEntity = vi.fn<NonNullable<ClaimActions['openEntity']>>();
    const made = item({ text }, { openEntity });
    expect(textsIn(made, '.claim')).toEqual(['Once the Acme works met Bell.']);
    const buttons = [...made.querySelectorAll<HTMLElement>('.mention')];
    expect(buttons.map((one) => [one.textContent, one.title, one.style.getPropertyValue('--mark')])).toEqual([
      ['the Acme works', 'Claims about Acme', 'var(--mark-rose)'],
      ['Bell', 'Claims about Bell Inc', 'var(--mark-blue)'],
    ]);
    expect(textsIn(made, '.mention mark')).toEqual(['works']);
    buttons[1]?.click();
    expect(openEntity.mock.calls).toEqual([
      ['d/bell', 'Bell Inc', { id: 'a', text: 'Once the Acme works met Bell.' }],
    ]);
  });

  it.each(['Enter', ' '])('leads there by the key %j, as a button does', (key) => {
    const openEntity = vi.fn<NonNullable<ClaimActions['openEntity']>>();
    const mention = item({ text }, { openEntity }).querySelector<HTMLElement>('.mention')!;
    expect([mention.getAttribute('role'), mention.tabIndex]).toEqual(['button', 0]);
    const press = (pressed: string, repeat = false): boolean =>
      mention.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, repeat, cancelable: true }));
    expect([press(key), press(key, true), press('a')]).toEqual([false, false, true]);
    expect(openEntity).toHaveBeenCalledOnce();
  });

  it('stands in the claim beside too', () => {
    const openEntity = vi.fn<NonNullable<ClaimActions['openEntity']>>();
    const made = item({ beside: [shownClaim('b', { text })] }, { openEntity });
    made.querySelector<HTMLElement>('.beside .mention')?.click();
    expect(openEntity.mock.calls[0]?.[2].id).toBe('b');
  });

  it('is plain text where nothing can be opened', () => {
    const made = item({ text });
    expect(textsIn(made, '.claim')).toEqual(['Once the Acme works met Bell.']);
    expect(made.querySelector('[role=button]')).toBeNull();
    expect(textsIn(made, 'mark')).toEqual(['works']);
  });
});

describe('copying a claim', () => {
  it.each([
    ['Copy', 'a, plain'],
    ['Copy as Markdown', 'a, marked'],
  ])('%s: puts it on the clipboard as %s, and says so', async (name, text) => {
    const copy = vi.fn<NonNullable<ClaimActions['copy']>>(() => Promise.resolve());
    const made = item({}, { copy });
    expect(textsIn(made, '[role=status]')).toEqual(['']);
    buttonIn(made, name).click();
    await expect.poll(() => textsIn(made, '[role=status]')).toEqual(['Copied']);
    expect(copy.mock.calls).toEqual([[text]]);
  });

  it('says where it has failed', async () => {
    const made = item({}, { copy: () => Promise.reject(new Error('not allowed')) });
    buttonIn(made, 'Copy').click();
    await expect.poll(() => textsIn(made, '[role=status]')).toEqual(['Copying failed']);
  });

  it('says so of the last one alone', async () => {
    const made = list({ copy: () => Promise.resolve() }, shownClaim('a'), shownClaim('b'));
    for (const { said, at } of [
      { said: ['Copied', ''], at: 0 },
      { said: ['', 'Copied'], at: 1 },
    ]) {
      buttonIn(made.children[at]!, 'Copy').click();
      await expect.poll(() => textsIn(made, '[role=status]')).toEqual(said);
    }
  });

  it('is not offered where it can’t be done', () => {
    expect(item().querySelector('button')).toBeNull();
  });
});
