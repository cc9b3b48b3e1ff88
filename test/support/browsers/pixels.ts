import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the browser painted in a part of the viewport: four bytes (red, green, blue, opacity) a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A screenshot of a part of the viewport, such as a mark's rectangle. */
export async function paintedPixels(page: Page, clip: Clip): Promise<Pixels> {
  const scrolled = await page.evaluate(() => ({
    x: visualViewport?.pageLeft ?? scrollX,
    y: visualViewport?.pageTop ?? scrollY,
  }));
  const left = Math.floor(clip.x);
  const top = Math.floor(clip.y);
  const png = await page.screenshot({
    captureBeyondViewport: false,
    clip: {
      x: left + scrolled.x,
      y: top + scrolled.y,
      width: Math.ceil(clip.x + clip.width) - left,
      height: Math.ceil(clip.y + clip.height) - top,
    },
  });
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  return { width, height, data };
}

/** How many pixels have this colour (`#rrggbb`), give or take `tolerance` in each channel. */
export function countColour(pixels: Pixels, colour: string, tolerance = 8): number {
  const wanted = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  let count = 0;
  for (let index = 0; index < pixels.data.length; index += 4) {
    const near = wanted.every(
      (value, channel) => Math.abs(value - (pixels.data[index + channel] ?? 0)) <= tolerance,
    );
    if (near) count += 1;
  }
  return count;
}

/** How many pixels differ between two shots of the same place, as one with and one without a mark. */
export function countDifferences(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) {
    throw new Error('The two shots have different sizes.');
  }
  let count = 0;
  for (let index = 0; index < one.data.length; index += 4) {
    const same = [0, 1, 2].every((channel) => one.data[index + channel] === other.data[index + channel]);
    if (!same) count += 1;
  }
  return count;
}
