import { vi } from 'vitest';
import type { CardActions } from '../../src/ui/card/actions.ts';
import { type CardContent, cardContent, type CardParts } from '../../src/ui/card/card.ts';
import type { CardHead, CardState, ShownCard, ShownClaim, Stretch } from '../../src/ui/card/shownCard.ts';
import type { CardTexts } from '../../src/ui/card/texts.ts';

/** Texts that name themselves. */
export const cardTexts: CardTexts = {
  language: 'en',
  direction: 'ltr',
  close: 'Close',
  pin: 'Pin',
  back: (entity) => `Back to ${entity}`,
  loading: 'Loading',
  noClaims: 'No claims',
  noneBears: 'None bears',
  failed: 'Failed',
  gone: 'Gone',
  unavailable: 'Unavailable',
  retry: 'Try again',
  openSource: 'Open the passage',
  copy: 'Copy',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  copyFailed: 'Copying failed',
  label: (entity) => `Claims about ${entity}`,
  unsure: (entity) => `Not sure: ${entity}`,
  because: ({ word, reach }) => `By “${word}” (${reach})`,
  showAll: (count) => `Show all ${count}`,
  showBackground: (count) => `Show background (${count})`,
  dossiers: (entity) => `Dossiers on ${entity}`,
  from: (dossier) => `From ${dossier}`,
  notThis: 'Not this one',
  turnOff: (entity) => `Leave ${entity} unmarked?`,
  turnOffHint: 'Where to mark it again',
  turnOffYes: 'Leave unmarked',
  turnOffNo: 'Keep',
  turnedOff: (entity) => `${entity} stays unmarked`,
  turnOffFailed: (reason) => `Not saved: ${reason}`,
};

const cardHead: CardHead = { name: 'North', colour: 'teal', sure: true };

/** Stretches of which every second one caused the rank. */
export const stretches = (...parts: readonly string[]): Stretch[] =>
  parts.map((text, at) => (at % 2 === 1 ? { text, why: true } : { text }));

/** A claim's text in one. */
export const wholeText = ({ text }: Pick<ShownClaim, 'text'>): string =>
  text.map((stretch) => stretch.text).join('');

/** A claim as a card shows it. */
export const shownClaim = (id: string, change: Partial<ShownClaim> = {}): ShownClaim => ({
  id,
  text: stretches(`What ${id} says.`),
  standing: 'on-record',
  footing: 'On record',
  speaker: 'Ada Example',
  level: 'Assertion',
  where: 'The Gazette · 1 May 2020',
  address: '',
  citation: { plain: `${id}, plain`, markdown: `${id}, marked` },
  beside: [],
  ...change,
});

/** Some claims, `0` the first. */
export const shownClaims = (count: number): ShownClaim[] =>
  Array.from({ length: count }, (_, at) => shownClaim(String(at)));

/** The state of a card that has its claims. */
export const readyCard = (
  claims: readonly ShownClaim[],
  entity: Partial<ShownCard['entity']> = {},
  change: Partial<ShownCard> = {},
): CardState => ({
  phase: 'ready',
  card: {
    entity: { key: 'a/north', kind: 'Place', description: 'A direction.', dossier: 'Directions', ...entity },
    dossiers: [{ entity: 'a/north', name: 'Directions' }],
    bears: true,
    claims,
    ...change,
  },
});

/** Actions that only remember that they were asked for. */
export const fakeActions = () => ({
  close: vi.fn<CardActions['close']>(),
  pin: vi.fn<CardActions['pin']>(),
  resized: vi.fn<CardActions['resized']>(),
  openEntity: vi.fn<CardActions['openEntity']>(),
  back: vi.fn<CardActions['back']>(),
  chooseDossier: vi.fn<CardActions['chooseDossier']>(),
  copy: vi.fn<CardActions['copy']>(() => Promise.resolve()),
  retry: vi.fn<CardActions['retry']>(),
  turnOff: vi.fn<NonNullable<CardActions['turnOff']>>(() => Promise.resolve()),
});

/** Puts a card's content into the document, in place of what was there. */
export function showCard(
  state: CardState,
  { head, ...change }: Partial<Omit<CardParts, 'head' | 'state'>> & { head?: Partial<CardHead> } = {},
): CardContent {
  const content = cardContent(document, {
    head: { ...cardHead, ...head },
    state,
    texts: cardTexts,
    pinned: false,
    actions: fakeActions(),
    ...change,
  });
  document.body.replaceChildren(content.element);
  return content;
}

/** What the elements of a root that fit a selector say. */
export const textsIn = (root: Element, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The button of a root with this text or label. */
export function buttonIn(root: Element, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
  if (found === undefined) throw new Error(`There is no button "${name}".`);
  return found;
}
