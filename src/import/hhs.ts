import { findDelimiter } from '../compile/find-delimiter.ts';
import { type CsvRow, parseCsv } from '../compile/parse-csv.ts';
import { findPersonalData } from '../compile/personal-data.ts';
import { errorOf, type Report } from '../compile/problem.ts';
import { quote } from '../compile/quote.ts';
import type { Mapping } from '../model/imported.ts';
import { cleanText } from './clean-text.ts';
import { countOf, latest, pastDate } from './dates.ts';
import { downloadText } from './download.ts';
import { idOf, withDistinctIds } from './entry-id.ts';
import { mapNames, mappingByName } from './mapped-names.ts';
import type { Download, Entry, Found, ImportContext, Importer, LeftOut } from './outcome.ts';
import { isSmallPractitioner } from './practitioners.ts';

const COLUMNS = [
  'Name of Covered Entity',
  'State',
  'Individuals Affected',
  'Breach Submission Date',
  'Type of Breach',
] as const;
type Column = (typeof COLUMNS)[number];

/** A row of the file by column, with the line that it begins on. */
interface Filing {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The breach portal of the Office for Civil Rights: breaches of health information of 500 people or more. */
export const hhs: Importer = {
  source: 'hhs',
  credit: 'U.S. Department of Health and Human Services, Office for Civil Rights',
  licence: 'US federal work, public domain',
  licenceUrl: 'https://www.usa.gov/government-copyright',
  dated: 'Breach Submission Date',
  read,
};

function read(download: Download, context: ImportContext): Found {
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const days: (string | null)[] = [];
  const seen = new Set<string>();
  const mapping = mappingByName(context.mapping);
  for (const [file, bytes] of download) {
    for (const { filing, whole } of filingsIn(file, bytes, context.report)) {
      const entry = entryOf(filing, file, mapping, context);
      days.push(entry.reported);
      const why = seen.has(whole) ? 'the same row stands above' : reasonAgainst(entry);
      seen.add(whole);
      if (why === null) entries.push(entry);
      else leftOut.push({ place: `${file}:${filing.line}`, why });
    }
  }
  return {
    entries: withDistinctIds(entries),
    leftOut,
    dropped: ['Web Description, which is free text and may name people', 'Location of Breached Information'],
    snapshot: latest(days),
  };
}

function reasonAgainst({ name, count }: Entry): string | null {
  if (isSmallPractitioner(name, count)) return 'small, and its name looks like that of a practitioner';
  return findPersonalData(name).length > 0 ? 'its name looks like personal data' : null;
}

/** Names repeat, so that an id begins with the day of filing, and a number tells apart what is filed on one day. */
function entryOf(
  { line, cells }: Filing,
  file: string,
  mapping: ReadonlyMap<string, Mapping>,
  context: ImportContext,
): Entry {
  const at = (column: Column) => ({ file, row: line, column });
  const name = cleanText(cells['Name of Covered Entity']);
  if (name === '') {
    const remedy = 'Write the name, or delete the row.';
    context.report(errorOf({ ...at('Name of Covered Entity'), message: 'must not be blank', remedy }));
  }
  const reported = filingDay(cells['Breach Submission Date'], context, at('Breach Submission Date'));
  const state = cells.State.trim().toUpperCase();
  if (state !== '' && !/^[A-Z]{2}$/.test(state)) {
    const remedy = 'The two letters of a state were expected, as in "WI". Mend it, or download the file again.';
    const message = `${quote(cells.State)} is not a state`;
    context.report(errorOf({ ...at('State'), value: cells.State, message, remedy }));
  }
  const { causes, kept } = mapNames(cells['Type of Breach'].split(','), mapping);
  return {
    id: idOf(`${reported ?? ''} ${name}`),
    name,
    domain: null,
    places: [state === '' ? 'US' : `US-${state}`],
    happened: null,
    reported,
    listed: null,
    count: countOf(cells['Individuals Affected'].trim(), context.report, at('Individuals Affected')),
    unit: 'people',
    data_types: [],
    other_data: [],
    causes,
    other_causes: kept,
    flags: [],
    url: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
  };
}

/** The portal writes month, day and year. */
function filingDay(
  written: string,
  context: ImportContext,
  at: { readonly file: string; readonly row: number; readonly column: string },
): string | null {
  const value = written.trim();
  const [, month = '', day = '', year = ''] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(value) ?? [];
  return pastDate(
    year === '' ? value || 'nothing' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    context,
    at,
  );
}

/** Rows of a file with what makes two of them the same; a file of another shape is reported and gives none. */
function filingsIn(file: string, bytes: Uint8Array, report: Report): { filing: Filing; whole: string }[] {
  const text = downloadText(file, bytes, report);
  if (text === null) return [];
  const delimiter = findDelimiter(text, (name) => COLUMNS.some((column) => column === name));
  const { rows, faults } = parseCsv(text, delimiter);
  const [header, ...body] = rows;
  const names = (header?.cells ?? []).map((cell) => cell.replace(/^\uFEFF/, ''));
  for (const column of COLUMNS.filter((name) => names.indexOf(name) !== names.lastIndexOf(name))) {
    const remedy = 'Delete one of the two, or download the file again.';
    report(errorOf({ file, row: 1, column, message: `the column ${quote(column)} stands twice`, remedy }));
  }
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const message = /^\s*</.test(text)
      ? 'is an HTML page, not CSV'
      : `has no column ${missing.map(quote).join(', ')}; the first line is ${quote(text.slice(0, text.indexOf('\n') + 1 || undefined).trim())}`;
    const remedy = 'Export it from the portal again as CSV, with commas, semicolons or tabs between the cells.';
    report(errorOf({ file, row: 1, message, remedy }));
    return [];
  }
  for (const { line, kind } of faults) {
    const remedy = 'The file is cut off or damaged. Download it again.';
    report(errorOf({ file, row: line, message: `a quotation mark that opens here is ${kind}`, remedy }));
  }
  return body
    .filter((row) => !row.isDamaged && hasWidth(row, names.length, file, report))
    .map((row) => filingOf(row, names));
}

function hasWidth({ line, cells }: CsvRow, width: number, file: string, report: Report): boolean {
  if (cells.length === width) return true;
  const message = `has ${cells.length} cells where the header has ${width}`;
  report(errorOf({ file, row: line, message, remedy: 'The file is cut off or damaged. Download it again.' }));
  return false;
}

function filingOf({ line, cells }: CsvRow, names: readonly string[]): { filing: Filing; whole: string } {
  const named = COLUMNS.map((column) => [column, cells[names.indexOf(column)] ?? ''] as const);
  // The entries are made from COLUMNS, one for each column, which fromEntries cannot express.
  const record = Object.fromEntries(named) as Record<Column, string>;
  return { filing: { line, cells: record }, whole: JSON.stringify(cells) };
}
