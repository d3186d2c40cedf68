import { type Annotation, type LabelLine, labelLines, linesWidth } from './annotations.ts';
import { LINE } from './pen.ts';

/** Where labels may stand: above or below an axis, between two edges. */
export interface Field {
  readonly left: number;
  readonly right: number;
  /** The edge nearest to the axis: labels keep to the other side of it. */
  readonly base: number;
  readonly direction: 'up' | 'down';
  /** Width at which labels wrap at most; narrower ones are tried where it does not fit. */
  readonly wrap: number;
}

/** A label with its place: text beside the leader's end, on its right or (`flip`) on its left. */
export interface PlacedLabel {
  readonly annotation: Annotation;
  readonly lines: readonly LabelLine[];
  readonly flip: boolean;
  /** Where the text begins (or, flipped, ends). */
  readonly x: number;
  /** First baseline. */
  readonly y: number;
  /** Height of the horizontal part of the leader. */
  readonly bend: number;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

interface Candidate {
  readonly label: PlacedLabel;
  readonly text: Box;
  readonly leader: readonly Box[];
}

const TICK = 6;
const GAP = 4;
const WRAPS = [1, 0.7, 0.5, 0.35];
const MOST_LINES = 24;
/** Lines that a field may get higher before labels are broken at the next narrower width. */
const WRAP_COST = 0.5;

const MOST_STEPS = 20_000;

interface Effort {
  /** Of the field, in lines. */
  readonly height: number;
  /** How many of the widths at which labels may wrap are tried. */
  readonly wraps: number;
}

/** What is tried, the lowest field with the least broken labels first. */
const EFFORTS: readonly Effort[] = WRAPS.flatMap((_, index) =>
  Array.from({ length: MOST_LINES }, (__, line) => ({ height: line + 1, wraps: index + 1 })),
).toSorted((a, b) => a.height + a.wraps * WRAP_COST - (b.height + b.wraps * WRAP_COST) || a.wraps - b.wraps);

/**
 * Places labels so that no text touches text or a leader and no leaders cross, as close to the axis as that allows.
 * The search is exhaustive in a fixed order, so the same rows always give the same drawing. Where no arrangement
 * exists, labels from the middle are left out: their marks stay, and the list names them.
 */
export function placeLabels(annotations: readonly Annotation[], field: Field): PlacedLabel[] {
  for (let kept = [...annotations]; kept.length > 0; kept.splice(Math.floor(kept.length / 2), 1)) {
    for (const effort of EFFORTS) {
      const placed = search(kept, field, effort);
      if (placed) return placed;
    }
  }
  return [];
}

/** How far labels reach from the field's base. */
export function labelsDepth(labels: readonly PlacedLabel[], { base, direction }: Field): number {
  const edges = labels.map(({ y, lines }) =>
    direction === 'up' ? base - (y - LINE) : y + (lines.length - 1) * LINE + GAP - base,
  );
  return Math.max(0, ...edges);
}

/** Tries the rightmost first, whose text has least room. */
function search(annotations: readonly Annotation[], field: Field, effort: Effort): PlacedLabel[] | null {
  const options = annotations.toSorted((a, b) => b.x - a.x).map((annotation) => candidates(annotation, field, effort));
  let steps = 0;
  const place = (index: number, taken: readonly Candidate[]): readonly Candidate[] | null => {
    const choices = options[index];
    if (!choices) return taken;
    for (const choice of choices) {
      steps += 1;
      if (steps > MOST_STEPS) return null;
      if (taken.some((other) => collide(choice, other))) continue;
      const placed = place(index + 1, [...taken, choice]);
      if (placed) return placed;
    }
    return null;
  };
  return place(0, [])?.map(({ label }) => label) ?? null;
}

/** Every place a label can take: nearest the axis first, right of the leader before left, fewest lines first. */
function candidates(annotation: Annotation, field: Field, effort: Effort): Candidate[] {
  const { height } = effort;
  const wraps = wrapsOf(annotation, field.wrap, effort.wraps);
  const all = Array.from({ length: height }, (_, level) =>
    [false, true].flatMap((flip) =>
      wraps
        .filter((lines) => level + lines.length <= height)
        .map((lines) => candidate({ annotation, lines, width: linesWidth(lines), level, flip }, field)),
    ),
  ).flat();
  return all.filter(({ text }) => text.x0 >= field.left && text.x1 <= field.right);
}

/** The label broken at decreasing widths; breaks that save no width are left out. */
function wrapsOf(annotation: Annotation, widest: number, count: number): (readonly LabelLine[])[] {
  const wraps = WRAPS.slice(0, count).map((share) => labelLines(annotation, widest * share));
  return wraps.filter((lines, index) => index === 0 || lines.length !== wraps[index - 1]?.length);
}

function candidate(
  {
    annotation,
    lines,
    width,
    level,
    flip,
  }: { annotation: Annotation; lines: readonly LabelLine[]; width: number; level: number; flip: boolean },
  { base, direction }: Field,
): Candidate {
  const height = lines.length * LINE;
  const top = direction === 'up' ? base - height - level * LINE : base + level * LINE;
  const { x, y } = annotation;
  const end = flip ? x - TICK : x + TICK;
  const start = flip ? end - GAP : end + GAP;
  const bend = top + LINE / 2;
  return {
    label: { annotation, lines, flip, x: start, y: top + LINE - 4, bend },
    text: { x0: flip ? start - width : start, x1: flip ? start : start + width, y0: top, y1: top + height },
    leader: [
      { x0: x, x1: x, y0: Math.min(y, bend), y1: Math.max(y, bend) },
      { x0: Math.min(x, end), x1: Math.max(x, end), y0: bend, y1: bend },
    ],
  };
}

function collide(a: Candidate, b: Candidate): boolean {
  if (overlap(a.text, b.text, GAP, 0)) return true;
  if (a.leader.some((line) => overlap(line, b.text, GAP, 1))) return true;
  if (b.leader.some((line) => overlap(line, a.text, GAP, 1))) return true;
  return a.leader.some((line) => b.leader.some((other) => overlap(line, other, GAP - 1, 1)));
}

function overlap(a: Box, b: Box, gapX: number, gapY: number): boolean {
  return a.x0 < b.x1 + gapX && b.x0 < a.x1 + gapX && a.y0 < b.y1 + gapY && b.y0 < a.y1 + gapY;
}
