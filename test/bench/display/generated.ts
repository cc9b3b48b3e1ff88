const words =
  'The committee met again on Tuesday and heard from several operators about their plans for the year. ';

/** About 600 bytes, with inline markup as articles have it. */
const paragraph =
  `<p>${words.repeat(2)}<a href="#">Some of them</a> spoke of <em>masts</em>. ${words.repeat(2)}` +
  `It will meet <b>in spring</b>, said its <a href="#">chair</a>.</p>\n`;

/** Ten elements as they are by their names. */
const plainCard =
  '<div><div><div>Mast 12</div><div>Leeds</div></div><div><div>It is <span>planned</span> for spring.</div>' +
  '<div>Notes</div><div>Seen <b>twice</b>.</div></div></div>\n';

/** Ten elements of which sheets lay out half otherwise than their names say, as applications do. */
const styledCard =
  '<div><div class="row"><span>Mast 12</span><span>Leeds</span></div><div><div>It is <div class="tag">planned' +
  '</div> for spring.</div><div class="menu">Edit</div><div><span class="title">Notes</span>Seen twice.</div></div></div>\n';

const sheet =
  '<style>.row { display: flex } .tag { display: inline } .menu { display: none } .title { display: block }</style>';

/** One card in five is styled. */
const cards = plainCard.repeat(4) + styledCard;
const elementsOfCards = 50;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Generated</title>${head}</head><body>\n${body}</body></html>`;

const prose = (bytes: number): string => page('', paragraph.repeat(bytes / paragraph.length));

/** Generated pages by their names. */
export const generatedPages: Readonly<Record<string, string>> = {
  'prose of 1 MB': prose(1_000_000),
  'prose of 10 MB': prose(10_000_000),
  '50,000 elements, mostly divs': page(sheet, cards.repeat(50_000 / elementsOfCards)),
};
