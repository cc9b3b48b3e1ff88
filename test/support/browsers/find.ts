import { accessSync, constants, statSync } from 'node:fs';
import { binaryVariable, type BrowserName, candidatePaths, missingBrowserMessage } from './candidates.ts';
import { canUseApt, downloadBrowser, downloadedBrowser, installFromApt } from './fetch.ts';

/** The path of an installed browser, or undefined; a variable that points nowhere is an error. */
function findBrowser(name: BrowserName): string | undefined {
  const variable = binaryVariable[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`${variable} is "${chosen}", which is no executable file.`);
    return chosen;
  }
  return candidatePaths(name, process.platform, process.env).find(isExecutable);
}

/** The path of the browser, which is installed or downloaded first where it is missing. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? (await downloadedBrowser(name));
  if (found !== undefined) return found;

  const failures: unknown[] = [];
  for (const bring of [canUseApt() ? fromApt : undefined, downloadBrowser]) {
    try {
      const brought = await bring?.(name);
      if (brought !== undefined) return brought;
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, missingBrowserMessage(name, process.platform));
}

async function fromApt(name: BrowserName): Promise<string | undefined> {
  console.log(`${name} is not installed: asking apt for it.`);
  installFromApt(name);
  return findBrowser(name);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
