import { type AllowedString, allowedStringSchema } from '../model/allowed-string.ts';
import { checkRows, type Row } from './check-rows.ts';
import { ALLOWED_STRINGS_FILE, type DataFiles, shownPath } from './data-files.ts';
import { type Finding, findPersonalData, shorten } from './personal-data.ts';
import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';
import { type RawTable, readTable } from './read-table.ts';

const TABLE = { file: ALLOWED_STRINGS_FILE, schema: allowedStringSchema, key: null } as const;
const FILE = shownPath(ALLOWED_STRINGS_FILE);

/** A piece of text and where it stands. */
export interface ScannedText {
  /** Path as people see it: `data/site.csv`, or `site/index.html` for a built page. */
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly text: string;
}

/** Where allowed strings may stand: in the data, or in the built site. */
const PARTS = ['data', 'site'] as const;
export type ScannedPart = (typeof PARTS)[number];

/** Reads the list of strings that look like personal data and may be published. A missing file allows nothing. */
export function readAllowedStrings(files: DataFiles, report: Report): Row<AllowedString>[] {
  const bytes = files.get(ALLOWED_STRINGS_FILE);
  if (bytes === undefined) return [];
  const raw: RawTable = readTable(FILE, bytes, TABLE, report);
  const rows = checkRows(raw, allowedStringSchema, new Map(), report);
  for (const { line, values } of rows) {
    const lost = placesOf(values).find((place) => !PARTS.some((part) => isBelow(place, part)));
    if (lost === undefined) continue;
    const remedy = 'Begin it with "data/", or with "site" for the built pages.';
    const message = `${quote(lost)} is not a place that is scanned`;
    report(errorOf({ file: FILE, row: line, column: 'where', value: lost, message, remedy }));
  }
  return rows;
}

/** Something that looks like personal data, and where it stands. */
export type Found = Omit<ScannedText, 'text'> & Pick<Finding, 'kind' | 'text'>;

/** Reports everything that looks like personal data and is not allowed, and every permission that nothing needs. */
export function scanTexts(
  texts: Iterable<ScannedText>,
  allowed: readonly Row<AllowedString>[],
  part: ScannedPart,
  report: Report,
): void {
  reportFound(textFinder()(texts), allowed, part, report);
}

/** Finds what looks like personal data, allowed or not. Most texts stand in many places, and are looked through once. */
export function textFinder(): (texts: Iterable<ScannedText>) => Found[] {
  const known = new Map<string, Finding[]>();
  const find = (text: string) => {
    const found = known.get(text) ?? findPersonalData(text);
    known.set(text, found);
    return found;
  };
  return (texts) =>
    [...texts].flatMap(({ text: whole, ...place }) => find(whole).map(({ kind, text }) => ({ ...place, kind, text })));
}

/** Reports what was found and is not allowed where it stands, and every permission that nothing needs. */
export function reportFound(
  found: Iterable<Found>,
  allowed: readonly Row<AllowedString>[],
  part: ScannedPart,
  report: Report,
): void {
  const permissions = permissionsOf(allowed, part);
  for (const { file, row, column, kind, text } of found) {
    const fitting = permissions.filter(({ pattern, place }) => pattern === text && isBelow(file, place));
    for (const permission of fitting) permission.isUsed = true;
    if (fitting.length > 0) continue;
    const message = `${quote(shorten(text))} looks like ${kind}`;
    const remedy = `Take it out; if it belongs to nobody, or to somebody who published it for contact, add it to ${FILE} with the reason.`;
    report(errorOf({ file, row, column, value: shorten(text), message, remedy }));
  }
  for (const { isUsed, line, pattern, place } of permissions) {
    if (isUsed) continue;
    const message = `${quote(shorten(pattern))} is allowed in ${quote(place)} and does not stand there`;
    report(errorOf({ file: FILE, row: line, column: 'where', value: place, message, remedy: 'Delete it.' }));
  }
}

interface Permission {
  readonly line: number;
  readonly pattern: string;
  readonly place: string;
  isUsed: boolean;
}

/** One permission for each place that belongs to the part being scanned. */
function permissionsOf(allowed: readonly Row<AllowedString>[], part: ScannedPart): Permission[] {
  return allowed.flatMap(({ line, values }) =>
    placesOf(values)
      .filter((place) => isBelow(place, part))
      .map((place) => ({ line, pattern: values.pattern, place, isUsed: false })),
  );
}

function placesOf({ where }: AllowedString): string[] {
  return where.split(';').map((place) => place.trim());
}

/** True for the folder or file itself and for everything in it. */
function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`);
}
