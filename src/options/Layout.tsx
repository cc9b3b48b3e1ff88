import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../platform/texts.ts';
import { NothingFound } from './search/NothingFound.tsx';
import { queryOf } from './search/query.ts';
import { SearchField } from './search/SearchField.tsx';
import { SearchProvider } from './search/SearchContext.tsx';
import { foundMark } from './search/useFindable.ts';
import { useResults } from './search/useResults.ts';
import { Sidebar } from './Sidebar.tsx';

const mainId = 'options';

/** What can be gone to with the keyboard. */
const focusable = 'input, button, textarea, summary, a[href]';

/** The page around the sections: the way past what is beside them, the search in them, and the preview. */
export function Layout({ preview, children }: { preview: ComponentChildren; children: ComponentChildren }) {
  const [typed, setTyped] = useState('');
  const query = useMemo(() => queryOf(typed), [typed]);
  const main = useRef<HTMLElement>(null);
  const search = useMemo(() => ({ query, whole: false }), [query]);
  const found = useResults(main, query);
  const searching = query.length > 0;
  const goToFirst = (): void => {
    const [first] = main.current?.querySelectorAll(`[${foundMark}]`) ?? [];
    const inside = [...(first?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    inside.find((element) => element.checkVisibility())?.focus();
  };
  return (
    <>
      <a class="skip" href={`#${mainId}`}>
        {text('options_skip')}
      </a>
      <div class={`page ${searching ? 'searching' : ''}`}>
        <Sidebar onGo={() => setTyped('')}>
          <SearchField
            typed={typed}
            found={searching ? found : undefined}
            onType={setTyped}
            onEnter={goToFirst}
          />
        </Sidebar>
        {preview}
        <main id={mainId} tabIndex={-1} ref={main}>
          {searching && found === 0 && <NothingFound typed={typed} onClear={() => setTyped('')} />}
          <SearchProvider value={search}>{children}</SearchProvider>
        </main>
      </div>
    </>
  );
}
