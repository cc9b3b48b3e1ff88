import { JSDOM } from 'jsdom';

/* The code of pages finds the browser's classes as globals; outside of a browser jsdom's stand in for them. */
const { window } = new JSDOM('<!doctype html><body>');
for (const name of ['Node', 'Element', 'getComputedStyle', 'document'] as const) {
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: window[name] });
}

/** The page that stands in for a browser's. */
export const page: Document = document;
