import type { Status } from '../../model/status.ts';
import type { ExposureRow, Matrix, MatrixLine } from '../../rows/exposure-matrix.ts';
import { STATUS_ORDER } from '../../rows/status-strip.ts';
import { dateRange } from '../../rows/who-says-so.ts';
import { formatCount, listWords, numberWord } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';

/** A summary names no more than these of a status, and counts the rest. */
const NAMES_SHOWN = 6;

/** "11 of 32 data types are confirmed; A denies five that no source here claims, among them account password and financial information" */
export function finding(rows: readonly ExposureRow[]): string {
  const matrix = matrixOf(rows);
  const confirmed = linesOf(matrix, 'confirmed-own', 'confirmed-press').length;
  const total = matrix.lines.length;
  if (total === 1) return onlyType(matrix);
  const of = `${confirmed === 0 ? 'None' : formatCount(confirmed)} of ${formatCount(total)} data types`;
  return `${of} ${confirmed < 2 ? 'is' : 'are'} confirmed${secondHalf(rows, matrix)}`;
}

export function measure(rows: readonly ExposureRow[]): string {
  const range = dateRange(rows.map(({ firstDate }) => ({ date: firstDate })));
  const when = range === '' ? '' : `, first said ${range}`;
  return `Data types that a source speaks of, by group of people and by what the claims add up to${when}`;
}

export function summary(rows: readonly ExposureRow[]): string {
  const matrix = matrixOf(rows);
  const sentences = STATUS_ORDER.flatMap((status) => {
    const labels = linesOf(matrix, status).map(inSentence);
    const words = statusWords(status, matrix, rows);
    return labels.length === 0 ? [] : [`${formatCount(labels.length)} ${words}: ${capped(labels)}.`];
  });
  const differ = matrix.lines.filter((line) => statusesOf(rows, line).size > 1).map(inSentence);
  const note = differ.length === 0 ? '' : ` The status differs between groups for ${capped(differ)}.`;
  return `${sentences.join(' ')}${note}`;
}

export function note(rows: readonly ExposureRow[]): Note {
  const matrix = matrixOf(rows);
  const claims = new Set(rows.flatMap((row) => row.claims)).size;
  const count = `${formatCount(claims)} ${claims === 1 ? 'claim' : 'claims'}`;
  const people = new Set(matrix.groups.flatMap(({ countClaims }) => countClaims)).size;
  const counts = people === 0 ? '' : `, and ${formatCount(people)} for the counts of people`;
  return {
    source: `${matrix.breachTitle}: ${count} by ${loudest(rows)}${counts}, each in the ledger with its source`,
    asOf: matrix.asOf,
    status: 'marked in each cell, by one rule from the claims; lines are not weighted by harm',
  };
}

/** The two claimants who speak of the most cells by name, the others as a number. */
function loudest(rows: readonly ExposureRow[]): string {
  const labels = rows.flatMap(({ claimants }) => claimants.map(({ label }) => label));
  const names = [...Map.groupBy(labels, (label) => label).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([label]) => label ?? []);
  const others = names.length - 2;
  if (others < 2) return listWords(names);
  return `${names.slice(0, 2).join(', ')} and ${numberWord(others)} others`;
}

/** What all rows share, with the lines that they are in. A figure is only made where there are rows. */
export function matrixOf(rows: readonly ExposureRow[]): Matrix {
  const [first] = rows;
  if (!first) throw new RangeError('a matrix needs at least one cell');
  const spokenOf = new Set(rows.map(({ dataType }) => dataType));
  return { ...first.matrix, lines: first.matrix.lines.filter(({ dataType }) => spokenOf.has(dataType)) };
}

/** A label within a sentence: lower case, unless its first word is a name or an abbreviation. */
function inSentence({ label, meaning }: MatrixLine): string {
  const [word = ''] = label.split(' ');
  const isName = /\p{Lu}/u.test(word.slice(1)) || meaning.slice(1).includes(word);
  return isName ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "The one data type is disputed" */
function onlyType({ lines: [line], organisationLabel }: Matrix): string {
  const words: Record<Status, string> = {
    'confirmed-own': 'confirmed',
    'confirmed-press': 'confirmed, via press',
    claimed: 'not confirmed',
    disputed: 'disputed',
    denied: `denied by ${organisationLabel}, and no source here claims it`,
    'not-reported': 'spoken of without a yes or a no',
  };
  return `The one data type is ${words[line?.status ?? 'not-reported']}`;
}

function secondHalf(rows: readonly ExposureRow[], matrix: Matrix): string {
  const denied = byDenial(rows, linesOf(matrix, 'denied')).map(inSentence);
  const count = numberWord(denied.length);
  if (denied.length > 2) {
    return `; ${matrix.organisationLabel} denies ${count} that no source here claims, among them ${listWords(denied.slice(0, 2))}`;
  }
  if (denied.length > 0)
    return `; ${matrix.organisationLabel} denies ${count} that no source here claims: ${listWords(denied)}`;
  const disputed = linesOf(matrix, 'disputed').length;
  return disputed === 0 ? '' : `, and ${numberWord(disputed)} ${disputed === 1 ? 'is' : 'are'} disputed`;
}

/** What was denied most often in the organisation's own words comes first, then the order of the vocabulary. */
function byDenial(rows: readonly ExposureRow[], lines: readonly MatrixLine[]): MatrixLine[] {
  const strength = ({ dataType }: MatrixLine) =>
    Math.max(...rows.filter((row) => row.dataType === dataType).map(({ deniedInOwnWords }) => deniedInOwnWords));
  return [...lines].sort((a, b) => strength(b) - strength(a));
}

function linesOf({ lines }: Matrix, ...statuses: readonly Status[]): MatrixLine[] {
  return lines.filter(({ status }) => statuses.includes(status));
}

function statusesOf(rows: readonly ExposureRow[], { dataType }: MatrixLine): Set<Status> {
  return new Set(rows.filter((row) => row.dataType === dataType).map(({ status }) => status));
}

function statusWords(
  status: Status,
  { organisation, organisationLabel }: Matrix,
  rows: readonly ExposureRow[],
): string {
  const own = rows.filter((row) => row.status === 'confirmed-own');
  const isOnlyTheirs = own.every(({ claimants }) => claimants.some(({ id }) => id === organisation));
  const words: Record<Status, string> = {
    'confirmed-own': isOnlyTheirs
      ? `confirmed by ${organisationLabel} in its own words`
      : `confirmed by ${organisationLabel}, a regulator or a court`,
    'confirmed-press': 'confirmed through press accounts only',
    claimed: 'claimed by others, without a clear answer',
    disputed: 'disputed',
    denied: `denied by ${organisationLabel}`,
    'not-reported': 'spoken of, but without a yes or a no',
  };
  return words[status];
}

function capped(labels: readonly string[]): string {
  const rest = labels.length - NAMES_SHOWN;
  if (rest <= 0) return listWords(labels);
  return `${labels.slice(0, NAMES_SHOWN).join(', ')} and ${formatCount(rest)} more`;
}
