/** Between two columns. */
const gap = '  ';

/** Lays out cells as a table for the terminal: the first column to the left, the others, which are numbers, to the right. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  return lines
    .map((cells) =>
      widths
        .map((width, column) => {
          const cell = cells[column] ?? '';
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join(gap)
        .trimEnd(),
    )
    .join('\n');
}
