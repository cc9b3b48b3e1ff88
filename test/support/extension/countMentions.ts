import { fake } from './fakeExtension.ts';

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Has the content scripts count mentions: per frame, how many of each entity, by its name. */
export function countMentions(frames: Readonly<Record<number, Readonly<Record<string, number>>>>): void {
  fake.mentions = Object.fromEntries(Object.entries(frames).map(([frame, counts]) => [frame, sumOf(counts)]));
  fake.page['get-status'] = (_, { frame }) => ({
    judgements: fake.judgements,
    counts: Object.entries(frames[frame] ?? {}).map(([name, count]) => ({
      entity: `trade/${name.toLowerCase()}`,
      name,
      colour: 'teal',
      count,
    })),
  });
}
