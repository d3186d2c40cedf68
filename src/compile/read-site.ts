import { type Site, siteSchema } from '../model/site.ts';
import { SITE_TABLE } from '../model/tables.ts';
import { checkRows, faultOf, type Row } from './check-rows.ts';
import { type DataFiles, shownPath } from './data-files.ts';
import { errorOf, type Report } from './problem.ts';
import { readTable } from './read-table.ts';

/** Settings of the environment that stand in for cells of `site.csv`; blank is the same as not set. */
export interface Overrides {
  readonly SITE_URL?: string | undefined;
  readonly BASE_PATH?: string | undefined;
}

const OVERRIDDEN = { SITE_URL: 'origin', BASE_PATH: 'base_path' } as const;

/** The one row of `site.csv`, with the overrides checked like its cells. `null` when something is wrong. */
export function readSite(files: DataFiles, overrides: Overrides, report: Report): Site | null {
  const file = shownPath(SITE_TABLE.file);
  const raw = readTable(file, files.get(SITE_TABLE.file), SITE_TABLE, report);
  const rows = checkRows(raw, siteSchema, new Map(), report);
  if (raw.complete && raw.rows.length !== 1) reportRowCount(file, raw.rows.length, report);
  const overridden = readOverrides(overrides, report);
  const [row]: Row<Site>[] = rows;
  return row === undefined || overridden === null ? null : { ...row.values, ...overridden };
}

function readOverrides(overrides: Overrides, report: Report): Partial<Site> | null {
  const values: Partial<Site> = {};
  let isValid = true;
  for (const name of ['SITE_URL', 'BASE_PATH'] as const) {
    const value = overrides[name]?.trim() ?? '';
    if (value === '') continue;
    const column = OVERRIDDEN[name];
    const parsed = siteSchema.shape[column].safeParse(value);
    const issue = parsed.error?.issues[0];
    values[column] = value;
    if (issue === undefined) continue;
    isValid = false;
    report(errorOf({ file: name, value, ...faultOf(issue, value) }));
  }
  return isValid ? values : null;
}

function reportRowCount(file: string, count: number, report: Report): void {
  const remedy = 'Write one row under the header.';
  report(errorOf({ file, message: `has ${count} rows, and the site is one`, remedy }));
}
