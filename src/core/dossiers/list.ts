import * as v from 'valibot';

/** Longest list within a part of a dossier. Real ones stay far below; each item costs time on every page. */
const mostItems = 2_000;

/** Most faults of one list that are told: nobody reads more, and a file full of faults must not exhaust the memory. */
const mostFaults = 200;

interface Limits {
  /** What is said of an empty list, where one may not be empty. */
  readonly filled?: string;
  readonly most?: number;
}

/** A list of items. Its length is checked before any item is looked at, and only the first faults are told. */
export function list<Item extends v.GenericSchema>(
  item: Item,
  { filled, most = mostItems }: Limits = {},
): v.GenericSchema<v.InferInput<Item>[], v.InferOutput<Item>[]> {
  return v.pipe(
    v.custom<unknown[]>(Array.isArray, 'must be a list'),
    v.minLength(filled === undefined ? 0 : 1, filled),
    v.maxLength(most, `must have at most ${most} items`),
    v.rawTransform(({ dataset: { value: items }, addIssue, NEVER }) => {
      const outputs: v.InferOutput<Item>[] = [];
      let faults = 0;
      for (const [key, value] of items.entries()) {
        const parsed = v.safeParse(item, value);
        if (parsed.success) outputs.push(parsed.output);
        for (const { message, path = [] } of parsed.issues ?? []) {
          faults++;
          if (faults > mostFaults) {
            addIssue({ message: 'has more faults than are told here' });
            return NEVER;
          }
          addIssue({
            message,
            path: [{ type: 'array', origin: 'value', input: items, key, value }, ...path],
          });
        }
      }
      return outputs;
    }),
  ) as v.GenericSchema<v.InferInput<Item>[], v.InferOutput<Item>[]>;
}
