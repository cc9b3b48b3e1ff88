/** The passages of a page by their depth, in document order, then those in open shadow roots. Runs in the page. */
export function findPassages(passageAttribute: string): Record<string, HTMLElement> {
  const found: Record<string, HTMLElement> = {};
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const depth = element.getAttribute(passageAttribute);
      if (depth !== null) found[depth] = element as HTMLElement;
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
    }
  }
  return found;
}

/** Whether the page's style sheets let a reader see a passage. Runs in the page. */
export function isShown(passage: HTMLElement): boolean {
  return passage.checkVisibility({ visibilityProperty: true }) && passage.getClientRects().length > 0;
}
