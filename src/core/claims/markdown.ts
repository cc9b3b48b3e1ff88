/** What Markdown, with the extensions that are common on the web, would read as more than a character. */
const special = /[\\`*_[\]<>|~$&#]/gu;

/** What starts a list where it starts a line. */
const marker = /^(?:[-+=]|\d+[.)])/u;

/** A text so that Markdown shows it as it is, on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(special, String.raw`\$&`)
    .replace(marker, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);

/** A link of Markdown; the words alone where there is no address. */
export function markdownLink(words: string, address: string): string {
  const escaped = escapeMarkdown(words);
  return address === '' ? escaped : `[${escaped}](${address.replaceAll(/[()<>\\]/gu, percent)})`;
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
