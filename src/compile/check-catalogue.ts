import type { CatalogueBreach, CatalogueExposure, CatalogueSource, LooseDate } from '../model/catalogue.ts';
import type { CatalogueCorrection } from '../model/correction.ts';
import type { Breach } from '../model/dataset.ts';
import type { Row } from './check-rows.ts';
import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';

interface CatalogueRows {
  readonly breaches: readonly Row<CatalogueBreach>[];
  readonly exposures: readonly Row<CatalogueExposure>[];
  readonly sources: readonly Row<CatalogueSource>[];
  readonly corrections: readonly Row<CatalogueCorrection>[];
}

/** Reports what only several cells or rows of the catalogue together can get wrong. */
export function reportCatalogue(
  { breaches, exposures, sources, corrections }: CatalogueRows,
  folders: readonly Breach[],
  report: Report,
): void {
  const lastSeen = sources.map(({ values }) => values.seen_on).reduce((a, b) => (a > b ? a : b), '');
  for (const row of breaches) {
    reportCounts(row, report);
    reportDates(row, lastSeen, report);
    const folder = folders.find(({ id }) => id === row.values.id);
    if (folder) reportDisagreement(row, folder, report);
    else if (!sources.some(({ values }) => values.breach === row.values.id)) {
      const remedy = 'Add a row to data/catalogue/sources.csv that names it.';
      reportCell(row, 'id', `the breach ${quote(row.values.id)} has no source`, remedy, report);
    }
  }
  for (const row of exposures.filter(({ values }) => folders.some(({ id }) => id === values.breach))) {
    const message = `the breach ${quote(row.values.breach)} has a ledger, which its statuses are derived from`;
    reportCell(row, 'breach', message, 'Delete the row.', report);
  }
  reportRepeated(exposures, report);
  for (const row of corrections) reportCorrection(row, report);
}

/** A correction is shown beside what it is of, and says something new. */
function reportCorrection(row: Row<CatalogueCorrection>, report: Report): void {
  const { breach, figures, said, says } = row.values;
  if (breach === null && figures.length === 0) {
    const remedy = 'Name the breach whose line was wrong, the figures that showed it, or both.';
    reportCell(row, 'breach', 'names neither a breach nor a figure', remedy, report);
  }
  if (said === says) {
    reportCell(row, 'says', `says what it said, ${quote(said)}`, 'Write what changed, or delete the row.', report);
  }
}

/** A line about a breach with a folder repeats its ledger, so that no number stands in the line alone. */
function reportDisagreement(row: Row<CatalogueBreach>, { id, claims }: Breach, report: Report): void {
  const given = new Set(claims.map(({ value }) => value));
  for (const column of ['affected_low', 'affected_high'] as const) {
    const count = row.values[column];
    if (count === null || given.has(count)) continue;
    const message = `no claim in the ledger of ${quote(id)} gives the number ${count}`;
    reportCell(row, column, message, 'Write a number that one of its claims gives, or add the claim.', report);
  }
}

function reportCounts(row: Row<CatalogueBreach>, report: Report): void {
  const { affected_low: low, affected_high: high, unit } = row.values;
  if (low !== null && high !== null && low > high) {
    const message = `the smallest count, ${low}, is larger than the largest, ${high}`;
    reportCell(row, 'affected_low', message, 'Exchange them, or mend the wrong one.', report);
  }
  const isCounted = low !== null || high !== null;
  if (isCounted && unit === null) {
    reportCell(row, 'unit', 'is blank beside a count', 'Say what the count counts, as in accounts.', report);
  }
}

function reportDates(row: Row<CatalogueBreach>, lastSeen: string, report: Report): void {
  const { exposure_start: start, exposure_end: end } = row.values;
  if (start !== null && end !== null && isAfter(start, end)) {
    const message = `the exposure ends, ${end.date}, before it starts, ${start.date}`;
    reportCell(row, 'exposure_end', message, 'Mend the wrong date.', report);
  }
  for (const column of ['discovered', 'disclosed'] as const) {
    const value = row.values[column];
    if (start === null || value === null || !isAfter(start, value)) continue;
    const message = `${quote(value.date)} is before the exposure starts, ${start.date}`;
    reportCell(row, column, message, 'Mend the wrong date.', report);
  }
  for (const column of ['exposure_start', 'exposure_end', 'discovered', 'disclosed'] as const) {
    const value = row.values[column];
    if (value === null || lastSeen === '' || !isAfter(value, { date: lastSeen, isApproximate: false })) continue;
    const message = `${quote(value.date)} is later than ${lastSeen}, the last day on which a source was seen`;
    reportCell(row, column, message, 'Mend the date.', report);
  }
}

/** Whether a date is surely later than another, as far as both are known: 2019-12 is not later than 2019-12-26. */
function isAfter(a: LooseDate, b: LooseDate): boolean {
  const known = Math.min(a.date.length, b.date.length);
  return a.date.slice(0, known) > b.date.slice(0, known);
}

function reportRepeated(rows: readonly Row<CatalogueExposure>[], report: Report): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const { breach, data_type } = row.values;
    const key = `${breach} ${data_type}`;
    const line = first.get(key);
    if (line === undefined) first.set(key, row.line);
    else {
      const message = `${quote(data_type)} of ${quote(breach)} stands in line ${line} already`;
      reportCell(row, 'data_type', message, 'Keep one of the rows.', report);
    }
  }
}

function reportCell(row: Row<unknown>, column: string, message: string, remedy: string, report: Report): void {
  report(errorOf({ file: row.file, row: row.line, column, message, remedy }));
}
