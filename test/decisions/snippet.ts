/** Most characters of a page's text that are shown with a decision: enough to tell a sense, too few to read a page. */
export const longestSnippet = 60;

/** Characters that a terminal obeys or does not show. */
const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFFC]/gu;

/** A form as a page writes it, on one line, with its unseen characters as escapes: they may be why it was found or not. */
export const shownForm = (form: string): string =>
  form
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unseen, (sign) => `\\u{${sign.codePointAt(0)?.toString(16).toUpperCase() ?? ''}}`);

/** A form in brackets with as much of the text around it as there is room for, shared fairly by both sides. */
export function snippetOf(before: string, form: string, after: string): string {
  const brackets = 2;
  const mention = cut(charactersOf(form), longestSnippet - brackets);
  const left = charactersOf(before.trimStart()).toReversed();
  const right = charactersOf(after.trimEnd());
  const room = longestSnippet - brackets - mention.length;
  const shownLeft = cut(left, Math.max(Math.floor(room / 2), room - right.length));
  const shownRight = cut(right, room - shownLeft.length);
  return [...shownLeft.toReversed(), '[', ...mention, ']', ...shownRight].join('');
}

const charactersOf = (text: string): string[] =>
  Array.from(text.replaceAll(/\s+/g, ' ').replaceAll(unseen, '·'));

const cut = (characters: readonly string[], room: number): readonly string[] =>
  characters.length <= room ? characters : [...characters.slice(0, room - 1), '…'].slice(0, room);
