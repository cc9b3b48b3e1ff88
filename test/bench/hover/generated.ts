/** What a generated page is to have. */
export const mentionCount = 500;
const bytes = 1_000_000;

const words =
  'The committee met again on Tuesday and heard from several operators about their plans for the year. ';

/** Each names one entity of the bundled dossier once, with what settles which one is meant. */
const sentences = [
  'Some of the operators buy their masts from Huawei, as the report has it. ',
  'The British NCSC wrote to the committee in the summer. ',
  'Its new mobile networks will be 5G, said the largest of them. ',
  'A letter of GCHQ was read out to the members. ',
  'Alex Younger was asked about it by students in Scotland. ',
];

/** A paragraph with one mention, which stands in another place in each. */
function paragraph(index: number): string {
  const sentence = sentences[index % sentences.length]!;
  const markup = `<a href="#">Some of them</a> spoke of <em>masts</em>. It will meet <b>in spring</b>. `;
  const most = Math.floor((bytes / mentionCount - sentence.length - markup.length) / words.length);
  const before = (index * 7) % most;
  return `<p>${words.repeat(before)}${sentence}${markup}${words.repeat(most - before)}</p>\n`;
}

/** A page of about a megabyte of prose, over which its mentions are spread evenly. */
export const generatedPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Generated</title></head><body>
${Array.from({ length: mentionCount }, (_, index) => paragraph(index)).join('')}</body></html>`;
