import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../src/page/popover/context.ts';
import { longestContext } from '../../../src/protocol/toBackground.ts';
import { anyText } from '../../support/texts.ts';

const long = 'lorem ipsum dolors '.repeat(70);

const around = (text: string, stretch: string): string =>
  contextOf(text, text.indexOf(stretch), text.indexOf(stretch) + stretch.length);

describe('contextOf', () => {
  it.each([
    { what: 'a short text whole', text: 'The North Sea is cold.', stretch: 'North' },
    { what: 'a text that is but the mention', text: 'North', stretch: 'North' },
  ])('takes $what', ({ text, stretch }) => {
    expect(around(text, stretch)).toBe(text);
  });

  it('takes whole words around a mention in a long text', () => {
    const context = around(`${long}North ${long}`, 'North');
    expect(context).toContain(' North ');
    expect(
      context.split(' ').filter((word) => !['lorem', 'ipsum', 'dolors', 'North', ''].includes(word)),
    ).toEqual([]);
    expect(context.length).toBeGreaterThan(longestContext / 2);
  });

  it('takes as much before the mention as behind it', () => {
    const [before = '', behind = ''] = around(`${long}North ${long}`, 'North').split('North');
    expect(Math.abs(before.length - behind.length)).toBeLessThan(20);
  });

  it('never takes more than a request for claims may carry, and nothing that is not there', () => {
    const holds = (parts: readonly string[], from: number, length: number): void => {
      const text = parts.join('');
      const start = from % (text.length + 1);
      const context = contextOf(text, start, Math.min(text.length, start + length));
      expect(context.length).toBeLessThanOrEqual(longestContext);
      expect(text.includes(context)).toBe(true);
    };
    const texts = fc.array(fc.oneof(anyText(), fc.constantFrom(long, 'x'.repeat(600))), { maxLength: 6 });
    fc.assert(fc.property(texts, fc.nat(), fc.nat(3_000), holds));
  });

  it('has the mention in it, wherever it stands', () => {
    const holds = (before: number, behind: number): void => {
      const text = `${'a bc '.repeat(before)}North${' de f'.repeat(behind)}`;
      expect(around(text, 'North')).toContain('North');
    };
    fc.assert(fc.property(fc.nat(300), fc.nat(300), holds));
  });

  it('has the mention in it in a text without spaces', () => {
    expect(around(`${'中'.repeat(900)}北风${'国'.repeat(900)}`, '北风')).toContain('北风');
  });
});
