import type { Page } from 'puppeteer-core';

type Helpers = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Runs a function in the page's world. It sees nothing but its helpers and its arguments (JSON values). Compilers wrap
 * named inner functions into `__name`, which the page lacks; here it has one.
 */
export async function inPage<Help extends Helpers, Args extends readonly unknown[], Result>(
  page: Page,
  helpers: Help,
  run: (helpers: Help, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const help = Object.entries(helpers).map(([name, helper]) => `${name}: ${helper.toString()}`);
  const given = [`{ ${help.join(', ')} }`, ...args.map((arg) => JSON.stringify(arg))];
  const source = `((__name) => (${run.toString()})(${given.join(', ')}))((named) => named)`;
  return (await page.evaluate(source)) as Awaited<Result>;
}
