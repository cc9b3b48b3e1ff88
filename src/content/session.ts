import type { WrittenDate } from '../core/claims/pageDate.ts';
import { compileLexicon } from '../core/mentions/lexicon.ts';
import type { Mark } from '../page/highlight/mark.ts';
import { markPage } from '../page/marking/markPage.ts';
import { contextOf } from '../page/popover/context.ts';
import { watchHover } from '../page/popover/hover.ts';
import { openCard } from '../page/popover/openCard.ts';
import { writtenDates } from '../page/text/pageDate.ts';
import { isAlive } from '../platform/alive.ts';
import { askFromContent } from '../platform/contentMessages.ts';
import { openOrClosedShadowRoot } from '../platform/shadowRoots.ts';
import type { Card } from '../protocol/card.ts';
import type { Judgement } from '../protocol/judgement.ts';
import type { Kit } from '../protocol/kit.ts';
import { cardTexts } from '../platform/cardTexts.ts';
import { watchRelatedness } from './relatedness.ts';

/** Sidelight at work on a page, until the kit changes. */
export interface Session {
  mentions(): number;
  /** How the page is related to each dossier, once that was judged. */
  judgements(): Judgement[] | undefined;
  stop(): void;
}

/**
 * Marks a page by a kit and opens cards on its marks. A page in a frame is judged by itself, as its mentions are counted
 * by themselves; it is judged only where that decides whether it is marked.
 * @param before how the page was judged already
 * @param counted called with the number of mentions whenever it may have changed
 * @param orphaned called when the extension turns out to be gone
 */
export function startSession(
  document: Document,
  kit: Kit,
  before: Judgement[] | undefined,
  counted: (mentions: number) => void,
  orphaned: () => void,
): Session {
  const lexicon = compileLexicon(kit.entities);
  const entityOf = ({ mention }: Mark) => kit.entities[mention.entity]!;
  let prepared: { mark: Mark; claims: Promise<Card | null> } | undefined;
  /** Read when a card is first wanted, and again once the page has changed: it takes a walk over the page. */
  let dates: WrittenDate[] | undefined;

  const claimsFor = (mark: Mark): Promise<Card | null> => {
    const passage = contextOf(mark.block.text, mark.mention.start, mark.mention.end);
    dates ??= writtenDates(document);
    return askFromContent('get-card', { entity: entityOf(mark).key, ...passage, dates });
  };
  const prepare = (mark: Mark): Promise<Card | null> => {
    if (prepared?.mark === mark) return prepared.claims;
    const claims = claimsFor(mark);
    claims.catch(() => (prepared = undefined));
    prepared = { mark, claims };
    return claims;
  };

  /** Marks wait for the judgement, where they depend on it. */
  const isWanted = (entity: number): boolean =>
    !kit.quiet || relatedness.isRelated(kit.entities[entity]!.key);

  const marking = markPage(
    document,
    lexicon,
    { ...kit, colourOf: (entity) => kit.entities[entity]!.colour, isWanted },
    openOrClosedShadowRoot,
    () => {
      const hasGone = (mark: Mark): boolean => !marking.has(mark);
      hover.release(hasGone);
      if (prepared !== undefined && hasGone(prepared.mark)) prepared = undefined;
      dates = undefined;
      counted(marking.count());
      if (marking.count() > 0 && (kit.quiet || window === top)) relatedness.look();
    },
  );
  const relatedness = watchRelatedness(marking.summarise, before, () => kit.quiet && marking.arrange());
  const hover = watchHover<Mark>(
    document,
    {
      at(point) {
        if (!isAlive()) {
          orphaned();
          return undefined;
        }
        const pointed = marking.at(point);
        return pointed && { target: pointed.mark, box: pointed.box };
      },
      prepare: (mark) => void prepare(mark),
      open(mark, box, dismiss) {
        const { name } = entityOf(mark);
        const head = { name, ...mark.style, reason: mark.mention.reason };
        const anchor = mark.range.startContainer;
        const claims = prepare(mark);
        const texts = cardTexts();
        return openCard({ document, anchor, mark: box, head, texts, claims, closed: dismiss });
      },
    },
    kit,
  );
  return {
    mentions: marking.count,
    judgements: relatedness.judgements,
    stop() {
      relatedness.stop();
      hover.stop();
      marking.stop();
    },
  };
}
