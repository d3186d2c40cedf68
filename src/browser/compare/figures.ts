import { tokensOf } from '../facet-match.ts';

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

function readShown(root: ParentNode): Shown[] {
  const elements = root.querySelectorAll('figure :is(svg .item, tr, li)[data-facets*="breach:"]');
  return [...elements].map((element) => ({
    element,
    breaches: [...tokensOf(element)]
      .filter((token) => token.startsWith(BREACH))
      .map((token) => token.slice(BREACH.length)),
  }));
}
