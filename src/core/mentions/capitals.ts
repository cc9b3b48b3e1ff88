/** Whether what is a capital in the form as written is one in the raw text too. */
export function keepsCapitals(written: string, raw: string): boolean {
  if (!/\p{Lu}/u.test(written)) return true;
  const lettersOf = (text: string) => text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [];
  const letters = lettersOf(raw);
  const wanted = lettersOf(written);
  return wanted.every((letter, index) => !/\p{Lu}/u.test(letter) || letters[index] === letter);
}
