import type { Form } from '../forms.ts';
import { enter, hashOn, nothing, sort } from './bits.ts';
import { kind, kindAt } from './units.ts';

/**
 * The forms of a lexicon as hashes of their starts, atom by atom (words, signs, letters of scripts without spaces; any
 * gap is one space), in a few bits each. What passes may be a form; what doesn't is none.
 */
export interface Sieve {
  /** A power of two in number, so that those of several dossiers can be laid over each other. */
  readonly bits: Uint8Array<ArrayBuffer>;
  /** The units of the longest form. */
  readonly longest: number;
  /** Whether any form may have an ending. */
  readonly stems: boolean;
}

/** Fewest bits for each entry. */
const fewestBits = 8;

type SievedForm = Pick<Form, 'text' | 'boundary'>;

/** Compiles the folded texts of forms. */
export function compileSieve(forms: readonly SievedForm[]): Sieve {
  const entries = entriesOf(forms);
  const fewest = (entries.hashes.length * fewestBits) / 8;
  return enterAll(entries, new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(1, fewest)))));
}

/** A sieve that some more forms pass: far fewer than it has, or others would pass as well. */
export function widen(sieve: Sieve, forms: readonly SievedForm[]): Sieve {
  const { bits, longest, stems } = enterAll(entriesOf(forms), sieve.bits.slice());
  return { bits, longest: Math.max(sieve.longest, longest), stems: sieve.stems || stems };
}

/** What is to be entered of forms. */
interface Entries extends Omit<Sieve, 'bits'> {
  readonly hashes: readonly number[];
  readonly sorts: readonly number[];
}

function entriesOf(forms: readonly SievedForm[]): Entries {
  const hashes: number[] = [];
  const sorts: number[] = [];
  let longest = 0;
  let stems = false;
  for (const { text, boundary } of forms) {
    longest = Math.max(longest, text.length);
    stems ||= boundary === 'stem';
    addEntries(text, boundary === 'stem', hashes, sorts);
  }
  return { hashes, sorts, longest, stems };
}

function enterAll({ hashes, sorts, longest, stems }: Entries, bits: Sieve['bits']): Sieve {
  for (const [index, hash] of hashes.entries()) enter(bits, hash, sorts[index]!);
  return { bits, longest, stems };
}

function addEntries(text: string, isStem: boolean, hashes: number[], sorts: number[]): void {
  const add = (hash: number, as: number): void => void (hashes.push(hash), sorts.push(as));
  let hash = nothing;
  let isFirst = true;
  for (let at = 0; at < text.length;) {
    const atom = kindAt(text, at);
    do hash = hashOn(hash, text.charCodeAt(at++));
    while (atom === kind.word && kindAt(text, at) === kind.word);
    const isEnd = at === text.length;
    if (isFirst || (!isEnd && atom !== kind.gap)) add(hash, sort.start);
    if (isEnd) add(hash, sort.whole);
    if (isEnd && isStem) add(hash, sort.stem);
    isFirst = false;
  }
}

/** Lays sieves of about one size over each other: what passes one of them passes this one. A small one would let all pass. */
export function overlay(sieves: readonly Sieve[]): Sieve {
  const size = Math.max(1, ...sieves.map(({ bits }) => bits.length));
  const bits = new Uint8Array(size);
  for (const one of sieves) {
    for (let at = 0; at < size; at++) bits[at]! |= one.bits[at & (one.bits.length - 1)]!;
  }
  return {
    bits,
    longest: Math.max(0, ...sieves.map(({ longest }) => longest)),
    stems: sieves.some(({ stems }) => stems),
  };
}
