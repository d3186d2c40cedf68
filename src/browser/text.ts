/** The text of an element as a person reads it: without line breaks and runs of spaces. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** For comparing what was typed with what stands there: lower case, without diacritics. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of `query` stands somewhere in `folded`, which `foldText` has prepared. An empty query always does. */
export function containsWords(folded: string, query: string): boolean {
  return foldText(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
