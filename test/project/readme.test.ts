import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { parseDossierText } from '../../src/core/dossiers/parse.ts';

const readme = readFileSync('README.md', 'utf8');

it('has an example dossier that can be imported', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(parseDossierText(example)).toMatchObject({ ok: true });
});

it('names every script of the package', () => {
  const unnamed = Object.keys(packageFile.scripts).filter(
    (name) =>
      !readme.includes(`\`${name}\``) &&
      !readme.includes(`npm run ${name}`) &&
      !readme.includes(`npm run -s ${name}`) &&
      !readme.includes(`npm ${name}`),
  );
  expect(unnamed).toEqual([]);
});

it('gives a reason for every permission', () => {
  for (const permission of manifest.permissions) expect(readme).toContain(`| \`${permission}\``);
});

it('is of the same version as the manifest', () => {
  expect(packageFile.version).toBe(manifest.version);
});
