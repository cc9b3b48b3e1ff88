import type { Frame, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { frameOf, frameOffset } from './frame.ts';

/** A range of one of Sidelight's custom highlights, with its first rectangle in the viewport of its frame. */
export interface Mark {
  /** The highlight's name. */
  readonly style: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface OrderedMark {
  readonly mark: Mark;
  /** The child index of every ancestor from the document down, then the offset. */
  readonly order: readonly number[];
}

/** All marks in document order (what a shadow root holds stands before its host's own children). */
export async function readMarks(page: Page | Frame): Promise<readonly Mark[]> {
  const marks = await frameOf(page).evaluate(collectMarks);
  return marks.toSorted((one, other) => compareOrder(one.order, other.order)).map(({ mark }) => mark);
}

/** Waits until the marks satisfy the predicate; a failure tells which marks there were. */
export async function waitForMarks(
  page: Page | Frame,
  predicate: (marks: readonly Mark[]) => boolean = (marks) => marks.length > 0,
  deadline?: number,
): Promise<readonly Mark[]> {
  let seen: readonly Mark[] = [];
  try {
    return await until(
      'the marks are as expected',
      async () => {
        seen = await readMarks(page);
        return predicate(seen) && seen;
      },
      deadline,
    );
  } catch (error) {
    const listed = seen.map(({ style, text }) => `${text} (${style})`).join(', ');
    throw new Error(`Unexpected marks: ${listed === '' ? 'none' : listed}`, { cause: error });
  }
}

/** Rests the real pointer on the nth mark with this text, coming from elsewhere in several steps. */
export async function hoverText(page: Page | Frame, text: string, nth = 0): Promise<Mark> {
  const frame = frameOf(page);
  const marks = await waitForMarks(frame, (all) => all.filter((mark) => mark.text === text).length > nth);
  const mark = marks.filter((candidate) => candidate.text === text)[nth] as Mark;
  const offset = await frameOffset(frame);
  await frame
    .page()
    .mouse.move(offset.x + mark.x + mark.width / 2, offset.y + mark.y + mark.height / 2, { steps: 8 });
  return mark;
}

function compareOrder(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((step, index) => step !== other[index]);
  return differing === -1 ? one.length - other.length : (one[differing] ?? 0) - (other[differing] ?? -1);
}

/** Runs in the page's world. Holds no named inner function: a compiler's helper for names isn't there. */
function collectMarks(): OrderedMark[] {
  const found: OrderedMark[] = [];
  /* A form's fields can shadow its properties. */
  const { parentNode: parent, childNodes: children } = Object.getOwnPropertyDescriptors(Node.prototype);
  for (const [style, highlight] of CSS.highlights) {
    if (!style.startsWith('sidelight-')) continue;
    for (const range of highlight) {
      const order = [range.startOffset];
      let node: Node | null = range.startContainer;
      while (node !== null) {
        if (node instanceof ShadowRoot) {
          order.unshift(-1);
          node = node.host;
        } else {
          const parentNode = parent.get!.call(node) as Node | null;
          const siblings = parentNode === null ? [] : (children.get!.call(parentNode) as NodeList);
          order.unshift(Math.max(0, Array.prototype.indexOf.call(siblings, node)));
          node = parentNode;
        }
      }
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getClientRects()[0] ?? live.getBoundingClientRect();
      found.push({ mark: { style, text: live.toString(), x, y, width, height }, order });
    }
  }
  return found;
}
