/** What a hash of the start of a form says, so that an entry of one sort is not taken for one of another. */
export const sort = {
  /** The first atom of a form, or some of its words: a form may go on from here. */
  start: 0x9e37_79b9,
  /** All of a form. */
  whole: 0x85eb_ca6b,
  /** All of a form that may have an ending. */
  stem: 0xc2b2_ae35,
} as const;

/** The hash of nothing (that of FNV-1a). */
export const nothing = 0x811c_9dc5 | 0;

/** The hash of a text and one more unit. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x0100_0193);

/** How many bits an entry has. With 8 bits a place for it, two in a hundred misses pass; with 16, two in a thousand. */
const probes = 4;

/** Bits that no entry of another size shares are few: the final steps of MurmurHash3 spread a hash. */
function spread(hash: number): number {
  let spreading = hash ^ (hash >>> 16);
  spreading = Math.imul(spreading, 0x85eb_ca6b);
  spreading ^= spreading >>> 13;
  spreading = Math.imul(spreading, 0xc2b2_ae35);
  return spreading ^ (spreading >>> 16);
}

/** Enters a hash. The number of bytes must be a power of two, as it must in all functions here. */
export function enter(bits: Uint8Array, hash: number, as: number): void {
  let place = spread(hash ^ as);
  const step = (place >>> 15) | 1;
  const mask = bits.length * 8 - 1;
  for (let probe = 0; probe < probes; probe++) {
    const bit = place & mask;
    bits[bit >>> 3]! |= 1 << (bit & 7);
    place = (place + step) | 0;
  }
}

/** Whether a hash may have been entered; false is sure. */
export function has(bits: Uint8Array, hash: number, as: number): boolean {
  let place = spread(hash ^ as);
  const step = (place >>> 15) | 1;
  const mask = bits.length * 8 - 1;
  for (let probe = 0; probe < probes; probe++) {
    const bit = place & mask;
    if ((bits[bit >>> 3]! & (1 << (bit & 7))) === 0) return false;
    place = (place + step) | 0;
  }
  return true;
}
