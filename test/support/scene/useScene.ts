import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launch, type LaunchOptions, type TestBrowser } from '../browsers/launch.ts';
import { serve, type ServedPage, type TestServer } from '../server/serve.ts';

/** A browser with Sidelight and a server with pages, there from the first test of a file to the last. */
export interface Scene {
  readonly browser: TestBrowser;
  readonly server: TestServer;
  /** Opens a served page in a new tab, in front. */
  open(path: string): Promise<Page>;
}

/** Sets a scene up for the tests of a file and takes it down after them. */
export function useScene(pages: Readonly<Record<string, ServedPage>>, options?: LaunchOptions): Scene {
  let browser: TestBrowser | undefined;
  let server: TestServer | undefined;
  beforeAll(async () => {
    /* Browsers ask every site for an icon; a missing one would count as the page's error. */
    server = await serve({ pages: { '/favicon.ico': { body: '', status: 204 }, ...pages } });
    browser = await launch(inject('browser'), options);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const present = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('The scene is only there while tests run.');
    return thing;
  };
  return {
    get browser() {
      return present(browser);
    },
    get server() {
      return present(server);
    },
    async open(path) {
      const page = await present(browser).open(present(server).origin + path);
      await page.bringToFront();
      return page;
    },
  };
}
