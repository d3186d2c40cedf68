import { tokensOf } from '../facet-match.ts';
import { rowOfMark } from '../row-of-mark.ts';

const BREACH = 'breach:';

/** What a figure shows of breaches: a mark in a drawing, or a row of a table. */
interface Shown {
  readonly element: Element;
  readonly breaches: readonly string[];
}

/**
 * A function that dims the marks, and hides the rows, of breaches that the filters leave out, in every figure of the
 * page. What speaks of no breach stays.
 */
export function createFigureFilter(root: ParentNode = document): (keys: ReadonlySet<string> | null) => void {
  let shown: readonly Shown[] | undefined;
  let isWhole = true;
  return (keys) => {
    if (keys === null && isWhole) return;
    isWhole = keys === null;
    shown ??= readShown(root);
    for (const { element, breaches } of shown) {
      const isOut = keys !== null && !breaches.some((breach) => keys.has(breach));
      if (element.closest('svg')) element.classList.toggle('is-filtered', isOut);
      else element.toggleAttribute('hidden', isOut);
    }
  };
}

/** Marks in drawings are of the breach that their row is of. */
function readShown(root: ParentNode): Shown[] {
  const rows = [...root.querySelectorAll('figure :is(tr, li)[data-facets*="breach:"]')];
  const marks = [...root.querySelectorAll('figure svg .item[data-row]')];
  return [
    ...rows.map((row) => shownOf(row, row)),
    ...marks.flatMap((mark) => {
      const row = rowOfMark(mark);
      return row ? shownOf(mark, row) : [];
    }),
  ];
}

function shownOf(element: Element, row: Element): Shown {
  return {
    element,
    breaches: [...tokensOf(row)].filter((token) => token.startsWith(BREACH)).map((token) => token.slice(BREACH.length)),
  };
}
