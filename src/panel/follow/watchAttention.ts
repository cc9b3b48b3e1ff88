/**
 * Calls back whenever the reader turns to the document: by the pointer, the focus, or by bringing it to the front.
 * @returns the undo
 */
export function watchAttention(document: Document, listener: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  document.documentElement.addEventListener('pointerenter', listener, { signal });
  document.defaultView?.addEventListener('focus', listener, { signal });
  document.addEventListener('visibilitychange', listener, { signal });
  return () => ending.abort();
}
