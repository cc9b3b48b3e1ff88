/** How many mentions a page has for each of its characters, as the generated ones do. */
const mentionsPerCharacter = 500 / 1_000_000;

const names = 3;

/**
 * The names of which a page has about as many as a generated page of its size would: capitalised words that stand by
 * themselves, without a hyphen or an apostrophe, about which finders differ.
 */
export function occurringNames(text: string): readonly string[] {
  const wanted = (text.length * mentionsPerCharacter) / names;
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}_'’-])\p{Lu}[a-z]{4,}(?![\p{L}\p{N}_'’-])/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const distance = (count: number): number => Math.abs(Math.log(count / wanted));
  return [...counts]
    .toSorted(([one, few], [other, many]) => distance(few) - distance(many) || (one < other ? -1 : 1))
    .slice(0, names)
    .map(([word]) => word);
}
