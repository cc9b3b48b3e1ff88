import type { Quote } from './quote.ts';

/** Dashes, commas and ampersands are part of the directive's own syntax and must be escaped too; half a pair can't be. */
const escape = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/**
 * The address of a source with a text fragment that scrolls to the quote
 * (https://wicg.github.io/scroll-to-text-fragment/). A fragment that the address already has is kept in front,
 * a text fragment is replaced.
 */
export function fragmentAddress(address: string, quote: Quote | undefined): string {
  if (address === '' || quote === undefined) return address;
  const prefix = quote.prefix === undefined ? '' : `${escape(quote.prefix)}-,`;
  const suffix = quote.suffix === undefined ? '' : `,-${escape(quote.suffix)}`;
  const [plain = ''] = address.split(':~:', 1);
  const separator = plain.includes('#') ? '' : '#';
  return `${plain}${separator}:~:text=${prefix}${escape(quote.exact)}${suffix}`;
}
