/** What happens to a write: it fails with some of its keys written, or the process ends before, amid or after it. */
export type Mishap = 'fails' | 'fails amid' | 'dies before' | 'dies amid' | 'dies after';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes) => void;

/** Thrown as browsers do when their storage is full. */
const full = 'QuotaExceededError: the storage is full';

/** Makes a fake of one area of the browser's storage, which keeps values as JSON and can fail or die at any write. */
export function createFakeStorage() {
  const values = new Map<string, string>();
  const listeners = new Set<Listener>();
  let writes = 0;
  let planned: { at: number; mishap: Mishap; only?: 'set' | 'remove' } | undefined;
  let dead = false;

  const never = (): Promise<never> => Promise.race([]);
  const put = (entries: readonly (readonly [string, string | undefined])[]): void => {
    const changes: Changes = {};
    for (const [key, text] of entries) {
      const old = values.get(key);
      if (text === undefined) values.delete(key);
      else values.set(key, text);
      changes[key] = {
        ...(old !== undefined && { oldValue: JSON.parse(old) as unknown }),
        ...(text !== undefined && { newValue: JSON.parse(text) as unknown }),
      };
    }
    for (const listener of listeners) listener(changes);
  };

  async function write(
    kind: 'set' | 'remove',
    entries: readonly (readonly [string, string | undefined])[],
  ): Promise<void> {
    if (dead) return never();
    if (planned?.only === undefined || planned.only === kind) writes++;
    await Promise.resolve();
    if (planned === undefined || writes !== planned.at || (planned.only ?? kind) !== kind)
      return put(entries);
    const { mishap } = planned;
    const half = entries.slice(0, Math.floor(entries.length / 2));
    if (mishap === 'dies after') put(entries);
    if (mishap.endsWith('amid')) put(half);
    if (mishap.startsWith('fails')) throw new Error(full);
    dead = true;
    return never();
  }

  return {
    area: {
      async get(keys: string | string[]) {
        if (dead) return never();
        await Promise.resolve();
        const found = [keys].flat().filter((key) => values.has(key));
        return Object.fromEntries(found.map((key) => [key, JSON.parse(values.get(key)!) as unknown]));
      },
      set: (items: Record<string, unknown>) =>
        write(
          'set',
          Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)]),
        ),
      remove: (keys: string | string[]) =>
        write(
          'remove',
          [keys].flat().map((key) => [key, undefined]),
        ),
      onChanged: {
        addListener: (listener: Listener) => void listeners.add(listener),
        removeListener: (listener: Listener) => void listeners.delete(listener),
      },
    },
    /** Everything that is stored. */
    stored: (): Record<string, unknown> =>
      Object.fromEntries([...values].map(([key, text]) => [key, JSON.parse(text) as unknown])),
    /** How many writes there were since the last plan. */
    writes: () => writes,
    /** Plans a mishap for the n-th write from now, or none; a dead process is started anew. */
    plan(next?: { at: number; mishap: Mishap; only?: 'set' | 'remove' }): void {
      planned = next;
      writes = 0;
      dead = false;
    },
    /** A storage that nothing was ever written to. */
    clear(): void {
      values.clear();
      listeners.clear();
      this.plan();
    },
  };
}
