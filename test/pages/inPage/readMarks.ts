/** A mark on the page, with where it is. */
export interface PageMark {
  /** The custom highlight's name. */
  readonly style: string;
  readonly text: string;
  /** Unique, and sorts marks in document order; what a shadow root holds stands before its host's own children. */
  readonly key: string;
  /** The passage that holds the mark, or null for a mark of the page's own. */
  readonly passage: string | null;
  /** Some characters of the text before and after. */
  readonly before: string;
  readonly after: string;
  /** Its first line's box in the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** All marks that are registered now, in document order. Runs in the page. */
export function readMarks(passageAttribute: string, contextLength: number): PageMark[] {
  const stepOf = (node: Node): number =>
    node.parentNode === null ? 0 : Array.prototype.indexOf.call(node.parentNode.childNodes, node) + 1;
  const keyOf = ({ startContainer, startOffset }: AbstractRange): string => {
    const steps = [startOffset];
    for (let node: Node | null = startContainer; node !== null;) {
      steps.unshift(stepOf(node));
      node = node instanceof ShadowRoot ? node.host : node.parentNode;
    }
    return steps.map((step) => String(step).padStart(7, '0')).join('.');
  };
  const passageOf = (node: Node): string | null =>
    node.parentElement?.closest(`[${passageAttribute}]`)?.getAttribute(passageAttribute) ?? null;
  const plain = (range: Range): string => range.toString().replaceAll(/\s+/g, ' ');
  const contextOf = (mark: Range): { before: string; after: string } => {
    let around: Node = mark.commonAncestorContainer;
    while ((around.textContent ?? '').trim().length < 2 * contextLength && around.parentElement !== null)
      around = around.parentElement;
    const before = document.createRange();
    before.setStart(around, 0);
    before.setEnd(mark.startContainer, mark.startOffset);
    const after = document.createRange();
    after.selectNodeContents(around);
    after.setStart(mark.endContainer, mark.endOffset);
    return { before: plain(before).slice(-contextLength), after: plain(after).slice(0, contextLength) };
  };
  const marks: PageMark[] = [];
  for (const [style, highlight] of CSS.highlights) {
    if (!style.startsWith('sidelight-')) continue;
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getClientRects()[0] ?? live.getBoundingClientRect();
      marks.push({
        style,
        text: live.toString(),
        key: keyOf(range),
        passage: passageOf(range.startContainer),
        ...contextOf(live),
        box: { x, y, width, height },
      });
    }
  }
  return marks.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
