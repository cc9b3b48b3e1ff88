const xhtml = 'http://www.w3.org/1999/xhtml';
const svg = 'http://www.w3.org/2000/svg';

type Child = Node | string | false | undefined;

/** Makes an element with attributes and children; texts become text nodes, `false` and `undefined` nothing. */
export type MakeElement = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[Name];

/**
 * The maker of elements for a document: by name space, since a card can also stand in an SVG or XML document.
 * The card is built by hand, once per opening: a renderer that compares trees would be a quarter of what every page loads.
 */
export function elementMaker(document: Document): MakeElement {
  return (name, attributes = {}, ...children) => {
    const made = document.createElementNS(xhtml, name) as HTMLElementTagNameMap[typeof name];
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== false && child !== undefined));
    return made;
  };
}

/** A line drawing in a box of 12 by 12, in the colour of the text. Words beside it say the same. */
export function drawing(document: Document, path: string): SVGSVGElement {
  const made = document.createElementNS(svg, 'svg');
  const line = document.createElementNS(svg, 'path');
  made.setAttribute('viewBox', '0 0 12 12');
  made.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  made.append(line);
  return made;
}
