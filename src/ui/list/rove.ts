const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Has the arrow keys go from a field into the buttons below it, through them, and back. */
export function rove(field: HTMLInputElement, list: HTMLElement): void {
  const root = (): ShadowRoot | Document => list.getRootNode() as ShadowRoot | Document;
  const go = (event: KeyboardEvent): void => {
    const isInField = event.currentTarget === field;
    if (isInField && event.key !== 'ArrowDown') return;
    const buttons = [...list.querySelectorAll('button')];
    const move = moves[event.key];
    if (move === undefined || buttons.length === 0) return;
    event.preventDefault();
    const at = isInField ? -1 : buttons.indexOf(root().activeElement as HTMLButtonElement);
    (buttons[move(at, buttons.length)] ?? field).focus();
  };
  field.addEventListener('keydown', go);
  list.addEventListener('keydown', go);
}
