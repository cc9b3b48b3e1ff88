import { attributeOf, localNameOf } from './nodes.ts';

/** The name of the element that holds the popover: our own text is never searched. */
export const cardElementName = 'sidelight-card';

/** Skipped elements that leave no gap: the text on both sides of them reads on. */
const seamless = new Set(
  `script style noscript template head title datalist rt rp
  desc metadata defs symbol clipPath mask pattern marker`.split(/\s+/),
);

/** Selects them. */
export const seamlessSelector = [...seamless].join(',');

/** The other elements whose text is no prose, cannot be marked, or is not shown. */
const solid = new Set(
  `textarea input select option progress meter
  code pre kbd samp tt xmp plaintext
  svg math canvas video audio iframe frame frameset object embed img picture
  ${cardElementName}`.split(/\s+/),
);

/** Roles of editors built from plain elements; typing must never meet a mark. */
const editableRoles = new Set(['textbox', 'searchbox', 'combobox']);

/** How an element is skipped: `seamless`, or `solid` where it stands between the texts around it. */
export type Skip = 'seamless' | 'solid';

/** Whether an element with all that is in it is skipped, by its name and attributes alone. */
export function skipOf(element: Element): Skip | undefined {
  const name = localNameOf(element);
  if (seamless.has(name)) return 'seamless';
  /* Drawings are read where the document is one. */
  if (name === 'svg' && element.ownerDocument.contentType === 'image/svg+xml') return undefined;
  if (solid.has(name)) return 'solid';
  return isEditable(element) ? 'solid' : undefined;
}

/** Whether the reader can type into the element. */
function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role !== null && editableRoles.has(role);
}
