/** How a document's text is read. */
export type DocumentKind = 'html' | 'svg' | 'plain';

const kinds: ReadonlyMap<string, DocumentKind> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['image/svg+xml', 'svg'],
  ['text/plain', 'plain'],
  ['text/markdown', 'plain'],
]);

/** The kind of a document; undefined for data, code and media, which the browser shows in a viewer of its own. */
export const kindOf = ({ contentType }: { readonly contentType: string }): DocumentKind | undefined =>
  kinds.get(contentType);
