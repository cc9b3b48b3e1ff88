import { describe, expect, test } from 'vitest';
import { parseAddress, parseDelay, parseSite } from '../../../src/ui/editing/parse.ts';

describe('parseDelay', () => {
  test.each<[typed: string, delay: number | undefined]>([
    ['0', 0],
    ['300', 300],
    ['2000', 2000],
    [' 450 ', 450],
    ['007', 7],
    ['2001', undefined],
    ['-1', undefined],
    ['3.5', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['300 ms', undefined],
    ['', undefined],
    ['soon', undefined],
  ])('%j gives %s', (typed, delay) => {
    expect(parseDelay(typed)).toBe(delay);
  });
});

describe('parseAddress', () => {
  test.each<[typed: string, address: string | undefined]>([
    ['', ''],
    ['  ', ''],
    ['https://paper.example/a?b#c', 'https://paper.example/a?b#c'],
    [' http://paper.example ', 'http://paper.example'],
    ['paper.example', undefined],
    ['vbscript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['java\tscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://', undefined],
    ['https://paper.example/a b', undefined],
    [`https://paper.example/${'a'.repeat(2000)}`, undefined],
  ])('%j gives %j', (typed, address) => {
    expect(parseAddress(typed)).toBe(address);
  });
});

describe('parseSite', () => {
  test.each<[typed: string, site: string | undefined]>([
    ['example.org', 'example.org'],
    [' News.Example.ORG ', 'news.example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['https://www.example.org/path?query', 'www.example.org'],
    ['HTTP://example.org:8080', 'example.org'],
    ['', undefined],
    ['example.org/path', undefined],
    ['example.org:8080', undefined],
    ['reader@example.org', undefined],
    ['two words', undefined],
    ['ftp://example.org', undefined],
    ['https://', undefined],
  ])('%j gives %j', (typed, site) => {
    expect(parseSite(typed)).toBe(site);
  });
});
