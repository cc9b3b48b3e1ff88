import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Takes files that are dropped or pasted anywhere on the page: a file that misses a drop zone would replace the page.
 * @returns whether files are being held over the page
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useLayoutEffect(() => {
    const undo = new AbortController();
    const listen = <Name extends keyof DocumentEventMap>(
      name: Name,
      listener: (event: DocumentEventMap[Name]) => void,
    ): void => document.addEventListener(name, listener, { signal: undo.signal });

    listen('dragover', (event) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) setOver(false);
    });
    listen('drop', (event) => {
      setOver(false);
      take(event, event.dataTransfer);
    });
    listen('paste', (event) => take(event, event.clipboardData));

    function take(event: Event, data: DataTransfer | null): void {
      if (!hasFiles(data)) return;
      event.preventDefault();
      latest.current([...data.files]);
    }
    return () => undo.abort();
  }, []);
  return over;
}

const hasFiles = (data: DataTransfer | null): data is DataTransfer => data?.types.includes('Files') ?? false;
