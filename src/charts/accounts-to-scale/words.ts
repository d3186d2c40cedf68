import { type AccountsRow, formatShare } from '../../rows/accounts-to-scale.ts';
import { numberSources } from '../../rows/number-sources.ts';
import { NUMBER_STATUS_LABELS } from '../../rows/status-words.ts';
import { formatCount, formatRounded, listWords, sentenceCase, withinSentence } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';
import { type Area, layOutPicture, type Picture, rowsOf } from './picture.ts';

/** What is said where nobody gave a number to draw to. */
const NOTHING = 'Nobody has said how many accounts were affected';

/** The title: how large the groups look beside the total. */
export function findingOf(rows: readonly AccountsRow[]): string {
  const picture = layOutPicture(rows);
  if (!picture) return NOTHING;
  const total = `${formatRounded(picture.whole.row.value ?? 0)} ${picture.whole.row.unit ?? ''}`.trim();
  const first = picture.parts[0];
  const last = picture.parts.at(-1);
  if (!first || !last) return `${total} are reported, and no group among them has a count`;
  const named = first === last ? [first] : [first, last];
  const [one, ...others] = named.map((area) => ({ people: people(area.row), looks: looksLike(area) }));
  if (!one) return NOTHING;
  const rest = others.map(({ people, looks }) => ` and ${people} ${looks}`);
  return `Among ${total} reported, ${one.people} are ${one.looks}${rest.join('')}`;
}

/** "24,000 users who linked a speaker" */
export function people({ value, groupLabel }: AccountsRow): string {
  return `${formatCount(value ?? 0)} ${midSentence(groupLabel)}`;
}

/** A label as it stands inside a sentence. */
function midSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function looksLike({ shape, row }: Area): string {
  const share = row.share ?? 0;
  if (shape === 'block') return 'a speck';
  if (share >= 0.5) return `${formatShare(share)} of the picture`;
  return share < 0.05 ? 'a thin strip' : 'a broad band';
}

/** The subtitle: what is counted, and how large the picture is. */
export function measureOf(rows: readonly AccountsRow[]): string {
  const picture = layOutPicture(rows);
  if (!picture) return 'Reported accounts';
  return `Reported accounts, to scale: the picture is ${sizeWords(picture)}, ${unitWords(picture)}`;
}

/** "1,600 × 1,500 pixels" */
export function sizeWords({ width, height, whole }: Picture): string {
  const missing = width * height - whole.pixels;
  const size = `${formatCount(width)} × ${formatCount(height)} pixels`;
  return missing === 0 ? size : `${size} less ${formatCount(missing)} in the top row`;
}

/**
 * How far the picture is scaled at rest: "1 account = 0.4 px; each small square is 10 × 10 accounts".
 *
 * @param scale CSS pixels for one picture pixel
 * @param step picture pixels along a small square
 */
export function scaleWords({ accountsPerPixel }: Picture, scale: number, step: number, where = ''): string {
  const each = accountsPerPixel === 1 ? '1 account' : `${formatCount(accountsPerPixel)} accounts`;
  const times = accountsPerPixel === 1 ? `${step} × ${step} accounts` : `${step} × ${step} times ${each}`;
  const squares = `each small square is ${step === 1 ? each : times}`;
  return `${each} = ${Number(scale.toPrecision(2))} px${where}; ${squares}`;
}

/** What one square of the enlarged corner is: "one account". */
export function squareWords({ accountsPerPixel }: Picture): string {
  return accountsPerPixel === 1 ? 'one account' : `${formatCount(accountsPerPixel)} accounts`;
}

function unitWords({ accountsPerPixel }: Picture): string {
  return accountsPerPixel === 1 ? 'one for each account' : `one for every ${formatCount(accountsPerPixel)} accounts`;
}

