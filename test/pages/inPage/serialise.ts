/** A page's nodes as text, one a line, without the elements of one name; `skipped` tells how many of those there were. */
export interface SerialisedPage {
  readonly text: string;
  readonly skipped: number;
}

/**
 * Writes out all that a page's scripts could see of its nodes: elements with their attributes, texts, comments,
 * templates, open shadow roots, frames of its own origin; of style sheets, adopted ones whole and others by number.
 * Runs in the page.
 */
export function serialise(skippedName: string): SerialisedPage {
  const lines: string[] = [];
  let skipped = 0;
  const sheets = (root: Document | ShadowRoot, indent: string): void => {
    lines.push(`${indent}#sheets ${root.styleSheets.length}, adopted ${root.adoptedStyleSheets.length}`);
    for (const sheet of root.adoptedStyleSheets)
      for (const rule of sheet.cssRules) lines.push(`${indent}#rule ${JSON.stringify(rule.cssText)}`);
  };
  const children = (node: Node, indent: string): void => {
    for (const child of node.childNodes) write(child, indent);
  };
  const element = (node: Element, indent: string): void => {
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
    lines.push(`${indent}<${node.namespaceURI ?? ''} ${node.nodeName}${attributes.join('')}>`);
    const inner = `${indent} `;
    if (node.shadowRoot !== null) {
      lines.push(`${inner}#shadow ${node.shadowRoot.mode}`);
      sheets(node.shadowRoot, inner);
      children(node.shadowRoot, `${inner} `);
    }
    if (node instanceof HTMLTemplateElement) children(node.content, inner);
    if (node instanceof HTMLIFrameElement && node.contentDocument !== null)
      write(node.contentDocument, inner);
    children(node, inner);
  };
  const write = (node: Node, indent: string): void => {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if ((node as Element).localName === skippedName) skipped += 1;
      else element(node as Element, indent);
    } else if (node.nodeType === Node.DOCUMENT_NODE) {
      sheets(node as Document, indent);
      children(node, indent);
    } else if (node.nodeType === Node.DOCUMENT_TYPE_NODE) {
      const { name, publicId, systemId } = node as DocumentType;
      lines.push(`${indent}#doctype ${name} ${publicId} ${systemId}`);
    } else lines.push(`${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}`);
  };
  write(document, '');
  return { text: lines.join('\n'), skipped };
}
