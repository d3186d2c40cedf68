import type { TellRow } from '../../rows/time-to-tell.ts';
import { drawPill, type PillStyle } from '../compared/pill.ts';
import type { Theme } from '../define-chart.ts';
import type { KeyEntry } from '../draw-key.ts';
import { writeText } from '../start-drawing.ts';
import { disc, ring } from './row-marks.ts';

/** What the marks mean that some rows have. */
export function keyEntries(rows: readonly TellRow[], theme: Theme): KeyEntry[] {
  const breaches = rows.map(({ breach }) => breach);
  const dated = breaches.flatMap(({ exposureStart, exposureEnd, discovered, disclosed }) =>
    [exposureStart, exposureEnd, discovered, disclosed].flatMap((date) => date ?? []),
  );
  const entries: readonly (readonly [isUsed: boolean, entry: KeyEntry])[] = [
    [breaches.some(({ exposureStart, exposureEnd }) => exposureStart !== null || exposureEnd !== null), bar(theme)],
    [breaches.some(({ discovered }) => discovered !== null), pill('Ring', 'discovered', ring(theme))],
    [true, pill('Disc', 'people were told', disc(theme))],
    [dated.some(({ date }) => date.length < 10), vague(theme)],
    [rows.some(({ hasRecord }) => hasRecord), bold()],
  ];
  return entries.flatMap(([isUsed, entry]) => (isUsed ? [entry] : []));
}

function bar(theme: Theme): KeyEntry {
  return {
    label: 'Bar',
    meaning: 'open; dots where an end is not known',
    brief: 'open',
    draw: (layer, x, y) => {
      const outline = layer
        .append('rect')
        .attr('x', x - 8)
        .attr('y', y - 3.5)
        .attr('width', 10)
        .attr('height', 7);
      outline.attr('fill', theme.edge);
      layer
        .append('path')
        .attr('d', `M${x + 3} ${y}h6`)
        .attr('stroke', theme.edge)
        .attr('stroke-width', 3)
        .attr('stroke-dasharray', '2 2');
    },
  };
}

function pill(label: string, meaning: string, style: PillStyle): KeyEntry {
  return {
    label,
    meaning,
    brief: meaning,
    draw: (layer, x, y) => drawPill(layer, { isApproximate: false }, { from: x, to: x, y }, style),
  };
}

function vague(theme: Theme): KeyEntry {
  return {
    label: 'Long or pale',
    meaning: 'only month or year known; dashed: approximate',
    brief: 'only month or year known',
    draw: (layer, x, y) =>
      drawPill(layer, { isApproximate: true }, { from: x - 8, to: x + 8, y }, { isFilled: false, theme }),
  };
}

function bold(): KeyEntry {
  return {
    label: 'Bold',
    meaning: 'has a full record of claims here',
    brief: 'full record here',
    draw: (layer, x, y) => writeText(layer, 'B', { x, y: y + 5 }, { weight: 600, anchor: 'middle' }),
  };
}
