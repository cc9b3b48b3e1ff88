/** How many texts only one of two lists has, each counted as often as it is there. */
export function differenceOf(
  ours: readonly string[],
  others: readonly string[],
): { onlyOurs: number; onlyOthers: number } {
  const surpluses = new Map<string, number>();
  for (const text of ours) surpluses.set(text, (surpluses.get(text) ?? 0) + 1);
  for (const text of others) surpluses.set(text, (surpluses.get(text) ?? 0) - 1);
  let onlyOurs = 0;
  let onlyOthers = 0;
  for (const surplus of surpluses.values()) {
    if (surplus > 0) onlyOurs += surplus;
    else onlyOthers -= surplus;
  }
  return { onlyOurs, onlyOthers };
}
