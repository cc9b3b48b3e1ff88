/** The one script of the bench's extension: does the task that the page's address tells of, once the page is drawn. */
import { findAndRegister, hashWords, testText, walkInSlices } from './least.ts';
import { findAndReplace, type Library, mark, markRegExp } from './libraries.ts';
import {
  beginMark,
  type FloorName,
  resultAttribute,
  type RivalName,
  type RivalResult,
  type RivalTask,
  taskOf,
} from './task.ts';
import { walk, walkWithBlocks, walkWithStyles } from './walk.ts';
import { whereItStands } from './where.ts';

type Floor = (root: Node, names: readonly string[]) => number | Promise<number>;

const floors: Readonly<Record<Exclude<FloorName, 'least, finding'>, Floor>> = {
  walk: (root) => walk(root).characters,
  'walk with blocks': (root) => walkWithBlocks(root).characters,
  'walk with styles': (root) => walkWithStyles(root).characters,
  'walk in slices': walkInSlices,
  'least, testing text': testText,
  'least, hashing words': hashWords,
};

/** What tells of each mention, so that it is compared with Sidelight's. */
const finders: Readonly<Record<Exclude<RivalName, keyof typeof floors>, Library>> = {
  'least, finding': findAndRegister,
  'mark.js markRegExp': markRegExp,
  'mark.js mark': mark,
  findAndReplaceDOMText: findAndReplace,
};

/** What is read of a page is styled by then, as it is for a reader; what follows is a task of its own. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}

const isFloor = (rival: RivalName): rival is keyof typeof floors => rival in floors;

async function perform({ rival, names, lists }: RivalTask): Promise<RivalResult> {
  const root = document.body;
  performance.mark(beginMark);
  if (isFloor(rival)) return { count: await floors[rival](root, names) };
  const texts: string[] = [];
  finders[rival](root, names, (text) => texts.push(text));
  return { count: texts.length, ...(lists && { found: whereItStands(texts) }) };
}

async function begin(): Promise<void> {
  const task = taskOf(location.hash);
  if (task === undefined) return;
  await drawn();
  const result = await perform(task);
  await drawn();
  document.documentElement.setAttribute(resultAttribute, JSON.stringify(result));
}

void begin();
