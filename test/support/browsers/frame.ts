import type { Frame, Page } from 'puppeteer-core';

/** A page stands for its main frame. */
export function frameOf(page: Page | Frame): Frame {
  return 'mainFrame' in page ? page.mainFrame() : page;
}

/** Where a frame's viewport begins in the page's. */
export async function frameOffset(frame: Frame): Promise<{ x: number; y: number }> {
  const parent = frame.parentFrame();
  const element = await frame.frameElement();
  if (parent === null || element === null) return { x: 0, y: 0 };
  const outer = await frameOffset(parent);
  const inner = await element.evaluate((iframe) => {
    const { left, top } = iframe.getBoundingClientRect();
    return { x: left + iframe.clientLeft, y: top + iframe.clientTop };
  });
  return { x: outer.x + inner.x, y: outer.y + inner.y };
}
