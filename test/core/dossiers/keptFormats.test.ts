import { describe, expect, it } from 'vitest';
import { keepFormats } from '../../../src/core/dossiers/keptFormats.ts';

class Counted {
  static made = 0;
  readonly written: string;
  constructor(language: string, options: object) {
    Counted.made++;
    this.written = `${language} ${JSON.stringify(options)}`;
  }
}

describe('kept formats', () => {
  it('are made once per language and options', () => {
    const formats = keepFormats(Counted);
    const wanted = [
      ['en', { unit: 'day' }],
      ['en', { unit: 'year' }],
      ['fr', { unit: 'day' }],
      ['en', { unit: 'day' }],
    ] as const;
    const written = wanted.map(([language, options]) => formats(language, options).written);
    expect(written).toEqual(wanted.map(([language, options]) => `${language} ${JSON.stringify(options)}`));
    expect(Counted.made).toBe(3);
  });
});
