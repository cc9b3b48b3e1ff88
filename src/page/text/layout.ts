/** How an element takes part in the text around it. */
export interface Layout {
  /** `none`: not rendered at all; `through`: has no box of its own. */
  readonly display: 'block' | 'inline' | 'through' | 'none';
  readonly visible: boolean;
}

const inline = /^(inline|ruby)/;

/** The layout of a rendered element by its computed style, so that the page's own sheets decide and not its tag names. */
export function layoutOf(element: Element): Layout {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? '';
  const visible = style?.visibility === 'visible' || style?.visibility === '';
  if (display === 'none' || display === '') return { display: 'none', visible: false };
  if (display === 'contents') return { display: 'through', visible };
  return { display: inline.test(display) ? 'inline' : 'block', visible };
}
