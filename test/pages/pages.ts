import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../support/server/serve.ts';
import type { PageCase } from './checkPage.ts';
import { preparePage } from './prepare.ts';

/** Saved pages, ready and served. */
export interface ServedPages {
  readonly cases: readonly PageCase[];
  /** Paths that were asked for although no page has them. */
  strayRequests(): readonly string[];
  close(): Promise<void>;
}

/** Nothing of a page may run or leave the machine. The type has no charset, so that each page's own declaration holds. */
const headers = {
  'content-type': 'text/html',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

/** Browsers ask every site for an icon. */
const icon = '/favicon.ico';

/**
 * Prepares the pages of a folder and serves them.
 * @param wanted parts of names; all pages when there are none
 */
export async function servePages(folder: string, wanted: readonly string[]): Promise<ServedPages> {
  const names = (await readdir(folder))
    .filter(
      (name) => name.endsWith('.html') && (wanted.length === 0 || wanted.some((part) => name.includes(part))),
    )
    .toSorted();
  if (names.length === 0) throw new Error(`There is no such page in ${folder}.`);
  const prepared = await mkdtemp(join(tmpdir(), 'sidelight-pages-'));
  const server = await serve({ folder: prepared, headers, pages: { [icon]: { body: '', status: 204 } } });
  const cases: PageCase[] = [];
  for (const [turn, name] of names.entries()) {
    const { withPassages, withSentinel, depths } = preparePage(await readFile(join(folder, name)));
    await writeFile(join(prepared, `with-passages-${name}`), withPassages);
    await writeFile(join(prepared, `with-sentinel-${name}`), withSentinel);
    cases.push({
      name,
      turn,
      depths,
      withPassages: `${server.origin}/with-passages-${name}`,
      withSentinel: `${server.origin}/with-sentinel-${name}`,
    });
  }
  const served = new Set(cases.flatMap((page) => [page.withPassages, page.withSentinel]));
  return {
    cases,
    strayRequests: () =>
      server.requests
        .map(({ path }) => path)
        .filter((path) => path !== icon && !served.has(server.origin + path)),
    async close() {
      await server.close();
      await rm(prepared, { recursive: true });
    },
  };
}
