import type { Colour } from '../../core/dossiers/colours.ts';
import { drawing, elementMaker } from '../card/element.ts';
import { rove } from './rove.ts';
import type { ListTexts } from './texts.ts';

/** A mention as the list shows it. */
export interface ListedMention {
  readonly name: string;
  readonly colour: Colour;
  /** As it is written on the page. */
  readonly written: string;
  readonly sentence: string;
}

interface ListParts<Mention> {
  readonly mentions: readonly Mention[];
  readonly texts: ListTexts;
  readonly close: () => void;
  readonly choose: (mention: Mention) => void;
  /** Called when the list has changed its size. */
  readonly resized: () => void;
}

/** Most mentions that the list shows at a time: more are no quicker to go through than the page itself. */
const mostShown = 200;

const cross = 'M2.5 2.5l7 7M9.5 2.5l-7 7';

/** All mentions as a dialog: a filter, and below it one button for each, by entity in the order of the page. */
export function listContent<Mention extends ListedMention>(
  document: Document,
  { mentions, texts, close, choose, resized }: ListParts<Mention>,
): { readonly element: HTMLElement; readonly focus: () => void } {
  const make = elementMaker(document);
  const filter = make('input', { type: 'search', 'aria-label': texts.filter, placeholder: texts.filter });
  const list = make('div', { class: 'mentions' });
  const status = make('p', { class: 'muted', role: 'status' });
  const closing = make(
    'button',
    { type: 'button', class: 'close', 'aria-label': texts.close },
    drawing(document, cross),
  );
  closing.addEventListener('click', close);

  const button = (mention: Mention): HTMLElement => {
    const [before, written, behind] = cutOut(mention);
    const sentence = make('span', {}, before, make('b', {}, written), behind);
    const made = make('button', { type: 'button', class: 'mention', dir: 'auto' }, sentence);
    made.addEventListener('click', () => choose(mention));
    return make('li', {}, made);
  };
  const group = (name: string, of: readonly Mention[]): HTMLElement[] => {
    const heading = make(
      'h3',
      {},
      make('b', {}, name),
      ' ',
      make('span', { class: 'muted' }, String(of.length)),
    );
    heading.style.setProperty('--mark', `var(--mark-${of[0]!.colour})`);
    return [heading, make('ul', { 'aria-label': name }, ...of.map(button))];
  };
  const show = (): void => {
    const wanted = filter.value.trim().toLowerCase();
    const found = mentions.filter(({ name, sentence }) =>
      `${name}\n${sentence}`.toLowerCase().includes(wanted),
    );
    const groups = Map.groupBy(found.slice(0, mostShown), ({ name }) => name);
    list.replaceChildren(...[...groups].flatMap(([name, of]) => group(name, of)));
    status.textContent = tell(mentions.length, found.length, texts);
  };
  filter.addEventListener('input', () => {
    show();
    resized();
  });
  rove(filter, list);
  show();

  const element = make(
    'div',
    {
      role: 'dialog',
      class: 'list',
      lang: texts.language,
      dir: texts.direction,
      'aria-label': texts.title,
      tabindex: '-1',
    },
    make(
      'div',
      { class: 'top' },
      make('div', { class: 'title' }, make('h2', {}, texts.title), closing),
      mentions.length > 0 && filter,
      status,
    ),
    list,
    mentions.length > 0 && make('p', { class: 'muted help' }, texts.help),
  );
  return { element, focus: () => (mentions.length > 0 ? filter : closing).focus() };
}

/** The sentence before the mention, the mention, and what is behind it. */
function cutOut({ sentence, written }: ListedMention): [string, string, string] {
  const at = sentence.indexOf(written);
  return at < 0 ? [sentence, '', ''] : [sentence.slice(0, at), written, sentence.slice(at + written.length)];
}

function tell(all: number, found: number, texts: ListTexts): string {
  if (all === 0) return texts.empty;
  if (found === 0) return texts.unfound;
  return found > mostShown ? texts.rest(found - mostShown) : '';
}
