import type { RenderFunction } from '@observablehq/plot';
import * as Plot from '@observablehq/plot';
import type { DrawContext } from './define-chart.ts';

/** What an item carries: the id of its row, and its facets as tokens. */
interface ItemAttributes {
  readonly row: string;
  readonly facets: string | undefined;
}

/**
 * Plot's render transform (https://observablehq.com/plot/features/marks#marks-render) for a mark whose elements can be
 * selected: each gets a group of its own, in the order of the data.
 *
 * @param data what the mark shows
 */
export function asItems<Datum>(data: readonly Datum[], attributesOf: (datum: Datum) => ItemAttributes): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const layer = next?.(index, scales, values, dimensions, context) ?? null;
    const elements = [...(layer?.children ?? [])];
    for (const [place, of] of index.entries()) {
      const [element, datum] = [elements[place], data[of]];
      if (element === undefined || datum === undefined) continue;
      const { row, facets } = attributesOf(datum);
      const item = context.ownerSVGElement.ownerDocument.createElementNS(element.namespaceURI, 'g');
      item.setAttribute('class', 'item');
      item.setAttribute('data-row', row);
      if (facets !== undefined) item.setAttribute('data-facets', facets);
      element.replaceWith(item);
      item.append(element);
    }
    return layer;
  };
}

/**
 * Plots marks without axes or margins, on a drawing of the context's width, with text in the sans of its theme.
 */
export function plotDrawing({ document, width, theme }: DrawContext, options: Plot.PlotOptions): SVGElement {
  const plot = Plot.plot({ margin: 0, axis: null, ...options, document, width });
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  plot.setAttribute('font-family', theme.sans);
  plot.setAttribute('fill', theme.ink);
  // Plot's own 10 px is too small for any text that forgets to say its size.
  plot.setAttribute('font-size', '13');
  // Labels are for assistive technology, which the page tells about the items itself.
  for (const layer of plot.querySelectorAll('[aria-label]')) layer.removeAttribute('aria-label');
  // Without a caption or a legend, Plot returns the drawing itself and no figure around it.
  return plot as SVGElement;
}
