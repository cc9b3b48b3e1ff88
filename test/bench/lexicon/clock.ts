import { existsSync, readFileSync } from 'node:fs';

/** What Linux tells of the thread that asks: how long it has run, in ns, and more. */
const ownTime = '/proc/thread-self/schedstat';

/** How long this thread has run, in ms, which other work of the machine hardly changes; else the time. */
export const threadTime = (): number =>
  existsSync(ownTime) ? Number(readFileSync(ownTime, 'utf8').split(' ')[0]) / 1e6 : performance.now();
