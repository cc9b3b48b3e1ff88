/** Keys that browsers name by a word, as they stand on the keyboard. */
const signs: Readonly<Record<string, string>> = { Comma: ',', Period: '.' };

/** Keys as a browser writes them ("Alt+Shift+J", on a Mac "⌥⇧J"), each on a cap of its own where they are told apart. */
export const Keys = ({ keys, none }: { keys: string; none: string }) =>
  keys === '' ? (
    <p class="muted small">{none}</p>
  ) : (
    <p class="keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{signs[key] ?? key}</kbd>
      ))}
    </p>
  );
