/** A word as it is compared, with the place in the text that it was read from. */
interface Word {
  word: string;
  start: number;
}

const apostrophes = /['’‘ʼ]/gu;
const wordPattern = /[\p{L}\p{N}]+(?:['’‘ʼ][\p{L}\p{N}]+)*/gu;

/** Letters and digits only, so that case, width, quotes and punctuation make no difference. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: word.normalize('NFKC').toLowerCase().replace(apostrophes, ''),
    start: index,
  }));

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** A file's text as its reader would see it: escapes of strings and of HTML resolved. Line breaks stay where they are. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u\{?([0-9a-f]{4})\}?/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(['"`])/gu, '$1')
    .replace(/\\[nrt]/gu, ' ')
    .replace(/&(?:[rl]squo|apos|#39|#8217|#x2019);/giu, '’')
    .replace(/&#?\w+;/gu, ' ');

/** The ways to read a file's text: as it stands, and without its tags. */
export const readingsOf = (text: string): string[] => {
  const plain = unescaped(text);
  return plain.includes('<') ? [plain, plain.replace(/<[^<>]*>/gu, blank)] : [plain];
};
