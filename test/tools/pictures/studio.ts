import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch, type TestBrowser } from '../../support/browsers/launch.ts';
import { waitForText } from '../../support/scene/controls.ts';
import { paste } from '../../support/scene/paste.ts';
import { serve } from '../../support/server/serve.ts';
import { stories } from './stories.ts';

export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

/** The size of what is seen of a page, in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A fresh browser in one look, with pages to read. */
export interface Studio {
  readonly browser: TestBrowser;
  /** Opens a served page in front. */
  open(path: string, size?: Size): Promise<Page>;
  /** Opens one of the extension's own pages in front. */
  openOurs(path: string, size: Size): Promise<Page>;
  /** Gives a page the look and a size, and brings it to the front. */
  dress(page: Page, size: Size): Promise<Page>;
  /** Imports a dossier, as a reader does. */
  importDossier(text: string, name: string): Promise<void>;
  /** Takes a picture, named after what it shows and the look. */
  shoot(page: Page, name: string, whole?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Takes the pictures of one subject in one look. */
export type Subject = (studio: Studio) => Promise<void>;

export const wide: Size = { width: 960, height: 720 };
export const narrow: Size = { width: 320, height: 640 };

/** Runs in the page: waits until nothing moves but what moves for ever. */
async function settled(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(passing.map(({ finished }) => finished));
}

/** Opens a studio whose pictures go into a folder. */
export async function openStudio(folder: string, look: Look): Promise<Studio> {
  const server = await serve({ folder: 'test/fixtures/pages', pages: stories });
  const browser = await launch('chrome', { viewport: wide });
  const dress = async (page: Page, size: Size): Promise<Page> => {
    await browser.setForcedColors(page, look === 'forced');
    await browser.setColorScheme(page, look === 'dark' ? 'dark' : 'light');
    await page.setViewport(size);
    await page.bringToFront();
    return page;
  };
  return {
    browser,
    dress,
    open: async (path, size = wide) => dress(await browser.open(server.origin + path), size),
    openOurs: async (path, size) => dress(await browser.openExtensionPage(path), size),
    async importDossier(text, name) {
      const options = await browser.openExtensionPage('src/options/options.html');
      await paste(options, text);
      await waitForText(options, name);
      await options.close();
    },
    async shoot(page, name, whole = false) {
      await page.evaluate(settled);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: whole });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
