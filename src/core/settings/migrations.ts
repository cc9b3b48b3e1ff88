/** Brings settings from one version to the next; values in, values out. */
export type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;

/**
 * `migrations[n]` brings version n to version n + 1. Never edit one that was released: add the next.
 * Version 0 is what a store holds before anything was saved, or a hand-made object without a version.
 */
export const migrations: readonly Migration[] = [
  (settings) => ({ ...settings, version: 1 }),
  /* Until then every mention was marked. */
  (settings) => ({ ...settings, version: 2, marks: 'all', quiet: false }),
  /* Until then an entity was marked on every site or on none. */
  (settings) => ({ ...settings, version: 3, entitiesOff: {} }),
];
