/** How much of the text around a mention is kept on each side: its sentence and the neighbouring ones. */
const aroundLength = 480;

/** The text around a stretch of a block, cut at spaces: what the claims are ranked against. At most 1,000 characters. */
export function contextOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - aroundLength);
  const to = Math.min(text.length, Math.max(end, start) + aroundLength);
  const head = text.slice(from, start);
  const tail = text.slice(start, to);
  const cutHead = from === 0 ? head : head.replace(/^\S*\s/u, '');
  const cutTail = to === text.length ? tail : tail.replace(/\s\S*$/u, '');
  return (cutHead + cutTail).slice(0, 2 * aroundLength);
}
