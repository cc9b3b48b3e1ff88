/** What is put into a page again and again: made from a number, with or without a mention. */
const textOf = (index: number, mentioned: boolean): string =>
  mentioned
    ? `Masts of Huawei were seen ${index} times, as the committee has heard.`
    : `Masts of others were seen ${index} times, as the committee has heard.`;

const shared = globalThis as unknown as { changing?: ReturnType<typeof setInterval>; changes?: number };

const feed = (): Element => {
  const found = document.querySelector('#feed');
  if (found === null) throw new Error('The page has no feed.');
  return found;
};

function paragraph(index: number, mentioned: boolean): Element {
  const made = document.createElement('p');
  made.append(textOf(index, mentioned));
  return made;
}

/** Changes texts all over the page, of which every fourth has a mention. */
function changeTexts(count: number, place: (at: number, step: number) => number): void {
  const all = document.querySelectorAll('p[id]');
  const step = Math.floor(all.length / count / 4) * 4;
  for (let at = 0; at < count; at++) {
    const text = all[place(at, step)]!.firstChild as Text;
    text.data = text.data.startsWith('Now ') ? text.data.slice(4) : `Now ${text.data}`;
  }
}

/** Bursts of changes, each done at once. */
const bursts = {
  'nodes added': (count: number): void => {
    feed().append(...Array.from({ length: count }, (_, index) => paragraph(index, index % 4 === 0)));
  },
  /* A quarter of them has a mention, as of the whole page. */
  'texts changed': (count: number): void => changeTexts(count, (at, step) => at * step + (at % 4)),
  'texts with mentions changed': (count: number): void => changeTexts(count, (at, step) => at * step),
} as const;

/** Makes one burst. */
export function burst(name: keyof typeof bursts, count: number): void {
  bursts[name](count);
}

/** Most elements that stay of a stream. */
const mostStaying = 200;

/** Single changes, by number. */
const streams = {
  'one text': (index: number, target: Element) =>
    void ((target.firstChild as Text).data = textOf(index, false)),
  'one text with a mention': (index: number, target: Element) =>
    void ((target.firstChild as Text).data = textOf(index, true)),
  'nodes that come and go': (index: number) => stream(paragraph(index, false)),
  'such nodes with mentions': (index: number) => stream(paragraph(index, true)),
  classes: (index: number) => {
    const all = document.getElementsByTagName('p');
    all[index % Math.min(all.length, mostStaying)]!.classList.toggle('seen');
  },
  'styles of one element': (index: number, target: Element) =>
    target.setAttribute('style', `transform: translateX(${index % 9}px)`),
} as const;

export type StreamName = keyof typeof streams;

function stream(element: Element): void {
  const into = feed();
  into.append(element);
  if (into.childElementCount > mostStaying) into.firstElementChild!.remove();
}

/** Time between two portions of a stream, in ms. */
const portion = 10;

/** Changes the page without end. */
export function startStream(name: StreamName, perSecond: number): void {
  const target = paragraph(0, false);
  document.body.prepend(target);
  shared.changes = 0;
  const start = performance.now();
  shared.changing = setInterval(() => {
    /* What a late timer has missed is made up for. */
    const due = ((performance.now() - start) / 1_000) * perSecond;
    while (shared.changes! < due) streams[name]((shared.changes! += 1), target);
  }, portion);
}

/** Stops, and tells how many changes there were. */
export function stopStream(): number {
  clearInterval(shared.changing);
  return shared.changes ?? 0;
}

/** An item of an endless feed: five nodes or so, every tenth in a shadow tree. */
function item(index: number): Element {
  const made = document.createElement('article');
  const inner = index % 10 === 0 ? made.attachShadow({ mode: 'open' }) : made;
  inner.append(paragraph(index, index % 2 === 0), paragraph(index, false));
  return made;
}

const itemsAtOnce = 50;
const itemTime = 40;

/** Has so many items come and go, few at a time, and takes all away in the end. */
export async function runFeed(items: number): Promise<void> {
  for (let index = 0; index < items; index++) {
    stream(item(index));
    if (index % itemsAtOnce === 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, itemTime);
      });
    }
  }
  feed().replaceChildren();
}
