import { render } from 'preact';
import { CardView } from '../../ui/card/CardView.tsx';
import type { CardHead, CardState, ShownCard } from '../../ui/card/shownCard.ts';
import type { CardTexts } from '../../ui/card/texts.ts';
import tokens from '../../ui/tokens.css?inline';
import look from './card.css?inline';
import { mountHost } from './host.ts';
import { type Box, place } from './place.ts';

/** A card on the page. */
export interface OpenCard {
  readonly element: Element;
  box(): Box;
  close(): void;
}

/** What a card is opened with. */
export interface CardRequest {
  readonly document: Document;
  readonly anchor: Node;
  /** The box of the mark. */
  readonly mark: Box;
  readonly head: CardHead;
  readonly texts: CardTexts;
  /** The claims; undefined when the extension has gone. */
  readonly claims: Promise<ShownCard | null | undefined>;
  /** Called when the reader presses the close button. */
  readonly closed: () => void;
}

/** Opens a card beside a mark; it follows its claims as they come. */
export function openCard({ document, anchor, mark, head, texts, claims, closed }: CardRequest): OpenCard {
  const host = mountHost(document, anchor, tokens + look);
  let open = true;
  const settle = (): void => {
    const { clientWidth, clientHeight } = document.documentElement;
    const content = host.root.firstElementChild!.getBoundingClientRect();
    host.place(place(mark, content, { width: clientWidth, height: clientHeight }));
  };
  const show = (state: CardState): void => {
    if (!open) return;
    const showAll = (): void => {
      if (state.phase === 'ready') show({ ...state, all: true });
    };
    render(<CardView head={head} state={state} texts={texts} close={closed} showAll={showAll} />, host.root);
    settle();
  };
  show({ phase: 'loading' });
  void claims.then(
    (card) => show(card === undefined ? { phase: 'unavailable' } : card === null ? { phase: 'failed' } : { phase: 'ready', card, all: false }),
    () => show({ phase: 'failed' }),
  );
  return {
    element: host.element,
    box: () => host.element.getBoundingClientRect(),
    close() {
      open = false;
      render(null, host.root);
      host.remove();
    },
  };
}
