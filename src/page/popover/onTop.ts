import { matches } from '../text/nodes.ts';

/** How often a card is put above what the page opens over it: a page that insists has its way. */
const mostRaises = 5;

/**
 * Keeps a card's host above the popovers that the page opens while it is there.
 * @param lost called when it can't be: a modal dialog or fullscreen element covers it, the page insists, or took it away
 * @returns the undo
 */
export function keepOnTop(host: HTMLElement, root: ShadowRoot, lost: () => void): () => void {
  const document = host.ownerDocument;
  const listening = new AbortController();
  let raises = 0;
  const opened = ({ target }: Event): void => {
    if (target === host || !(target instanceof Element)) return;
    if (matches(target, 'dialog:modal')) return covers(target);
    if (!matches(target, ':popover-open') || target.contains(host)) return;
    raises += 1;
    if (raises > mostRaises) return lost();
    const { activeElement } = root;
    host.hidePopover();
    host.showPopover();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  };
  const covers = (element: Element): void => {
    if (!element.contains(host)) lost();
  };
  const filled = (): void => {
    if (document.fullscreenElement !== null) covers(document.fullscreenElement);
  };
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('toggle', opened, options);
  document.addEventListener('fullscreenchange', filled, options);
  const removal = new MutationObserver(() => void (host.isConnected || lost()));
  removal.observe(host.parentNode!, { childList: true });
  return () => {
    listening.abort();
    removal.disconnect();
  };
}
