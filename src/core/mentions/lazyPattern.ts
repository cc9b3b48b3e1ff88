/**
 * A regular expression that is compiled when it is first asked for. Engines take classes of letters (`\p{…}`) apart as
 * soon as they read a script, some tenths of a millisecond each, and most pages need few of them.
 */
export function lazyPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(source, flags));
}
