import { type DefaultTreeAdapterTypes, parse } from 'parse5';

const unread = new Set(['script', 'style', 'noscript', 'template', 'head', 'code', 'textarea']);

/** The text of a page's source, without what nobody reads, a space between two nodes. */
export function readableText(html: string): string {
  const texts: string[] = [];
  const read = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('value' in node && node.nodeName === '#text') texts.push(node.value);
    if (unread.has(node.nodeName) || !('childNodes' in node)) return;
    for (const child of node.childNodes) read(child);
  };
  read(parse(html));
  return texts.join(' ');
}
