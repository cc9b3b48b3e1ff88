import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageCase } from './checkPage.ts';
import { preparePage } from './prepare.ts';
import { savedPageNames, serveSaved } from './saved.ts';

/** Saved pages, ready and served. */
export interface ServedPages {
  readonly cases: readonly PageCase[];
  /** Paths that were asked for although no page has them. */
  strayRequests(): readonly string[];
  close(): Promise<void>;
}

/**
 * Prepares the pages of a folder and serves them.
 * @param wanted parts of names; all pages when there are none
 */
export async function servePages(folder: string, wanted: readonly string[]): Promise<ServedPages> {
  const names = await savedPageNames(folder, wanted);
  const prepared = await mkdtemp(join(tmpdir(), 'sidelight-pages-'));
  const server = await serveSaved(prepared);
  const cases: PageCase[] = [];
  const served: string[] = [];
  for (const [turn, name] of names.entries()) {
    const { withPassages, withSentinel, depths } = preparePage(await readFile(join(folder, name)));
    const files = { withPassages: `with-passages-${name}`, withSentinel: `with-sentinel-${name}` };
    await writeFile(join(prepared, files.withPassages), withPassages);
    await writeFile(join(prepared, files.withSentinel), withSentinel);
    cases.push({
      name,
      turn,
      depths,
      withPassages: server.addressOf(files.withPassages),
      withSentinel: server.addressOf(files.withSentinel),
    });
    served.push(files.withPassages, files.withSentinel);
  }
  return {
    cases,
    strayRequests: () => server.strayRequests(served),
    async close() {
      await server.close();
      await rm(prepared, { recursive: true });
    },
  };
}
