import type { Page } from 'puppeteer-core';
import { elementsOf, textOf } from '../support/browsers/shadow-tree.ts';
import { type CardSnapshot, waitForCard, waitForNoCard } from '../support/browsers/shadow.ts';
import { claims, entityOf } from './expected.ts';
import type { Reachable } from './inPage/visit.ts';
import { marksOf } from './passageMarks.ts';
import { type Depth, passages } from './passages.ts';

/** The card that answered. */
export interface AnsweredCard {
  readonly depth: Depth;
  readonly entity: string;
  /** How many claims it showed. */
  readonly claims: number;
}

/**
 * Rests the real pointer on a mark of a passage, waits for a card that answers, and closes it by Escape.
 * @param turn which mark is taken, so that pages differ in it
 * @param whileOpen called while the card is open
 * @returns undefined where no mark can be reached by the pointer
 */
export async function checkCard(
  page: Page,
  depths: readonly Depth[],
  turn: number,
  whileOpen: () => Promise<void>,
): Promise<AnsweredCard | undefined> {
  for (const depth of turned(depths, turn)) {
    const { reachable } = await marksOf(page, depth);
    const target = reachable[turn % Math.max(1, reachable.length)];
    if (target === undefined) continue;
    const { entity } = passages[depth].mentions[target.index] ?? {};
    if (entity === undefined) throw new Error(`A mark of passage "${depth}" is none of its mentions.`);
    const card = await openCard(page, target, entity);
    await whileOpen();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    return { depth, entity, claims: claimTexts(card).length };
  }
  return undefined;
}

const turned = <Thing>(things: readonly Thing[], turn: number): readonly Thing[] => {
  const from = turn % Math.max(1, things.length);
  return [...things.slice(from), ...things.slice(0, from)];
};

async function openCard(page: Page, { x, y }: Reachable, entity: string): Promise<CardSnapshot> {
  await page.mouse.move(x, y, { steps: 8 });
  let seen: CardSnapshot | undefined;
  try {
    return await waitForCard(page, (card) => {
      seen = card;
      return answers(card, entity);
    });
  } catch (error) {
    const what =
      seen === undefined ? 'no card opened' : `the card read "${seen.text.replaceAll('\n', ' | ')}"`;
    throw new Error(`On a mark of ${entityOf(entity).name}, ${what}`, { cause: error });
  }
}

const claimTexts = ({ children }: CardSnapshot): readonly string[] =>
  elementsOf(children)
    .filter(({ name }) => name === 'li')
    .map((item) => textOf([item]));

/** Whether a card names the entity and has a claim with who said it, or says that none bears on the passage. */
function answers(card: CardSnapshot, entity: string): boolean {
  const noneBears = elementsOf(card.children).some(({ attributes }) => attributes['class'] === 'none');
  const attributed = claimTexts(card).some((shown) =>
    claims.some(({ text, attribution }) => shown.includes(text) && shown.includes(attribution.speaker)),
  );
  return (attributed || noneBears) && card.text.startsWith(entityOf(entity).name);
}
