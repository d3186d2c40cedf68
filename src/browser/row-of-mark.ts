/** The rows of each figure by id: read once, because a drawing asks for each of its marks at three widths. */
const rowsOfFigures = new WeakMap<Element, Map<string, Element>>();

/** The table row, or other HTML, that a mark in a drawing stands for. Marks have no text of their own to ship. */
export function rowOfMark(mark: Element): Element | undefined {
  const figure = mark.closest('[data-figure]');
  if (!figure) return undefined;
  let rows = rowsOfFigures.get(figure);
  if (!rows) {
    rows = readRows(figure);
    rowsOfFigures.set(figure, rows);
  }
  return rows.get(mark.getAttribute('data-row') ?? '');
}

/** Table rows win over other elements with the same id; marks in drawings are left out. */
function readRows(figure: Element): Map<string, Element> {
  const rows = new Map<string, Element>();
  for (const element of figure.querySelectorAll('[data-row]')) {
    const id = element.getAttribute('data-row') ?? '';
    if (element.closest('svg')) continue;
    if (element.localName === 'tr' ? rows.get(id)?.localName !== 'tr' : !rows.has(id)) rows.set(id, element);
  }
  return rows;
}
