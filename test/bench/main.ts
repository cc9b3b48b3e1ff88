import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compileLexicon } from '../../src/core/mentions/lexicon.ts';
import { pageEvidence } from '../../src/core/mentions/page.ts';
import { spot } from '../../src/core/mentions/spot.ts';
import { loadBundledDossier } from '../support/bundledDossier.ts';
import { benchClaims } from './claims.ts';
import { median, timesOf } from './times.ts';

/** Paragraphs of generated text, every tenth with a mention: about a megabyte. */
const paragraphs = Array.from({ length: 5_000 }, (_, index) => {
  const filler =
    'The committee met again on Tuesday and heard from several operators about their plans for the year. '.repeat(
      2,
    );
  return index % 10 === 0 ? `${filler}Operators buy 5G masts from Huawei, said the British NCSC.` : filler;
});
const blocks = paragraphs.map((text) => ({ text, edges: new Set<number>(), heading: false }));

const dossier = loadBundledDossier();
const lexicon = compileLexicon(dossier.entities);
const names = /huawei|5g|ncsc/gi;

const contenders = {
  'one regular expression': () => paragraphs.reduce((sum, text) => sum + [...text.matchAll(names)].length, 0),
  'find and judge': () => {
    const page = pageEvidence(lexicon, '', () => blocks);
    return blocks.reduce((sum, block) => sum + spot(lexicon, block, page).length, 0);
  },
};

const { times, results } = timesOf(contenders);
const base = median(times['one regular expression']);
console.log(
  'Spotting in 1 MB of text with 500 paragraphs that mention something (Node, medians of interleaved runs)',
);
for (const name of Object.keys(contenders) as (keyof typeof contenders)[]) {
  const own = times[name];
  const spread = `${Math.min(...own).toFixed(1)}–${Math.max(...own).toFixed(1)}`;
  console.log(
    `  ${name}: ${median(own).toFixed(1)} ms (${spread}), × ${(median(own) / base).toFixed(1)}, ${results[name]} mentions`,
  );
}
benchClaims();
console.log('Content script');
for (const target of ['chrome', 'firefox']) {
  const code = readFileSync(`dist/${target}/src/content/main.js`);
  console.log(`  ${target}: ${code.length} bytes, ${gzipSync(code, { level: 9 }).length} gzipped`);
}
