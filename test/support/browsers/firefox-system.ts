import type { Browser } from 'puppeteer-core';
import { callFunction, sendBidi } from './bidi.ts';

/** Runs code inside Firefox's own window, where its internals (Services, AddonManager …) are at hand. */
export interface FirefoxSystem {
  /** Calls the function with these JSON values and answers with the JSON value that it returns. */
  call(functionDeclaration: string, ...args: readonly unknown[]): Promise<unknown>;
}

/** Needs `--remote-allow-system-access`. */
export async function openFirefoxSystem(browser: Browser): Promise<FirefoxSystem> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree as { contexts: readonly { context: string }[] }).contexts[0];
  if (window === undefined) throw new Error('Firefox has no window.');
  return {
    async call(functionDeclaration, ...args) {
      const wrapped = `async (json) => JSON.stringify((await (${functionDeclaration})(...JSON.parse(json))) ?? null)`;
      const json = { type: 'string', value: JSON.stringify(args) };
      const { value } = await callFunction(browser, window.context, wrapped, [json]);
      return JSON.parse(String(value)) as unknown;
    },
  };
}
