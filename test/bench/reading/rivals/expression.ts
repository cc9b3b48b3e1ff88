/** Finds names as whole words, in letters of either case; the one union is what such expressions are at their best. */
export function expressionOf(names: readonly string[]): RegExp {
  const union = names.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${union})(?![\p{L}\p{N}_])`, 'giu');
}
