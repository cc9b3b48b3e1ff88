import { expect } from 'vitest';
import { compileLexicon } from '../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../src/core/mentions/page.ts';
import { spot } from '../../src/core/mentions/spot.ts';
import type { Mark, MarkedBlock } from '../../src/page/highlight/mark.ts';
import type { Painter } from '../../src/page/highlight/painter.ts';
import { type Board, createBoard, type Legend } from '../../src/page/marking/board.ts';
import { compareNodes } from '../../src/page/marking/order.ts';
import { collect } from '../../src/page/text/collect.ts';
import { useVisibility } from './layout.ts';
import { smallDossier } from './smallDossier.ts';

const lexicon = compileLexicon(smallDossier().entities);
const evidence = pageEvidence(lexicon, '', () => []);

/** One change of a page, and what it shows once that has been read. */
interface Step {
  readonly what: string;
  readonly change: () => void;
  /** Selects what is read anew; nothing where it is only that something has gone. */
  readonly reads?: string;
  readonly shows: string;
  /** How many blocks are painted anew. */
  readonly paints: number;
}

export const element = (selector: string): Element => document.querySelector(selector)!;

const legend: Legend = { colourOf: () => 'teal', isWanted: () => true, marks: 'all', quiet: false };

/** A board in jsdom that marks "Ada" and "Bell", with a painter that only keeps what it is given. */
export function useBoard() {
  let painted = new Map<MarkedBlock, readonly Mark[]>();
  let strokes = 0;
  let board: Board;

  const painter: Painter = {
    start: (block, marks) => ({
      block,
      marks,
      get painted() {
        return painted.get(block) ?? [];
      },
      paint(those) {
        if (those.length === 0) return void painted.delete(block);
        strokes++;
        painted.set(block, those);
      },
    }),
    marksIn: () => [],
    stop: () => undefined,
  };

  useVisibility();

  /** Reads a root as after a change: its blocks come anew, and stay as they are where nothing has changed. */
  function read(root: Element | ShadowRoot): void {
    board.doubt((container) => !container.isConnected || root.contains(container));
    for (const block of collect(root)) board.put(block, spot(lexicon, block, evidence));
  }

  /** Puts some markup on a page and reads it; `x-host` gets a shadow root with the markup of its attribute `html`. */
  function load(html: string, density: Partial<Legend>): void {
    document.body.innerHTML = html;
    painted = new Map();
    const shadows: ShadowRoot[] = [];
    board = createBoard({ ...legend, ...density }, painter, () => [document, ...shadows]);
    read(document.body);
    for (const host of document.querySelectorAll('x-host')) {
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = host.getAttribute('html') ?? '';
      shadows.push(shadow);
      read(shadow);
    }
  }

  const shownMarks = (): Mark[] => [...painted.values()].flat();

  /** What is shown, in the order of the page: each mark’s text after the id of the element around it. */
  const shown = (): string =>
    shownMarks()
      .toSorted((one, other) =>
        one.block === other.block
          ? one.start - other.start
          : compareNodes(one.range.startContainer, other.range.startContainer),
      )
      .map(({ range: { startContainer, startOffset, endOffset } }) => {
        const id = startContainer.parentElement?.closest('[id]')?.id ?? '';
        return `${id}:${(startContainer as Text).data.slice(startOffset, endOffset)}`;
      })
      .join(' ');

  /** Loads a page and shows what there is to show. */
  function start(html: string, density: Partial<Legend>): void {
    load(html, density);
    board.arrange();
  }

  /** Makes changes one after the other, and expects what each leads to. */
  function expectSteps(steps: readonly Step[]): void {
    for (const { what, change, reads, shows, paints } of steps) {
      strokes = 0;
      change();
      if (reads === undefined) board.doubt((container) => !container.isConnected);
      else read(element(reads));
      board.arrange();
      expect([what, shown(), strokes]).toEqual([what, shows, paints]);
    }
  }

  /** What a board would show that has seen nothing of the page before. */
  function shownAtFirstSight(density: Partial<Legend>): string {
    const [ownBoard, ownPainted] = [board, painted];
    painted = new Map();
    board = createBoard({ ...legend, ...density }, painter, () => [document]);
    read(document.body);
    board.arrange();
    const seen = shown();
    [board, painted] = [ownBoard, ownPainted];
    return seen;
  }

  return { board: () => board, shownAtFirstSight, load, read, shown, shownMarks, start, expectSteps };
}
