// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/core/mentions/documentKind.ts';

const cases = [
  { type: 'text/html', kind: 'html' },
  { type: 'application/xhtml+xml', kind: 'html' },
  { type: 'image/svg+xml', kind: 'svg' },
  { type: 'text/plain', kind: 'plain' },
  { type: 'text/markdown', kind: 'plain' },
  { type: 'application/json', kind: undefined },
  { type: 'text/css', kind: undefined },
  { type: 'text/javascript', kind: undefined },
  { type: 'application/xml', kind: undefined },
  { type: 'application/pdf', kind: undefined },
  { type: 'image/png', kind: undefined },
];

describe('kindOf', () => {
  it.each(cases)('is of $type: $kind', ({ type, kind }) => {
    const page = document.implementation.createHTMLDocument();
    Object.defineProperty(page, 'contentType', { value: type });
    expect(kindOf(page)).toBe(kind);
  });
});
