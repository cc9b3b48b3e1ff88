/** A claim as far as something is asked about it: its text is the passage of what is opened from it. */
export interface AskedClaim {
  readonly id: string;
  readonly text: string;
}

/** What a reader can do with a claim; what is absent is not offered. */
export interface ClaimActions {
  /** Opens what is known of an entity that a claim mentions. */
  readonly openEntity?: (key: string, name: string, claim: AskedClaim) => void;
  /** Puts a text on the clipboard; rejects where the browser refuses. */
  readonly copy?: (text: string) => Promise<void>;
}

/** What a reader can do in a card. */
export interface CardActions extends Required<ClaimActions> {
  readonly close: () => void;
  /** Pins the card, or lets it go. */
  readonly pin: () => void;
  /** Called when the card's content has changed its size. */
  readonly resized: () => void;
  readonly back: () => void;
  /** Has another dossier speak, chosen by its key for the entity. */
  readonly chooseDossier: (key: string) => void;
  readonly retry: () => void;
  /** Leaves the entity unmarked on this site; rejects with the reason where that can't be kept. Absent where there is no site. */
  readonly turnOff?: () => Promise<void>;
}
