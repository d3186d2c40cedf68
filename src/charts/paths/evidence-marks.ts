import type { Element } from 'hast';
import { s } from 'hastscript';
import { EVIDENCE_CLASSES, type EvidenceClass } from '../../model/misuse.ts';
import { EVIDENCE_LABELS } from '../../rows/misuse-words.ts';
import type { PathRow } from '../../rows/paths.ts';
import type { Theme } from '../define-chart.ts';
import type { KeyEntry } from '../draw-key.ts';
import { round } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';
import { siteTheme } from '../theme.ts';

/**
 * The classes of evidence on a 16 x 16 grid: a full diamond, a half-full one, a triangle, and the three dots of
 * “therefore”. Ink only, and no shape that a status or a stance has.
 */
const DIAMOND = 'M8 1.5 14.5 8 8 14.5 1.5 8Z';
const SHAPES: Record<EvidenceClass, readonly { readonly d: string; readonly isFull: boolean }[]> = {
  'seen-here': [{ d: DIAMOND, isFull: true }],
  elsewhere: [
    { d: DIAMOND, isFull: false },
    { d: 'M8 1.5V14.5L1.5 8Z', isFull: true },
  ],
  lab: [{ d: 'M8 2 14.5 13.5H1.5Z', isFull: false }],
  inferred: [{ d: `${dot(8, 4)}${dot(3.5, 11.5)}${dot(12.5, 11.5)}`, isFull: true }],
};

/** What each class means. */
export const EVIDENCE_MEANINGS: Record<EvidenceClass, string> = {
  'seen-here': 'a source says that it happened',
  elsewhere: 'it happened with other people’s data',
  lab: 'it worked under the conditions of the trial',
  inferred: 'it follows from what the data is; nobody was seen doing it',
};

/** A mark as inline HTML. The word stands beside it. */
export function evidenceIcon(evidence: EvidenceClass): Element {
  return s('svg', { className: ['pa-shape'], viewBox: '0 0 16 16', ariaHidden: 'true', focusable: 'false' }, [
    ...shapesOf(evidence, siteTheme).map((attributes) => s('path', attributes)),
  ]);
}

/** Draws a mark centred on (x, y), `size` pixels wide. */
export function drawEvidence(
  layer: Layer,
  evidence: EvidenceClass,
  place: { x: number; y: number; size: number; theme: Theme },
): void {
  const { x, y, size, theme } = place;
  const moved = `translate(${round(x - size / 2)},${round(y - size / 2)}) scale(${round(size / 16)})`;
  const group = layer.append('g').attr('transform', moved);
  for (const attributes of shapesOf(evidence, theme)) {
    const path = group.append('path');
    for (const [name, value] of Object.entries(attributes)) path.attr(name, value);
  }
}

/** The classes that occur, the best evidence first. */
export function classesOf(rows: readonly PathRow[]): EvidenceClass[] {
  return EVIDENCE_CLASSES.filter((evidence) => rows.some((row) => row.evidence === evidence));
}

/** The key to the classes that occur. */
export function evidenceKey(rows: readonly PathRow[], theme: Theme): KeyEntry[] {
  return classesOf(rows).map((evidence) => ({
    label: EVIDENCE_LABELS[evidence],
    meaning: EVIDENCE_MEANINGS[evidence],
    draw: (layer, x, y) => drawEvidence(layer, evidence, { x, y, size: 15, theme }),
  }));
}

function shapesOf(evidence: EvidenceClass, theme: Theme) {
  return SHAPES[evidence].map(({ d, isFull }) =>
    isFull ? { d, fill: theme.ink } : { d, fill: 'none', stroke: theme.ink, 'stroke-width': 1.5 },
  );
}

function dot(x: number, y: number): string {
  return `M${x - 2.25} ${y}a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0-4.5 0Z`;
}
