import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../support/browsers/candidates.ts';
import { launch, type TestBrowser } from '../../../support/browsers/launch.ts';
import { type Contender, fewest } from '../contenders.ts';
import type { PageCase } from '../pages/cases.ts';
import { prime, warmUp } from './prime.ts';
import { addMadeUpNames, openSettings, useNames } from '../sidelight.ts';

/** A browser in which something is installed; of Sidelight, also its page of settings. */
export interface Stand {
  readonly browser: TestBrowser;
  readonly settings?: Page;
}

interface Installed extends Stand {
  readonly settings: Page;
  readonly aliases: number;
}

/** The browsers in which all contenders are installed: one for the rivals, and one for each number of aliases. */
export interface Stands {
  /** The browser of the floors and libraries. */
  readonly rivals: TestBrowser;
  standFor(contender: Contender): Stand;
  /** Has every Sidelight know the names of a page, and be ready for it. */
  prepareFor(page: PageCase): Promise<void>;
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Starts all browsers. */
export async function openStands(
  name: BrowserName,
  rivalsFolder: string,
  { aliases, build }: { readonly aliases: readonly number[]; readonly build: string | undefined },
): Promise<Stands> {
  const open: TestBrowser[] = [];
  const start = async (extension?: string): Promise<TestBrowser> => {
    const browser = await launch(name, extension === undefined ? {} : { extension });
    open.push(browser);
    return browser;
  };
  const rivals = await start(rivalsFolder);
  const installed: Installed[] = [];
  for (const count of aliases) {
    const browser = await start(build);
    const settings = await openSettings(browser);
    await addMadeUpNames(settings, count - fewest);
    installed.push({ browser, settings, aliases: count });
  }
  return {
    rivals,
    standFor(contender) {
      if (contender.kind === 'rival') return { browser: rivals };
      return installed.find((one) => one.aliases === contender.aliases)!;
    },
    async prepareFor(page) {
      for (const { browser, settings, aliases: count } of installed) {
        await useNames(settings, page.names);
        await prime(browser, page);
        await warmUp(browser, page, count);
      }
    },
    version: () => rivals.puppeteer.version(),
    async close() {
      for (const browser of open) await browser.close();
    },
  };
}
