import { expect, test } from 'vitest';
import type { FrameMentions } from '../../src/panel/follow/lookAt.ts';
import { groupMentions, untold } from '../../src/panel/mentions/groups.ts';

/** A frame with mentions, each as `entity:sentence`. */
const frame = (id: number, mentions: readonly string[], count = mentions.length): FrameMentions => ({
  frame: id,
  reply: {
    dates: [],
    count,
    mentions: mentions.map((mention, at) => {
      const [entity = '', sentence = ''] = mention.split(':');
      return {
        id: at,
        entity,
        name: entity,
        colour: 'teal',
        sure: true,
        written: entity,
        sentence,
        around: '',
      };
    }),
  },
});

test.each<[name: string, frames: FrameMentions[], groups: string[]]>([
  ['no frames', [], []],
  ['the most mentioned first', [frame(0, ['a:1', 'b:2', 'b:3'])], ['b 0.1#0 0.2#0', 'a 0.0#0']],
  ['as many of each, in the order of the page', [frame(0, ['b:1', 'a:2'])], ['b 0.0#0', 'a 0.1#0']],
  ['frames after the page', [frame(0, ['a:1']), frame(4, ['a:1'])], ['a 0.0#0 4.0#0']],
  ['several in one sentence', [frame(0, ['a:1', 'b:1', 'a:1', 'a:2'])], ['a 0.0#0 0.2#1 0.3#0', 'b 0.1#0']],
])('%s', (_, frames, groups) => {
  const told = groupMentions(frames).map(
    ({ entity, mentions }) =>
      `${entity} ${mentions.map((mention) => `${mention.frame}.${mention.id}#${mention.nth}`).join(' ')}`,
  );
  expect(told).toEqual(groups);
});

test('what frames don’t tell of is counted', () => {
  expect(untold([frame(0, ['a:1'], 3), frame(4, ['a:1']), frame(5, ['a:1', 'a:2'], 1)])).toBe(2);
});
