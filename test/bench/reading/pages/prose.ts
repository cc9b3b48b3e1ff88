import { pick } from '../random.ts';

const words =
  `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one
  you were all her she there would their we him been has when who will no more if out so what up said its about than
  into them can only other time new some could these two may first then do any like my now over such our man me even
  most made after also did many off before must well back through years where much your way down should because long
  each just state people those too mr how little good world make very year still see own work men day get here old life
  both between being under three never know same last another while us might great go come since against right came take
  used himself few house use during without again place around however home small found thought went part once general
  high upon school every`.split(/\s+/);

/** The same letters with marks on them, other letters that fold to these, and letters of other scripts. */
const foreignWords =
  `größe straße über café naïve façade déjà été où señor niño coração não život příliš žluťoučký kůň łódź święto İstanbul
  ısı ﬁnance ｗｉｄｅ Ångström Ærø привет мир сегодня вчера погода Ελλάδα καλημέρα θάλασσα 日本語 東京 大阪 中国 北京 한국어 서울
  العربية سلام שלום עולם हिन्दी नमस्ते ไทย tiếng Việt`.split(/\s+/);

const sentenceLength = 12;

/** A run of words of about so many characters, which begins and ends sentences now and then. */
export function runOfWords(length: number, random: () => number, from: readonly string[] = words): string {
  let text = '';
  while (text.length < length) {
    const word = pick(from, random);
    const begins = text === '' || text.endsWith('. ');
    text += begins ? word[0]!.toUpperCase() + word.slice(1) : word;
    text += random() < 1 / sentenceLength ? '. ' : ' ';
  }
  return text;
}

/** As {@link runOfWords}, where folding has something to do. */
export const foreignRun = (length: number, random: () => number): string =>
  runOfWords(length, random, foreignWords);
