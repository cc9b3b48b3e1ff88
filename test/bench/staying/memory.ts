import { type Heap, heapOf } from './heap.ts';
import { inTurn, type Pair, type Rounds } from './pair.ts';

/** The heap of some pages, with the extension and without it. */
export type Memory = Readonly<Record<string, Rounds<Heap>>>;

/** Measures the heap of pages once they have been read. */
export async function measureMemory(
  pair: Pair,
  addresses: Readonly<Record<string, string>>,
  rounds: number,
): Promise<Memory> {
  const memory: Record<string, Rounds<Heap>> = {};
  for (const [name, address] of Object.entries(addresses)) {
    memory[name] = await inTurn(pair, rounds, address, (_, page) => heapOf(page));
  }
  return memory;
}
