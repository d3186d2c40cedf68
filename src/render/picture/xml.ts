/** Values of attributes by name; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets); an unpaired surrogate is one. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as it stands in XML, in an element or in an attribute; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(NO_CHARACTER, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An element of XML. Children are XML already: texts go through `xmlText` first. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${xmlText(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element of a DOM and what stands in it, as XML: a DOM of HTML writes entities that XML does not know. */
export function xmlOf(node: Element): string {
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
  return element(node.localName, attributes, ...childrenOf(node));
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function childrenOf(node: Element): string[] {
  return [...node.childNodes].map((child) => {
    if (child.nodeType === ELEMENT_NODE) return xmlOf(child as Element);
    return child.nodeType === TEXT_NODE ? xmlText(child.textContent ?? '') : '';
  });
}
