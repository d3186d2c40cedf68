import Papa from 'papaparse';
import { compareText, errorOf, type Problem } from '../compile/problem.ts';
import { type ImportedBreach, type ImportSource, importedBreachSchema } from '../model/imported.ts';
import { hhs } from './hhs.ts';
import { hibp } from './hibp.ts';
import type { Download, Found, ImportContext, Importer } from './outcome.ts';
import { veris } from './veris.ts';

export const IMPORTERS: Readonly<Record<ImportSource, Importer>> = { hibp, hhs, veris };

/** A download as the rows of its table, or everything that is wrong with it. */
export type Imported =
  | { readonly kind: 'imported'; readonly csv: string; readonly rows: readonly ImportedBreach[]; readonly found: Found }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Reads a download whole or not at all: the same bytes give the same table, whenever they are read. */
export function importDownload(
  source: ImportSource,
  download: Download,
  { mapping, today }: Omit<ImportContext, 'report'>,
): Imported {
  const problems: Problem[] = [];
  const { credit, licence, licenceUrl, dated, read } = IMPORTERS[source];
  const found = read(download, { mapping, today, report: (problem) => void problems.push(problem) });
  const { snapshot } = found;
  const file = [...download.keys()][0] ?? source;
  if (problems.length === 0 && (found.entries.length === 0 || snapshot === null)) {
    const message =
      found.entries.length === 0 ? 'holds nothing that can be taken over' : `holds no day of its entries: ${dated}`;
    problems.push(errorOf({ file, message, remedy: 'Check that it is the download that the command names.' }));
  }
  if (problems.length > 0 || snapshot === null) return { kind: 'refused', problems };
  const rows = found.entries
    .map((entry) => ({ ...entry, credit, licence, licence_url: licenceUrl, snapshot }))
    .toSorted((a, b) => compareText(a.id, b.id));
  return { kind: 'imported', csv: csvOf(rows), rows, found };
}

/** A table of imported breaches as CSV. */
export function csvOf(rows: readonly ImportedBreach[]): string {
  const columns = Object.keys(importedBreachSchema.shape) as (keyof ImportedBreach)[];
  const data = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return `${Papa.unparse({ fields: columns, data }, { newline: '\n' })}\n`;
}

/** A name that a spreadsheet would run as a formula is led by a space, which readers of tables take away. */
function cellOf(value: ImportedBreach[keyof ImportedBreach]): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value ?? '');
  return /^[=+\-@\t]/.test(text) ? ` ${text}` : text;
}
