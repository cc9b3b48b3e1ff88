/** A stretch of page text that belongs together, such as a paragraph, a heading or a table cell. */
export interface TextBlock {
  readonly text: string;
  /** Raw offsets where inline markup starts or ends: they count as edges of words. */
  readonly edges: ReadonlySet<number>;
  readonly heading: boolean;
  /** The headings that the block stands under, the nearest first. Asked only where the block itself is silent. */
  readonly headings?: () => readonly string[];
}
