import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scriptOf } from '../../../support/bundle.ts';

/** A folder with the bench's extension. */
export interface RivalExtension {
  readonly folder: string;
  remove(): Promise<void>;
}

const manifest = {
  manifest_version: 3,
  name: 'Bench',
  version: '1',
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ js: ['content.js'], matches: ['http://127.0.0.1/*'], run_at: 'document_idle' }],
  browser_specific_settings: {
    gecko: { id: 'bench@sidelight.example', data_collection_permissions: { required: ['none'] } },
  },
};

/** Builds the extension that the floors and the libraries run in, which makes their content script as ours is one. */
export async function buildRivals(): Promise<RivalExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), await scriptOf(new URL('content.ts', import.meta.url)));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
