/** A page's body, and the blocks of text that a reader sees (`|`: edge of inline markup, `□`: no text, `⏎`: line break). */
export interface CollectCase {
  readonly what: string;
  readonly html: string;
  readonly blocks: readonly string[];
}

/** What is read of a page, by the rule that decides. */
export const collectCases: Readonly<Record<string, readonly CollectCase[]>> = {
  blocks: [
    { what: 'one paragraph', html: '<p>one</p>', blocks: ['one'] },
    {
      what: 'in document order',
      html: '<p>one</p><div>two<p>three</p>four</div>five',
      blocks: ['one', 'two', 'three', 'four', 'five'],
    },
    {
      what: 'of lists and tables',
      html: '<ul><li>one<li>two</ul><table><tr><td>three<th>four</table>',
      blocks: ['one', 'two', 'three', 'four'],
    },
    { what: 'none of white space', html: '<p> </p>\n<p>\u00a0</p><p></p>', blocks: [] },
    { what: 'none of nothing', html: '', blocks: [] },
    { what: 'none that is only a gap', html: '<p><img><br></p>', blocks: [] },
    { what: 'with white space as the source has it', html: '<p> one\n  two </p>', blocks: [' one\n  two '] },
    {
      what: 'by the page’s own styles, not by names',
      html: '<style>b{display:block}div{display:inline}</style><b>one</b><div>two</div>three',
      blocks: ['one', 'two|three'],
    },
    {
      what: 'of flex items and the like',
      html: '<p style="display:flex">one</p><span style="display:grid">two</span>',
      blocks: ['one', 'two'],
    },
  ],
  'inline markup': [
    {
      what: 'parts nothing, but leaves edges',
      html: '<p>one <b>two</b> three</p>',
      blocks: ['one |two| three'],
    },
    { what: 'within a word', html: '<p>super<i>North</i>wind</p>', blocks: ['super|North|wind'] },
    { what: 'at the start', html: '<p><b>one</b> two</p>', blocks: ['one| two'] },
    { what: 'nested', html: '<p>a<b>b<i>c</i></b>d</p>', blocks: ['a|b|c|d'] },
    {
      what: 'of inline blocks',
      html: '<p>a<span style="display:inline-block">b</span>c</p>',
      blocks: ['a|b|c'],
    },
    {
      what: 'of elements without a box',
      html: '<p>a<span style="display:contents">b</span>c</p>',
      blocks: ['a|b|c'],
    },
    {
      what: 'around a block, which parts it',
      html: '<div>a<b>b<p>c</p>d</b>e</div>',
      blocks: ['a|b', 'c', 'd|e'],
    },
    { what: 'of unknown elements', html: '<p>a<x-y>b</x-y>c</p>', blocks: ['a|b|c'] },
    { what: 'with comments, which leave no trace', html: '<p>No<!-- x -->rth</p>', blocks: ['North'] },
  ],
  breaks: [
    { what: 'of a line are white space', html: '<p>one<br>two</p>', blocks: ['one⏎two'] },
    { what: 'at the start and end', html: '<p><br>one<br></p>', blocks: ['one⏎'] },
    { what: 'that may be, are nothing', html: '<p>North<wbr>wind</p>', blocks: ['Northwind'] },
  ],
  'what is not shown': [
    { what: 'by attribute', html: '<p>a<b hidden>North</b>b</p><div hidden>North</div>', blocks: ['ab'] },
    {
      what: 'by display',
      html: '<p>a<b style="display:none">North<i style="display:block">North</i></b>b</p>',
      blocks: ['ab'],
    },
    {
      what: 'by a style sheet',
      html: '<style>.x{display:none}</style><p class="x">North</p><p>a</p>',
      blocks: ['a'],
    },
    {
      what: 'by visibility',
      html: '<p style="visibility:hidden">North <b>North</b></p><p>a</p>',
      blocks: ['a'],
    },
    {
      what: 'but for what is visible within',
      html: '<div style="visibility:hidden">North <b style="visibility:visible">a</b><p style="visibility:visible">b</p></div>',
      blocks: ['a|', 'b'],
    },
    { what: 'in a closed dialog', html: '<dialog>North</dialog><dialog open>a</dialog>', blocks: ['a'] },
    {
      what: 'by collapse',
      html: '<table><tr style="visibility:collapse"><td>North</table><p>a</p>',
      blocks: ['a'],
    },
  ],
  editors: [
    { what: 'of plain elements', html: '<p>a <span contenteditable>North</span> b</p>', blocks: ['a □ b'] },
    { what: 'of blocks', html: '<div contenteditable="true"><p>North</p></div><p>a</p>', blocks: ['a'] },
    { what: 'of plain text', html: '<div contenteditable="plaintext-only">North</div>', blocks: [] },
    { what: 'in capitals', html: '<div contenteditable="TRUE">North</div>', blocks: [] },
    { what: 'not when it says so', html: '<p contenteditable="false">a</p>', blocks: ['a'] },
    {
      what: 'but not islands within',
      html: '<div contenteditable>North<p contenteditable="false">North</p></div>',
      blocks: [],
    },
    { what: 'by role: a text box', html: '<div role="textbox">North</div>', blocks: [] },
    { what: 'by role: a search box', html: '<div role="searchbox">North</div>', blocks: [] },
    { what: 'by role: a combination box', html: '<div role="combobox">North</div>', blocks: [] },
    { what: 'not by other roles', html: '<div role="note">a</div>', blocks: ['a'] },
  ],
  ruby: [
    {
      what: 'without what is above it',
      html: '<p><ruby>漢<rp>(</rp><rt>North</rt><rp>)</rp>字<rt>North</rt></ruby></p>',
      blocks: ['漢字|'],
    },
  ],
  'forms and controls': [
    { what: 'read buttons and labels', html: '<label>one</label><button>two</button>', blocks: ['one|two|'] },
    {
      what: 'not what is typed or chosen',
      html: '<p>a<select><option>North</option></select><textarea>North</textarea>b</p>',
      blocks: ['a□□b'],
    },
  ],
};
