import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/** What a page's process has in use after a collection, in bytes, and of what. Chromium only. */
export interface Heap {
  /** Of scripts: the page's, ours and the browser's own. */
  readonly scripts: number;
  /** Of the browser for the page: nodes, ranges and the like. */
  readonly browser: number;
  /** Nodes, in the page or not. */
  readonly nodes: number;
}

/** How often garbage is collected before it is measured: some goes only with what held it. */
const collections = 4;

/**
 * Time between two of them, in ms: the browser makes a table smaller not when most in it has gone, but with the next change
 * of it. That of what scripts have seen of a page is the largest.
 */
const pause = 500;

/** Measures the heap of a page's process. */
export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.createCDPSession();
  for (let time = 0; time < collections; time++) {
    await wait(pause);
    await session.send('HeapProfiler.collectGarbage');
  }
  const usage = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const { embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage as {
    embedderHeapUsedSize?: number;
    backingStorageSize?: number;
  };
  return { scripts: usage.usedSize + backingStorageSize, browser: embedderHeapUsedSize, nodes };
}

/** How many objects there are in our world of a page of some of the browser's classes, and of ours that hold others. */
export async function keptIn(
  page: Page,
  origin: string,
  classes: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const session = await page.createCDPSession();
  const contextId = await worldOf(session, origin);
  const kept: Record<string, number> = {};
  for (const name of classes) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
    const { result: length } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function () { return this.length; }',
      objectId: objects.objectId!,
    });
    kept[name] = Number(length.value);
    await session.send('Runtime.releaseObject', { objectId: objects.objectId! });
  }
  await session.detach();
  return kept;
}

async function worldOf(session: CDPSession, origin: string): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) found.push(context.id);
  });
  await session.send('Runtime.enable');
  const [id] = found;
  if (id === undefined) throw new Error('The content script has no world in this page.');
  return id;
}
