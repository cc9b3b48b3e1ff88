import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { loadLibrary, watchDossiers } from '../platform/library.ts';
import type { Library } from '../protocol/library.ts';

/** The library as far as it is known: still being loaded, or it could not be. */
export interface LoadedLibrary {
  readonly library: Library | undefined;
  readonly failure: string | undefined;
  readonly reload: () => Promise<void>;
}

/** Loads the library, and again whenever the store has other dossiers. Its settings are those of the first load. */
export function useLibrary(): LoadedLibrary {
  const [library, setLibrary] = useState<Library>();
  const [failure, setFailure] = useState<string>();
  const reload = useCallback(async () => {
    try {
      setLibrary(await loadLibrary());
      setFailure(undefined);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  }, []);
  useLayoutEffect(() => {
    void reload();
    return watchDossiers(() => void reload());
  }, [reload]);
  return { library, failure, reload };
}
