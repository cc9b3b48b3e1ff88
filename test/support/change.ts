/** A copy of a value of JSON with another value at a path such as `claims.0.date`; with `undefined` the key goes. */
export function changed(whole: unknown, path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let parent = copy as Record<string, unknown>;
  for (const key of keys) parent = parent[key] as Record<string, unknown>;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