/** Where a group is in the picture: "the bottom 15 of 1,500 rows". */
export function placeWords(picture: Picture, area: Area): string {
  if (area.shape === 'whole') return `the whole picture, ${sizeWords(picture)}`;
  if (area.shape === 'rival') return rivalWords(picture, area);
  const rows = formatCount(rowsOf(area));
  if (area.shape === 'strip') {
    const isLowest = area.y + rowsOf(area) === picture.height;
    const which = rows === '1' ? 'row' : rows;
    return `the ${isLowest ? 'bottom' : 'next'} ${which} of ${formatCount(picture.height)}${rows === '1' ? '' : ' rows'}`;
  }
  const size = `${formatCount(area.columns)} × ${rows} pixels`;
  const missing = area.columns * rowsOf(area) - area.pixels;
  const block = missing === 0 ? size : `${size} less ${formatCount(missing)}`;
  const smaller = (area.row.value ?? 0) < picture.accountsPerPixel ? ', though it is less than one pixel' : '';
  return `a block of ${block}${smaller}`;
}

function rivalWords(picture: Picture, area: Area): string {
  const difference = rowsOf(area) - picture.height;
  if (difference === 0) return 'the same number of rows';
  const rows = Math.abs(difference) === 1 ? 'one row' : `${formatCount(Math.abs(difference))} rows`;
  return difference > 0 ? `the dashed area, ${rows} more` : `up to the dashed line, ${rows} fewer`;
}

/** "1 in 100: the bottom 15 of 1,500 rows" */
export function shareWords(picture: Picture, area: Area): string {
  const place = placeWords(picture, area);
  if (area.shape === 'whole' || area.shape === 'rival' || area.row.share === null) return sentenceCase(place);
  return `${sentenceCase(formatShare(area.row.share))}: ${place}`;
}

/** Why the groups stand apart; empty where there are not two of them. */
export function overlapWords({ parts }: Picture): string {
  if (parts.length < 2) return '';
  return 'How many people are in more than one of these groups is not known, so the groups are drawn apart.';
}

/** The figure in words. */
export function summaryOf(rows: readonly AccountsRow[]): string {
  const picture = layOutPicture(rows);
  if (!picture) return `${NOTHING}, so there is nothing to draw to scale.`;
  const { row } = picture.whole;
  const total = `${formatCount(row.value ?? 0)} ${row.unit ?? ''} (${statusWords(row)})`;
  const parts = picture.parts.map((area) => {
    const share = area.row.share === null ? '' : `${formatShare(area.row.share)}, `;
    return `${people(area.row)} (${statusWords(area.row)}) are ${share}${placeWords(picture, area)}`;
  });
  const rivals = picture.rivals.map((area) => {
    return `Another total, ${formatCount(area.row.value ?? 0)} (${withinSentence(area.row.attribution)}): ${placeWords(picture, area)}.`;
  });
  const sentences = [
    `${total} are a picture of ${sizeWords(picture)}.`,
    parts.length === 0 ? '' : `Inside it, ${listWords(parts)}.`,
    ...rivals,
    uncountedWords(rows),
  ];
  return sentences.filter(Boolean).join(' ');
}

function statusWords({ status }: AccountsRow): string {
  return midSentence(NUMBER_STATUS_LABELS[status]);
}

/** The groups that have no count; empty where all have one. */
export function uncountedWords(rows: readonly AccountsRow[]): string {
  const groups = rows.filter(({ role }) => role === 'uncounted').map(({ groupLabel }) => midSentence(groupLabel));
  return groups.length === 0 ? '' : `Count not disclosed: ${listWords(groups)}.`;
}

/** The line that a screenshot keeps. */
export function noteOf(rows: readonly AccountsRow[]): Note {
  const statuses = rows
    .filter(({ value }) => value !== null)
    .map(({ value, status }) => `${formatCount(value ?? 0)} ${NUMBER_STATUS_LABELS[status].toLowerCase()}`);
  return {
    source: numberSources(rows.map(({ voices }) => voices)) || 'none seen',
    asOf: rows[0]?.asOf ?? '',
    status: statuses.join('; ') || 'not disclosed',
  };
}
