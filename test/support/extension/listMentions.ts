import type { PageMention } from '../../../src/protocol/pageMention.ts';
import { countMentions } from './countMentions.ts';
import { fake } from './fakeExtension.ts';

/** Has the content scripts list mentions: per frame, the sentences of each entity, by its name. */
export function listMentions(
  frames: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>>,
): void {
  countMentions(
    Object.fromEntries(
      Object.entries(frames).map(([frame, entities]) => [
        frame,
        Object.fromEntries(Object.entries(entities).map(([name, sentences]) => [name, sentences.length])),
      ]),
    ),
  );
  fake.page['get-mentions'] = (_, { frame }) => {
    const mentions = Object.entries(frames[frame] ?? {}).flatMap(([name, sentences]) =>
      sentences.map((sentence): Omit<PageMention, 'id'> => ({
        entity: `trade/${name.toLowerCase()}`,
        name,
        colour: 'teal',
        sure: true,
        written: name,
        sentence,
        around: '',
      })),
    );
    return {
      mentions: mentions.map((mention, id) => ({ ...mention, id })),
      dates: [],
      count: mentions.length,
    };
  };
}
