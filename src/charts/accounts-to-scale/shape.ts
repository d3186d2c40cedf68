import type { Element } from 'hast';
import { s } from 'hastscript';

/** An SVG element before it is known whether it goes into a page's HTML or into a drawing of its own. */
export interface Shape {
  readonly name: string;
  /** By attribute name; `undefined` writes none. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (Shape | string)[];
}

const SVG = 'http://www.w3.org/2000/svg';

/** Makes a shape. */
export function shape(
  name: string,
  attributes: Shape['attributes'],
  children: readonly (Shape | string)[] = [],
): Shape {
  return { name, attributes, children };
}

/** The shape as part of a page's HTML. */
export function toHast({ name, attributes, children }: Shape): Element {
  return s(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : toHast(child))),
  );
}

/** The shape as an element of a document. */
export function toSvg(document: Document, { name, attributes, children }: Shape): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, String(value));
  }
  for (const child of children) {
    element.append(typeof child === 'string' ? document.createTextNode(child) : toSvg(document, child));
  }
  // `createElementNS` with a computed name gives the general type; in this namespace it is an SVG element.
  return element as SVGElement;
}
