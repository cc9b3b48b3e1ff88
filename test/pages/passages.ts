/** Where in a page a passage is put. */
export type Depth = 'start' | 'deep' | 'item' | 'cell' | 'inline' | 'shadow' | 'end';

/** A mention that a passage is known to hold, by the entity's id in the bundled dossier. */
export interface KnownMention {
  readonly entity: string;
  readonly text: string;
}

/** Text for one depth: everything that is to be marked in it, in order; the rest of it is there not to be marked. */
export interface Passage {
  /** Plain ASCII, so that it is the same bytes in whatever encoding a page has. */
  readonly html: string;
  readonly mentions: readonly KnownMention[];
}

/** The attribute by which a passage is known in the page. */
export const passageAttribute = 'data-known-passage';

const known = (text: string, entity: string): KnownMention => ({ entity, text });
const huawei = known('Huawei', 'huawei');
const ncsc = known('NCSC', 'ncsc');
const gchq = known('GCHQ', 'gchq');
const fiveG = known('5G', '5g');

/** Block passages have a decoy in a block of its own beside the passage; the inline one has it within. */
export const passages: Readonly<Record<Depth, Passage>> = {
  start: {
    html:
      '<p>Passage one: the British NCSC asked Huawei about masts of a 5G network in Leeds.</p>' +
      '<p>Aside one: whisk 5g of salt into the flour.</p>',
    mentions: [ncsc, huawei, known('5G network', '5g')],
  },
  deep: {
    html:
      '<p>Passage two: <b>Hua</b>wei phones, writes GCHQ, use 5G where a phone mast is near.</p>' +
      '<p>Aside two: she took seat 5G, by the window.</p>',
    mentions: [huawei, gchq, fiveG],
  },
  item: {
    html:
      '<p>Passage three: a card from the British NCSC greets Meng Wanzhou, Huawei and MI6.</p>' +
      '<p>Aside three: read huawei.example/5g or type <code>Huawei 5G NCSC</code>.</p>',
    mentions: [ncsc, known('Meng Wanzhou', 'meng-wanzhou'), huawei, known('MI6', 'mi6')],
  },
  cell: {
    html:
      '<p>Passage four: 5G masts, <i>Huawei</i>, Ren Zhengfei.</p>' +
      '<p>Aside four: <textarea>Huawei and 5G</textarea><span hidden>Huawei and 5G</span></p>',
    mentions: [fiveG, huawei, known('Ren Zhengfei', 'ren-zhengfei')],
  },
  inline: {
    html:
      ' - passage five: 5G masts by <b>Huawei</b>, as the British NC<i>SC</i> calls them, ' +
      'not the huaweiish ones on <kbd>5G</kbd> - ',
    mentions: [fiveG, huawei, ncsc],
  },
  shadow: {
    html:
      '<p>Passage six: Huawei phones are seen by the British NCSC on every 5G phone mast.</p>' +
      '<p>Aside six: <code>Huawei</code>, or 5g of yeast.</p>',
    mentions: [huawei, ncsc, fiveG],
  },
  end: {
    html:
      '<p>Passage seven: the British NCSC and GCHQ like what Huawei sends to 5G phones.</p>' +
      '<p>Aside seven: <span style="display:none">Huawei</span><span style="visibility:hidden">Huawei</span>x5Gx.</p>',
    mentions: [ncsc, gchq, huawei, fiveG],
  },
};

/** A last mark to wait for in a page that is otherwise its own: always sure, and no cue for the sense of another. */
export const sentinel: Passage = {
  html: '<p>Ren Zhengfei</p>',
  mentions: [known('Ren Zhengfei', 'ren-zhengfei')],
};
