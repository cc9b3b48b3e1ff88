import type { Layout } from '../../../src/page/text/layout.ts';

/** The elements that browsers' own sheets lay out as blocks, parts of tables and list items (HTML, "Rendering"). */
const blocks = new Set(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup
  option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp`.split(/\s+/),
);

/** Stands in for the layout by computed style: what tag names and the attribute `hidden` tell, and nothing of sheets. */
export function layoutOf(element: Element): Layout {
  if (element.hasAttribute('hidden')) return { display: 'none', style: null };
  return { display: blocks.has(element.localName) ? 'block' : 'inline', style: null };
}

/** Stands in for what the computed style tells. */
export const isVisible = ({ display }: Layout): boolean => display !== 'none';
