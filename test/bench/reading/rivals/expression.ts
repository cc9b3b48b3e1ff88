/** The source of an expression that finds names anywhere. */
export const unionOf = (names: readonly string[]): string =>
  names.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|');

/** Finds names as whole words, in letters of either case; the one union is what such expressions are at their best. */
export function expressionOf(names: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${unionOf(names)})(?![\p{L}\p{N}_])`, 'giu');
}
