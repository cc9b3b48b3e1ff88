import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/page/popover/context.ts';
import { longestContext } from '../../../src/protocol/passage.ts';
import { anyText } from '../../support/texts.ts';

const long = 'lorem ipsum dolors '.repeat(70);

const contextAt = (text: string, stretch: string) =>
  contextOf(text, text.indexOf(stretch), text.indexOf(stretch) + stretch.length);
const whole = (text: string, stretch: string): string => {
  const { sentence, around } = contextAt(text, stretch);
  return `${sentence}|${around}`;
};

const sentences: readonly { what: string; text: string; sentence: string; around: string }[] = [
  { what: 'the only one', text: 'The North Sea is cold.', sentence: 'The North Sea is cold.', around: '' },
  { what: 'no more than the mention', text: 'North', sentence: 'North', around: '' },
  {
    what: 'the first',
    text: 'The North is cold. So is the East! Is it?',
    sentence: 'The North is cold.',
    around: 'So is the East! Is it?',
  },
  {
    what: 'one in the middle',
    text: 'It rained. The North is cold. So is the East.',
    sentence: 'The North is cold.',
    around: 'It rained. So is the East.',
  },
  {
    what: 'the last',
    text: 'It rained. Who knows the North?',
    sentence: 'Who knows the North?',
    around: 'It rained.',
  },
  {
    what: 'one over several lines of the source',
    text: 'It rained.\n   The cold\n   North\twas dry.\n',
    sentence: 'The cold    North was dry.',
    around: 'It rained.',
  },
  {
    what: 'one with a quotation in it',
    text: 'He said: “It is cold.” The North was.',
    sentence: 'The North was.',
    around: 'He said: “It is cold.”',
  },
  {
    what: 'one with a title in it',
    text: 'It rained. Mr. Snow of the North left. So did we.',
    sentence: 'Mr. Snow of the North left.',
    around: 'It rained. So did we.',
  },
  {
    what: 'one with a title behind the mention',
    text: 'It rained. The North saw Dr. A. Snow leave. So did we.',
    sentence: 'The North saw Dr. A. Snow leave.',
    around: 'It rained. So did we.',
  },
  {
    what: 'one with a shortened state in it',
    text: 'It rained. The U.S. Senate and the North agreed.',
    sentence: 'The U.S. Senate and the North agreed.',
    around: 'It rained.',
  },
  {
    what: 'one of another script',
    text: '下雨了。North很冷。我们也走了。',
    sentence: 'North很冷。',
    around: '下雨了。我们也走了。',
  },
  {
    what: 'a heading, without a full stop',
    text: 'North and south',
    sentence: 'North and south',
    around: '',
  },
];

describe('contextOf', () => {
  it.each(sentences)('finds the sentence: $what', ({ text, sentence, around }) => {
    expect(contextAt(text, 'North')).toEqual({ sentence, around });
  });

  it('takes the sentences of a mention that stands in two', () => {
    const text = 'It rained. The Cold. North is here. Bye.';
    expect(contextAt(text, 'Cold. North')).toEqual({
      sentence: 'The Cold. North is here.',
      around: 'It rained. Bye.',
    });
  });

  it('takes whole words around a mention in a long sentence', () => {
    const { sentence, around } = contextAt(`${long}North ${long}`, 'North');
    expect(sentence).toContain(' North ');
    expect(around).toBe('');
    const words = new Set(['lorem', 'ipsum', 'dolors', 'North', '']);
    expect(sentence.split(' ').filter((word) => !words.has(word))).toEqual([]);
    expect(sentence.length).toBeGreaterThan(longestContext / 2);
  });

  it('takes as much before the mention as behind it', () => {
    const [before = '', behind = ''] = contextAt(`${long}North ${long}`, 'North').sentence.split('North');
    expect(Math.abs(before.length - behind.length)).toBeLessThan(20);
  });

  it('never takes more than a request for claims may carry, and nothing that is not there', () => {
    const holds = (parts: readonly string[], from: number, length: number): void => {
      const text = parts.join('');
      const start = from % (text.length + 1);
      const { sentence, around } = contextOf(text, start, Math.min(text.length, start + length));
      expect(sentence.length + around.length).toBeLessThanOrEqual(longestContext);
      expect(text.replaceAll(/\s/gu, ' ').includes(sentence)).toBe(true);
    };
    const texts = fc.array(fc.oneof(anyText(), fc.constantFrom(long, 'x'.repeat(600), 'A b. C d! ')), {
      maxLength: 6,
    });
    fc.assert(fc.property(texts, fc.nat(), fc.nat(3_000), holds));
  });

  it('has the mention in its sentence, wherever it stands', () => {
    const holds = (before: number, behind: number): void => {
      const text = `${'a bc. De '.repeat(before)}North${' fgh. I j'.repeat(behind)}`;
      expect(contextAt(text, 'North').sentence).toContain('North');
    };
    fc.assert(fc.property(fc.nat(200), fc.nat(200), holds));
  });

  it('has the mention in its sentence in a text without spaces', () => {
    expect(whole(`${'中'.repeat(900)}北风${'国'.repeat(900)}`, '北风')).toMatch(/北风.*\|$/u);
  });
});
