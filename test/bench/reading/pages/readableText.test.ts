import { describe, expect, it } from 'vitest';
import { readableText } from './readableText.ts';

describe('the readable text of a source', () => {
  const cases: [string, html: string, text: string][] = [
    ['is what its elements hold', '<body><p>One <b>two</b></p><p>three</p>', 'One  two three'],
    [
      'has no code, style or title',
      '<title>T</title><style>s</style><script>c</script><code>k</code>One',
      'One',
    ],
    ['has no text of attributes or comments', '<p title="T"><!-- c -->One</p>', 'One'],
    ['has what entities stand for', 'A &amp; B', 'A & B'],
  ];
  it.each(cases)('%s', (_, html, text) => {
    expect(readableText(html)).toBe(text);
  });
});
