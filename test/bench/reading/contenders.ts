import { floorNames, type RivalName, rivalNames } from './rivals/task.ts';

/** What reads a page: Sidelight, or a floor or library in the bench's own extension, with so many names to find. */
export type Contender =
  | { readonly kind: 'ours'; readonly name: string; readonly aliases: number }
  | { readonly kind: 'rival'; readonly name: string; readonly rival: RivalName; readonly aliases: number };

/** How many aliases are the smallest measure: those that occur on the page. */
export const fewest = 3;

/** What libraries with one expression for all names are measured with beside the fewest. */
const more = 100;

const floors: ReadonlySet<RivalName> = new Set(floorNames);
const oneExpression: ReadonlySet<RivalName> = new Set(['mark.js markRegExp', 'findAndReplaceDOMText']);

/** The fastest library, which alone is measured on pages that take long. */
const fastest: RivalName = 'mark.js markRegExp';

/** What Sidelight is called with so many aliases. */
export const ourName = (aliases: number): string => `Sidelight, ${aliases.toLocaleString('en')}`;

/** Everything that is measured on a page, in a fixed order. */
export function contendersFor(
  page: { readonly large: boolean },
  aliases: readonly number[],
): readonly Contender[] {
  const rivals = rivalNames.filter((name) => !page.large || floors.has(name) || name === fastest);
  return [
    ...aliases.map((count): Contender => ({ kind: 'ours', name: ourName(count), aliases: count })),
    ...rivals.flatMap((rival): Contender[] => {
      const one: Contender = { kind: 'rival', name: rival, rival, aliases: fewest };
      const grows = oneExpression.has(rival) && !page.large;
      return grows ? [one, { ...one, name: `${rival}, ${more}`, aliases: more }] : [one];
    }),
  ];
}

/** The same in the order of a round: each begins with another one, so that none always comes after the same. */
export const inOrderOf = (round: number, contenders: readonly Contender[]): readonly Contender[] =>
  contenders.map((_, index) => contenders[(index + round) % contenders.length]!);
