import { readdir } from 'node:fs/promises';
import { type Headers, serve, type ServedPage } from '../support/server/serve.ts';

/** A server of saved pages. */
export interface SavedPages {
  addressOf(name: string): string;
  /** Paths that were asked for although none of these pages has them. */
  strayRequests(names: readonly string[]): readonly string[];
  close(): Promise<void>;
}

/** Nothing of a page may run or leave the machine. The type has no charset, so that each page's own declaration holds. */
const inert = {
  'content-type': 'text/html',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

/** Browsers ask every site for an icon. */
const icon = '/favicon.ico';

/**
 * The names of the saved pages of a folder, in order.
 * @param wanted parts of names; all pages when there are none
 */
export async function savedPageNames(folder: string, wanted: readonly string[]): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.html') && (wanted.length === 0 || wanted.some((part) => name.includes(part))),
  );
  if (names.length === 0) throw new Error(`There is no such page in ${folder}.`);
  return names.toSorted();
}

/** Serves the saved pages of a folder, and other pages by their paths, without letting any of them run or ask for anything. */
export async function serveSaved(
  folder: string | undefined,
  { headers = {}, pages = {} }: { headers?: Headers; pages?: Readonly<Record<string, ServedPage>> } = {},
): Promise<SavedPages> {
  const server = await serve({
    ...(folder !== undefined && { folder }),
    headers: { ...inert, ...headers },
    pages: { ...pages, [icon]: { body: '', status: 204 } },
  });
  const pathOf = (name: string): string => `/${encodeURIComponent(name)}`;
  return {
    addressOf: (name) => server.origin + pathOf(name),
    strayRequests(names) {
      const known = new Set([icon, ...names.map(pathOf)]);
      return server.requests.map(({ path }) => path).filter((path) => !known.has(path));
    },
    close: () => server.close(),
  };
}
