import { type ListedMention, listContent } from '../../ui/list/listContent.ts';
import type { ListTexts } from '../../ui/list/texts.ts';
import palette from '../../ui/palette.css?inline';
import look from './card.css?inline';
import { keepFocus } from './focus.ts';
import { mountHost } from './host.ts';
import listLook from './list.css?inline';
import { keepOnTop } from './onTop.ts';
import { visibleArea } from './place.ts';

interface ListRequest<Mention> {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly texts: ListTexts;
  /** Called with the mention that the reader goes to, once the list has gone. */
  readonly choose: (mention: Mention) => void;
}

/** How far the list is from the top of what can be seen, as a part of it. */
const fromTop = 0.1;

/**
 * Opens the list of all mentions, with the focus in it; the focus goes back to where it was when the list goes.
 * @returns what closes it
 */
export function openList<Mention extends ListedMention>({
  document,
  mentions,
  texts,
  choose,
}: ListRequest<Mention>): () => void {
  const view = document.defaultView!;
  /* Above the dialog or fullscreen element that is on top: elsewhere it could not be used. */
  const anchor =
    [...document.querySelectorAll('dialog:modal, :fullscreen')].at(-1)?.firstChild ??
    document.documentElement;
  const host = mountHost(document, anchor, palette + look + listLook);
  const listening = new AbortController();
  const close = (): void => {
    focus.giveBack();
    stopRaising();
    listening.abort();
    host.remove();
  };
  const focus = keepFocus(document, host.root, close);
  const stopRaising = keepOnTop(host.element, host.root, close);
  const settle = (): void => {
    if (!host.element.isConnected) return;
    const area = visibleArea(document);
    const { width } = host.naturalSize(area);
    const height = area.bottom - area.top;
    host.place({
      left: area.left + (area.right - area.left - width) / 2,
      top: area.top + fromTop * height,
      height: (1 - 2 * fromTop) * height,
    });
  };
  const content = listContent(document, {
    mentions,
    texts,
    close,
    resized: settle,
    choose(mention) {
      close();
      choose(mention);
    },
  });
  host.root.replaceChildren(content.element);
  settle();
  content.focus();
  const options = { capture: true, signal: listening.signal };
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    options,
  );
  view.addEventListener(
    'pointerdown',
    ({ isTrusted, target }) => void (isTrusted && target !== host.element && close()),
    options,
  );
  view.addEventListener('resize', settle, options);
  return close;
}
