import type { BrowserName } from './candidates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of this run, set by the vitest project. */
    browser: BrowserName;
  }
}
