import { type Depth, passageAttribute, passages, sentinel } from './passages.ts';
import { findPlaces, insertAll } from './places.ts';

/** A saved page, made ready for the checks. */
export interface PreparedPage {
  /** With every passage that there is a place for. */
  readonly withPassages: Buffer;
  /** The page as it is, but for the sentinel at its end. */
  readonly withSentinel: Buffer;
  readonly depths: readonly Depth[];
}

/** Bytes and characters are the same in it, so that a page keeps its bytes whatever encoding it declares. */
const byteForByte = 'latin1';

/** Puts the passages into a page. */
export function preparePage(bytes: Buffer): PreparedPage {
  const source = bytes.toString(byteForByte);
  const places = findPlaces(source);
  const all = places.map(({ depth, offset }) => ({ offset, text: wrap(depth, passages[depth].html) }));
  const last = places.filter(({ depth }) => depth === 'end');
  const only = last.map(({ depth, offset }) => ({ offset, text: wrap(depth, sentinel.html) }));
  return {
    withPassages: Buffer.from(insertAll(source, all), byteForByte),
    withSentinel: Buffer.from(insertAll(source, only), byteForByte),
    depths: places.map(({ depth }) => depth),
  };
}

function wrap(depth: Depth, html: string): string {
  const name = depth === 'inline' ? 'span' : 'div';
  return `<${name} ${passageAttribute}="${depth}">${html}</${name}>`;
}
