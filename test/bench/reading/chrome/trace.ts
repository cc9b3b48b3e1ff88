/** An event of a browser's trace, as far as it matters; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` is a whole slice; `B` and `E` begin and end one. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number | undefined;
  /** Time on the processor, of a slice and at a moment: what other processes take from it does not count. */
  readonly tdur?: number | undefined;
  readonly tts?: number | undefined;
  readonly args?:
    | {
        readonly data?: { readonly url?: string | undefined } | undefined;
      }
    | undefined;
}

/** Something that a thread did, in microseconds. */
export interface Slice {
  readonly name: string;
  readonly url: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly cpu: number;
}

/** What Chromium is to trace. */
export const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8.execute'];

/** All slices of the thread that an event is of, in order, an outer one before what is in it. */
export function slicesOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): readonly Slice[] {
  const slices: Slice[] = [];
  const open: TraceEvent[] = [];
  const inOrder = events
    .filter((event) => event.pid === pid && event.tid === tid)
    .toSorted((one, other) => one.ts - other.ts);
  for (const event of inOrder) {
    const { name, ph, ts, dur, tdur, tts, args } = event;
    const url = args?.data?.url;
    if (ph === 'X') slices.push({ name, url, start: ts, end: ts + (dur ?? 0), cpu: tdur ?? Number.NaN });
    else if (ph === 'B') open.push(event);
    else if (ph === 'E') {
      const begun = open.pop();
      if (begun === undefined) continue;
      const cpu = (tts ?? Number.NaN) - (begun.tts ?? Number.NaN);
      slices.push({ name: begun.name, url: begun.args?.data?.url, start: begun.ts, end: ts, cpu });
    }
  }
  return slices.toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** The slices that are in no other one of them; they are in order. */
export function outermost(slices: readonly Slice[]): readonly Slice[] {
  const outer: Slice[] = [];
  for (const slice of slices) if (slice.start >= (outer.at(-1)?.end ?? 0)) outer.push(slice);
  return outer;
}
