import { kindOf } from '../core/mentions/documentKind.ts';
import { clearTraces } from '../page/marking/clearTraces.ts';
import { watchReplacement } from '../page/text/watchReplacement.ts';
import { isAlive } from '../platform/alive.ts';
import { answerInContent, askFromContent, askTillAnswered } from '../platform/contentMessages.ts';
import type { Names } from '../protocol/names.ts';
import { activation, firstFrame } from './activation.ts';
import { clearJoint, type Reader, relayTo } from './joint.ts';
import { startVisit, type Visit } from './visit.ts';

let names: Names | undefined;
let visit: Visit | undefined;
let reported = 0;
let shows: AbortController | undefined;
let stopWatching: (() => void) | undefined;

/** Tells the background how many mentions there are, when that has changed. */
async function report(count: number): Promise<void> {
  if (!isAlive()) return end();
  if (count === reported) return;
  reported = count;
  await askFromContent('report-mentions', { count });
}

/** Asks for the names of this page, and starts anew if anything is another one: an open card outlives a change that is none. */
async function refresh(): Promise<void> {
  const fresh = await askTillAnswered('get-names', {});
  const isSame = JSON.stringify(fresh) === JSON.stringify(names) && (await visit?.isCurrent()) === true;
  if (!isAlive()) return end();
  if (isSame) return;
  names = fresh;
  await restart();
}

/** Starts anew with the names that there are; without any the page is left alone. */
async function restart(): Promise<void> {
  const judgements = visit?.judgements();
  visit?.stop();
  visit = undefined;
  watchShows();
  if (names === undefined || (names.patterns.length === 0 && !names.large)) return report(0);
  visit = startVisit(names, judgements, (count) => void report(count), end);
}

/** A page that goes counts no more; one that comes back from the browser's cache counts again, by the names of now. */
function watchShows(): void {
  shows?.abort();
  shows = new AbortController();
  const { signal } = shows;
  window.addEventListener('pagehide', () => void report(0), { signal });
  window.addEventListener('pageshow', ({ persisted }) => void (persisted && comeBack()), { signal });
}

async function comeBack(): Promise<void> {
  await refresh();
  await report(visit?.session()?.mentions() ?? 0);
}

/** The extension was updated or removed: an old script leaves no trace. */
function end(): void {
  visit?.stop();
  visit = undefined;
  shows?.abort();
  void answering.then((stop) => stop());
  stopWatching?.();
}

/** Begins once the page is opened; documents without text to read are left alone. */
async function begin(): Promise<void> {
  if (kindOf(document) === undefined) return;
  await activation(document);
  await firstFrame();
  clearTraces(document);
  clearJoint();
  /* To look through a document of half a million elements for traces has taken a task of its own. */
  await scheduler.yield();
  stopWatching = watchReplacement(document, () => void restart());
  await refresh();
}

async function readerOf(): Promise<Reader> {
  if (visit === undefined) throw new Error('Nothing is marked here.');
  return visit.reader();
}

const answering = answerInContent({
  ...relayTo(readerOf),
  'kit-changed': async () => {
    if (stopWatching !== undefined) await refresh();
  },
  'get-status': async () => {
    await visit?.session()?.judge();
    return { judgements: visit?.judgements(), counts: visit?.session()?.counts() ?? [] };
  },
  rescan: async () => {
    await restart();
    await visit?.read();
  },
});

void begin();
