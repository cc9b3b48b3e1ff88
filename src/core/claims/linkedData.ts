/** What of a page's JSON-LD leads to the page's own thing, and how deep: not to what it lists, cites or has in comments. */
const ways = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const deepest = 6;

/** Types that are published, the article before the page that it is on. */
const types = [/(?:Article|Posting|Report)$/u, /(?:Page|Work)$/u];

/**
 * When a page was published, by its JSON-LD (https://schema.org/datePublished).
 * @param texts the page's blocks of JSON-LD; what is no JSON says nothing
 * @returns the date as it is written; undefined where there is none, or where several articles have different ones
 */
export function publishedIn(texts: readonly string[]): string | undefined {
  const nodes = texts.flatMap((text) => nodesIn(parsed(text), 0));
  for (const type of types) {
    const dates = nodes
      .filter((node) => [node['@type']].flat().some((one) => typeof one === 'string' && type.test(one)))
      .map((node) => node['datePublished'])
      .filter((date) => typeof date === 'string');
    if (dates.length > 0) {
      return dates.every((date) => date.slice(0, 10) === dates[0]?.slice(0, 10)) ? dates[0] : undefined;
    }
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    /* Broken JSON-LD is common, and tells nothing. */
    return undefined;
  }
}

type DataNode = Readonly<Record<string, unknown>>;

function nodesIn(value: unknown, depth: number): DataNode[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1));
  const node = value as DataNode;
  return [node, ...ways.flatMap((key) => nodesIn(node[key], depth + 1))];
}
