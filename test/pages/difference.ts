/** Longest part of a line that is shown. */
const longestLine = 160;

/** Where two texts of lines first differ, in words; undefined when they don't. */
export function firstDifference(wanted: string, seen: string): string | undefined {
  if (wanted === seen) return undefined;
  const wantedLines = wanted.split('\n');
  const seenLines = seen.split('\n');
  const index = wantedLines.findIndex((line, at) => line !== seenLines[at]);
  const at = index === -1 ? wantedLines.length : index;
  return `line ${at + 1} is ${show(seenLines[at])} instead of ${show(wantedLines[at])}`;
}

function show(line: string | undefined): string {
  if (line === undefined) return 'missing';
  const trimmed = line.trim();
  return trimmed.length > longestLine ? `${trimmed.slice(0, longestLine)}…` : trimmed;
}
