import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Query } from './query.ts';

/** A search as it reaches one part of the page. */
export interface Search {
  readonly query: Query;
  /** Whether all of this part is shown, since its heading has what is searched for. */
  readonly whole: boolean;
}

const Context = createContext<Search>({ query: [], whole: false });

/** Tells everything below what is searched for. */
export const SearchProvider = Context.Provider;

/** What is searched for. */
export const useSearch = (): Search => useContext(Context);
