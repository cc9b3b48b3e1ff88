/** So many names fit in a line or two; the rest are counted. */
const mostNames = 16;

/** Names as a list in a language, such as "A, B and C"; of too many, the first ones and how many more there are. */
export function listNames(
  names: readonly string[],
  language: string,
  more: (count: number) => string,
): string {
  const rest = names.length - mostNames;
  /* One more name takes no more room than saying that there is one more. */
  const listed = rest > 1 ? [...names.slice(0, mostNames), more(rest)] : names;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(listed);
}
