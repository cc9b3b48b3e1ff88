import type { TestBrowser } from '../support/browsers/launch.ts';

/** What Sidelight has reported as errors since the last call: each error is told once. */
export type NewErrors = () => Promise<readonly string[]>;

/** Starts to tell a browser's errors. */
export function newErrorsOf(browser: TestBrowser): NewErrors {
  let told = 0;
  return async () => {
    const all = await browser.errors();
    const errors = all.slice(told).filter(({ from }) => from === 'sidelight');
    told = all.length;
    return errors.map(({ text }) => `error: ${text}`);
  };
}
