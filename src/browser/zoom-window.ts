/** The part of a picture that is shown, in picture pixels. It always has the shape of the whole. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far a view may go. */
export interface Limits {
  /** The whole picture with all that is drawn around it. */
  readonly whole: View;
  /** Width of the smallest view, in picture pixels. */
  readonly smallest: number;
}

/** CSS pixels for one picture pixel at the closest: a square that a finger could count. */
const CLOSEST = 24;
/** From here a picture pixel is a square with lines around it. */
const VISIBLE_SQUARE = 4;

/** The limits for a picture shown `pixels` CSS pixels wide. A picture of few accounts starts closer than the closest. */
export function limitsFor(whole: View, pixels: number): Limits {
  return { whole, smallest: Math.min(whole.width, pixels / CLOSEST) };
}

/** The nearest view within the limits. */
export function clampView({ x, y, width }: View, { whole, smallest }: Limits): View {
  const clamped = Math.min(Math.max(width, smallest), whole.width);
  const height = (clamped * whole.height) / whole.width;
  return {
    x: Math.min(Math.max(x, whole.x), whole.x + whole.width - clamped),
    y: Math.min(Math.max(y, whole.y), whole.y + whole.height - height),
    width: clamped,
    height,
  };
}

/**
 * A view `factor` times closer, with one place of the picture kept where it is.
 *
 * @param factor above 1 is closer
 * @param at the place, as shares of the view's width and height
 */
export function zoomView(view: View, factor: number, at: { x: number; y: number }, limits: Limits): View {
  const width = Math.min(Math.max(view.width / factor, limits.smallest), limits.whole.width);
  const height = (width * limits.whole.height) / limits.whole.width;
  return clampView(
    { x: view.x + at.x * (view.width - width), y: view.y + at.y * (view.height - height), width, height },
    limits,
  );
}

/** A view moved by shares of its own width and height. */
export function panView(view: View, right: number, down: number, limits: Limits): View {
  return clampView({ ...view, x: view.x + right * view.width, y: view.y + down * view.height }, limits);
}

/** A view of a given width around a place, both in picture pixels. */
export function viewAround(at: { x: number; y: number }, width: number, limits: Limits): View {
  const clamped = Math.min(Math.max(width, limits.smallest), limits.whole.width);
  const height = (clamped * limits.whole.height) / limits.whole.width;
  return clampView({ x: at.x - clamped / 2, y: at.y - height / 2, width: clamped, height }, limits);
}

/**
 * A view on the way from one to another, at `share` of the way. The width changes by a constant factor,
 * because equal steps would seem to rush near the end.
 */
export function viewBetween(from: View, to: View, share: number): View {
  if (share >= 1) return to;
  const width = from.width * (to.width / from.width) ** share;
  const moved = to.width === from.width ? share : (width - from.width) / (to.width - from.width);
  return {
    x: from.x + moved * (to.x - from.x),
    y: from.y + moved * (to.y - from.y),
    width,
    height: from.height + moved * (to.height - from.height),
  };
}

/** True when a view shows the whole. */
export function isWhole({ width }: View, { whole }: Limits): boolean {
  return width >= whole.width - 1e-6;
}

/** True when one picture pixel is large enough to be seen as a square. */
export function showsSquares(scale: number): boolean {
  return scale >= VISIBLE_SQUARE;
}

/**
 * The scale in words: "1 account = 6 px". Two significant digits, as nobody can see more.
 *
 * @param scale CSS pixels for one picture pixel
 * @param each accounts that a picture pixel stands for
 */
export function scaleWords(scale: number, each: number): string {
  const size = `${Number(scale.toPrecision(2))} px`;
  const squares = showsSquares(scale) ? ', one square each' : '';
  return `${each === 1 ? '1 account' : `${each.toLocaleString('en-US')} accounts`} = ${size}${squares}`;
}

/** A block of pixels, filled row by row; the first row may be incomplete. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly pixels: number;
}

/** True when a view shows any of a block. */
export function isInView({ x, y, columns, pixels }: Block, view: View): boolean {
  const rows = Math.ceil(pixels / columns);
  return x < view.x + view.width && x + columns > view.x && y < view.y + view.height && y + rows > view.y;
}

/** Lines around the pixels of a block that are in view, as a path. */
export function squareLines(block: Block, view: View): string {
  const rows = Math.ceil(block.pixels / block.columns);
  const left = Math.max(block.x, Math.floor(view.x));
  const right = Math.min(block.x + block.columns, Math.ceil(view.x + view.width));
  const top = Math.max(block.y, Math.floor(view.y));
  const bottom = Math.min(block.y + rows, Math.ceil(view.y + view.height));
  const lines: string[] = [];
  for (let y = top; y <= bottom; y += 1) lines.push(`M${left} ${y}H${right}`);
  for (let x = left; x <= right; x += 1) lines.push(`M${x} ${top}V${bottom}`);
  return right > left && bottom > top ? lines.join('') : '';
}

/**
 * A line along the middle of each row of a block that is in view: dashed in steps of half a pixel,
 * it punches a hole into every square.
 */
export function holeLines(block: Block, view: View): string {
  const rows = Math.ceil(block.pixels / block.columns);
  const missing = rows * block.columns - block.pixels;
  const left = Math.max(block.x, Math.floor(view.x));
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = block.y + row;
    const end = block.x + block.columns - (row === 0 ? missing : 0);
    const right = Math.min(end, Math.ceil(view.x + view.width));
    if (right > left && y + 1 > view.y && y < view.y + view.height) lines.push(`M${left + 0.25} ${y + 0.5}H${right}`);
  }
  return lines.join('');
}
