/** A thread of a profile as Firefox tells it, as far as it matters; rows are looked up by the schemas. Times are in ms. */
export interface ProfiledThread {
  readonly stringTable: readonly string[];
  /** The names of categories of frames. */
  readonly categories: readonly string[];
  readonly samples: Table<'stack' | 'time' | 'threadCPUDelta'>;
  readonly stackTable: Table<'prefix' | 'frame'>;
  readonly frameTable: Table<'location' | 'category'>;
  readonly markers: readonly Marker[];
}

/** Something that a process told of at a time. */
export interface Marker {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Table<Column extends string> {
  readonly schema: Readonly<Record<Column, number>>;
  readonly data: readonly (readonly (number | null | undefined)[])[];
}

/** Intervals in which a thread goes on with promises, and in which it prepares a frame. */
export const promises = 'Perform microtasks';
export const frameTick = 'RefreshDriverTick';

/** In ms: several samples to the shortest task that matters. */
const interval = 0.25;

/** Enough for a minute of all processes. */
const entries = 20_000_000;

/** Runs in Firefox's own window. */
export const startProfiler = `() => Services.profiler.StartProfiler(${entries}, ${interval}, ['js', 'cpu'], ['GeckoMain'])`;
export const stopProfiler = `() => Services.profiler.StopProfiler()`;

/** Runs in Firefox's own window: the threads of pages that have told something by a user timing with this name. */
export const readProfile = `async (wanted) => {
  const { processes } = await Services.profiler.getProfileDataAsync();
  const found = [];
  for (const { meta, threads } of processes) {
    for (const { stringTable, samples, stackTable, frameTable, markers } of threads) {
      const { name, startTime, endTime, data } = markers.schema;
      const told = markers.data.flatMap((row) => {
        const own = row[data]?.type === 'UserTiming' ? row[data].name : stringTable[row[name]];
        const matters = row[data]?.type === 'UserTiming' || own === '${promises}' || own === '${frameTick}';
        return matters ? [{ name: own, start: row[startTime], end: row[endTime] ?? row[startTime] }] : [];
      });
      if (!told.some((marker) => marker.name === wanted)) continue;
      const categories = meta.categories.map((category) => category.name);
      found.push({ stringTable, categories, samples, stackTable, frameTable, markers: told });
    }
  }
  return found;
}`;
