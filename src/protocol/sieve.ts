import * as v from 'valibot';
import type { Sieve } from '../core/mentions/sieve/sieve.ts';

/** Most forms that a request for their entities may name. */
export const mostForms = 2_000;

/** A sieve as messages and the store hold it: both are made for texts. */
export const toldSieveSchema = v.object({ bits: v.string(), longest: v.number(), stems: v.boolean() });

export type ToldSieve = v.InferOutput<typeof toldSieveSchema>;

/** Makes a text of a sieve's bits. */
export const tellSieve = ({ bits, longest, stems }: Sieve): ToldSieve => ({
  bits: bits.toBase64(),
  longest,
  stems,
});

/** Takes a sieve back from its text. */
export const openSieve = ({ bits, longest, stems }: ToldSieve): Sieve => ({
  bits: Uint8Array.fromBase64(bits),
  longest,
  stems,
});
