import { cardContent } from '../../ui/card/card.ts';
import type { CardHead, CardState, ShownCard } from '../../ui/card/shownCard.ts';
import type { CardTexts } from '../../ui/card/texts.ts';
import palette from '../../ui/palette.css?inline';
import look from './card.css?inline';
import { mountHost } from './host.ts';
import { type Box, place } from './place.ts';

export type { CardTexts } from '../../ui/card/texts.ts';

/** A card on the page. */
export interface OpenCard {
  readonly element: Element;
  box(): Box;
  close(): void;
}

/** What a card is opened with. */
interface CardRequest {
  readonly document: Document;
  readonly anchor: Node;
  /** The box of the mark. */
  readonly mark: Box;
  readonly head: CardHead;
  readonly texts: CardTexts;
  /** The claims; null when the store has nothing of the entity any more. */
  readonly claims: Promise<ShownCard | null>;
  /** Called when the reader presses the close button. */
  readonly closed: () => void;
}

/** Opens a card beside a mark; it follows its claims as they come. */
export function openCard({ document, anchor, mark, head, texts, claims, closed }: CardRequest): OpenCard {
  const host = mountHost(document, anchor, palette + look);
  const settle = (): void => {
    const { clientWidth, clientHeight } = document.documentElement;
    host.place(place(mark, host.naturalSize(), { width: clientWidth, height: clientHeight }));
  };
  const show = (state: CardState): void => {
    host.root.replaceChildren(cardContent(document, { head, state, texts, close: closed, resized: settle }));
    if (host.element.isConnected) settle();
  };
  show({ phase: 'loading' });
  claims.then(
    (card) => show(card === null ? { phase: 'failed' } : { phase: 'ready', card }),
    () => show({ phase: 'failed' }),
  );
  return { element: host.element, box: () => host.element.getBoundingClientRect(), close: host.remove };
}
