import type { CDPSession, Page } from 'puppeteer-core';

/** The world of the content script in a page, where its messages can be sent from. */
export interface ContentWorld {
  /** How long a message takes until its answer is there, in ms by the page's clock. Throws where it fails. */
  time(message: object): Promise<number>;
}

/** Finds the content script's world of a page in Chromium. Throws where the extension doesn't run there. */
export async function contentWorld(page: Page, extensionOrigin: string): Promise<ContentWorld> {
  const session = await page.createCDPSession();
  const id = await worldOf(session, extensionOrigin);
  return {
    async time(message) {
      const expression = `(async () => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)});
        if (!answer || answer.error !== undefined) throw new Error('No answer came: ' + JSON.stringify(answer));
        return performance.now() - start;
      })()`;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return Number(result.value);
    },
  };
}

async function worldOf(session: CDPSession, extensionOrigin: string): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extensionOrigin) found.push(context.id);
  });
  await session.send('Runtime.enable');
  const [id] = found;
  if (id === undefined) throw new Error('The content script has no world in this page.');
  return id;
}
