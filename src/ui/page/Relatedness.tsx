/** How a page is related to one dossier, in the reader's language. */
export interface RelatednessLine {
  readonly key: string;
  /** Absent where there is no other to tell it from. */
  readonly dossier: string | undefined;
  readonly told: string;
}

/** How the page is related to the dossiers, with the words that decided. */
export const Relatedness = ({ lines }: { lines: readonly RelatednessLine[] }) => (
  <>
    {lines.map(({ key, dossier, told }) => (
      <p class="small muted relatedness" key={key}>
        {dossier !== undefined && <strong>{dossier}</strong>}
        {told}
      </p>
    ))}
  </>
);
