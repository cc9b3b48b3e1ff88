import { type AccessOffer, AskAccess } from '../access/AskAccess.tsx';

/** What the reader is asked, in the reader's language, and what a click does about it. */
export interface AccessQuestion {
  readonly title: string;
  readonly explained: string;
  /** The narrowest first. */
  readonly offers: readonly AccessOffer[];
  readonly refused: string;
}

interface Props {
  /** Empty where the browser does not tell which site it is. */
  site: string;
  question: AccessQuestion;
  /** The reader has answered the browser's question. */
  onAnswer: () => void;
}

/** Says that the reader has not given access, and asks for it. */
export const Access = ({ site, question: { title, explained, offers, refused }, onAnswer }: Props) => (
  <div class="part">
    {site !== '' && <h1 class="site">{site}</h1>}
    <p class="notice-title">{title}</p>
    <p class="small muted">{explained}</p>
    <AskAccess offers={offers} refused={refused} onAnswer={onAnswer} />
  </div>
);
