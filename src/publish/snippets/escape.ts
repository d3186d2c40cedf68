const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in a quoted attribute, on one line: systems break pasted lines anew. */
export function escapeHtml(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Text as it may stand in Markdown, on one line: nothing in it is markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#<>!|~&]/g, '\\$&');
}

/** An element's start tag. Attributes that are `null` are left out, `true` has no value. */
export function openTag(name: string, attributes: Readonly<Record<string, string | number | true | null>>): string {
  const parts = Object.entries(attributes).flatMap(([attribute, value]) => {
    if (value === null) return [];
    return value === true ? [attribute] : [`${attribute}="${escapeHtml(String(value))}"`];
  });
  return `<${[name, ...parts].join(' ')}>`;
}

/** JSON as it may stand inside a script element: no text in it can end the element or begin a comment. */
export function jsonForPage(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
