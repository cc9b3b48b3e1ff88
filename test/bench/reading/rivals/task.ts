/** Floors: what only reads a page, or does the least that must be done there. */
export const floorNames = [
  'walk',
  'walk with blocks',
  'walk with styles',
  'walk in slices',
  'least, testing text',
  'least, hashing words',
  'least, finding',
] as const;
export type FloorName = (typeof floorNames)[number];

/** What the bench's own extension can do with a page: the floors, and libraries that mark. */
export const rivalNames = [
  ...floorNames,
  'mark.js markRegExp',
  'mark.js mark',
  'findAndReplaceDOMText',
] as const;
export type RivalName = (typeof rivalNames)[number];

/** The task of one load of a page. */
export interface RivalTask {
  readonly rival: RivalName;
  readonly names: readonly string[];
  /** Whether what was found is told with where it stands, which is not timed. */
  readonly lists: boolean;
}

/** Something that was found: its text, and why Sidelight may leave it alone; `plain` where no reason is known. */
export interface Found {
  readonly text: string;
  readonly where: 'plain' | 'skipped element' | 'hidden' | 'in an address or a word';
}

/** What a load has come to. */
export interface RivalResult {
  /** How many mentions were found; of a floor that finds none, what its work came to. */
  readonly count: number;
  readonly found?: readonly Found[];
}

/** The attribute of the document's element that tells of the result once all is done. */
export const resultAttribute = 'data-bench';

/** Set in the trace where the work begins. */
export const beginMark = 'bench-begin';

const prefix = '#bench=';

/** An address at which the bench's extension does a task. */
export const addressWith = (address: string, task: RivalTask): string =>
  address + prefix + encodeURIComponent(JSON.stringify(task));

/** The task that an address's hash tells of; undefined where there is none. */
export const taskOf = (hash: string): RivalTask | undefined =>
  hash.startsWith(prefix)
    ? (JSON.parse(decodeURIComponent(hash.slice(prefix.length))) as RivalTask)
    : undefined;
