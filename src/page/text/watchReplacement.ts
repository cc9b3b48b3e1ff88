/**
 * Calls back when the document has got another root element, as by `document.open` and `document.write`. The browser
 * then takes all listeners away that were on the window and the document; observers of nodes stay.
 * @returns the undo
 */
export function watchReplacement(document: Document, replaced: () => void): () => void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    const { documentElement } = document;
    if (documentElement === null || documentElement === root) return;
    root = documentElement;
    replaced();
  });
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}
