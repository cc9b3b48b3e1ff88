import { type DossierIssue, longestFile, parseDossierText } from '../../core/dossiers/parse.ts';
import { text } from '../../platform/texts.ts';
import type { Library, Outcome } from '../../protocol/library.ts';

/** Where a dossier's text comes from: a file, or what was pasted. */
export interface ImportedText {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<string>;
}

/** What is wrong with a text that was to be imported. */
export interface ImportFailure {
  readonly name: string;
  readonly issues: readonly DossierIssue[];
}

/** Most bytes that a character of a file's text can take. */
const bytesPerCharacter = 4;

const wholeFile = (message: string): readonly DossierIssue[] => [{ path: '$', message }];

/**
 * Reads and parses a dossier, and has it stored if all is well.
 * @param store stores the text; what it is told along is the news for the reader
 * @returns what is wrong; undefined when it was stored
 */
export async function importDossier(
  { name, size, read }: ImportedText,
  dossiers: Library['dossiers'],
  store: (content: string, news: string) => Promise<Outcome>,
): Promise<ImportFailure | undefined> {
  if (size > longestFile * bytesPerCharacter) {
    return { name, issues: wholeFile(text('options_import_too_large', size)) };
  }
  let content: string;
  try {
    content = await read();
  } catch (error) {
    return { name, issues: wholeFile(error instanceof Error ? error.message : String(error)) };
  }
  const parsed = parseDossierText(content);
  if (!parsed.ok) return { name, issues: parsed.issues };
  const replaces = dossiers.some(({ dossier }) => dossier.id === parsed.dossier.id);
  const news = text(
    replaces ? 'options_dossier_replaced_news' : 'options_dossier_imported_news',
    parsed.dossier.name,
  );
  const outcome = await store(content, news);
  return outcome.ok ? undefined : { name, issues: outcome.issues };
}
