import type { Page } from 'puppeteer-core';
import type { Mark } from '../../support/browsers/marks.ts';
import { drift, flight, pathOff, type Spot } from './path.ts';

/** Something that a reader does off marks, as often as told. */
export interface Act {
  readonly name: string;
  readonly times: number;
  do(page: Page, marks: readonly Mark[], times: number): Promise<void>;
}

async function follow(page: Page, path: readonly Spot[]): Promise<void> {
  for (const { x, y } of path) await page.mouse.move(x, y);
}

/** How far a turn of the wheel goes, in px. */
const turn = 100;

/** All that is measured; each is a real input. */
export const acts: readonly Act[] = [
  {
    name: 'a move that flies over text',
    times: 150,
    do: (page, marks, times) => follow(page, pathOff(marks, flight, times)),
  },
  {
    name: 'a move that drifts over text',
    times: 150,
    do: (page, marks, times) => follow(page, pathOff(marks, drift, times)),
  },
  {
    name: 'a key',
    times: 100,
    async do(page, _, times) {
      for (let press = 0; press < times; press++) await page.keyboard.press('x');
    },
  },
  {
    name: 'a turn of the wheel',
    times: 50,
    async do(page, _, times) {
      for (let count = 0; count < times; count++) await page.mouse.wheel({ deltaY: turn });
    },
  },
];
