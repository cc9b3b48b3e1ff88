/** Chrome tells what a page's policy rules out, and complains to the page where one tries all the same. */
interface PolicyDocument {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

const isAllowed = (document: Document): boolean =>
  (document as PolicyDocument).featurePolicy?.allowsFeature('clipboard-write') !== false;

/** The old way to copy, which is on its way out and which nothing replaces on pages without a secure origin. */
interface CopyCommand {
  execCommand(command: 'copy'): boolean;
}

/**
 * Puts a text on the clipboard; to be called while a press is being answered. Pages without a secure origin, and frames
 * that may not use it, have no clipboard but the one of the copy command.
 * Rejects where the browser lets neither.
 */
export async function copyText(document: Document, text: string): Promise<void> {
  const { navigator } = document.defaultView!;
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard !== undefined && isAllowed(document)) return await clipboard.writeText(text);
  } catch {
    /* The command below is asked in its place, and its failure is told. */
  }
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  const view = document.defaultView!;
  view.addEventListener('copy', fill, { capture: true, once: true });
  const isCopied = (document as CopyCommand).execCommand('copy');
  view.removeEventListener('copy', fill, { capture: true });
  if (!isCopied) throw new Error('The browser did not let the text be copied.');
}
