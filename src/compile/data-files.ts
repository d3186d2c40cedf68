import {
  BREACH_TABLES,
  CATALOGUE_TABLES,
  FRAME_HEIGHTS_TABLE,
  RISK_TABLES,
  SITE_TABLE,
  VOCABULARY_TABLES,
} from '../model/tables.ts';
import { compareText, errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';
import { didYouMean, sentences } from './suggest.ts';

/** Everything under `data/`: path from that folder, as in `breaches/x/claims.csv`, to the bytes of the file. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** The file of a breach that holds its front matter and its text. */
export const BREACH_TEXT = 'breach.md';

/** Strings that look like personal data and are none, with the reason. */
export const ALLOWED_STRINGS_FILE = 'allowed-strings.csv';

/** Parts of the data that readers of their own check; the scan for personal data covers them all the same. */
const READ_ELSEWHERE = /^(?:catalogue\/(?:imported|mapping)|versions)\//;

/** What `npm run schemas` writes for other programs. */
const DESCRIPTIONS = /^(?:schemas\/[a-z-]+\.schema|(?:vocabulary|risk|catalogue|breaches\/[^/]+)\/datapackage)\.json$/;

const FOLDER_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file's path as people see it. */
export function shownPath(path: string): string {
  return `data/${path}`;
}

/** The ids of all breach folders, in alphabetical order. */
export function breachIds(files: DataFiles): string[] {
  const folders = [...files.keys()].map((path) => /^breaches\/([^/]+)\//.exec(path)?.[1]);
  return [...new Set(folders.filter((id) => id !== undefined))].toSorted(compareText);
}

/** The data type that a text of `data/explainers/` is named after; `null` for any other file. */
export function explainerId(path: string): string | null {
  const name = /^explainers\/([^/]+)\.md$/.exec(path)?.[1] ?? null;
  return name === 'README' ? null : name;
}

/** What editors, spreadsheets, systems and runs that were killed leave behind. */
const LEFTOVER = /^[.~]|~$|\.\d+\.tmp$/;

/** The files that the compiler reads; what is left behind is nobody's mistake. */
export function withoutLeftovers(files: DataFiles): DataFiles {
  return new Map([...files].filter(([path]) => !path.split('/').some((part) => LEFTOVER.test(part))));
}

/** Names every file and folder that the compiler does not read. */
export function reportUnknownFiles(files: DataFiles, report: Report): void {
  for (const path of files.keys()) {
    const known = knownNames(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (
      known.includes(path) ||
      explainerId(path) !== null ||
      READ_ELSEWHERE.test(path) ||
      DESCRIPTIONS.test(path) ||
      /^(?:README|LICEN[CS]E)(?:\.md|\.txt)?$/.test(name)
    )
      continue;
    const spreadsheet = /\.(?:xlsx?|ods|numbers)$/i.test(name) ? 'Save it as "CSV UTF-8" instead.' : '';
    const list = known.length > 0 ? `Known files are ${known.map(shownPath).join(', ')}.` : '';
    const guess = spreadsheet === '' ? didYouMean(shownPath(path), known.map(shownPath)) : spreadsheet;
    const remedy = sentences(guess, list, 'Rename, move or delete it.');
    report(errorOf({ file: shownPath(path), message: 'is not a file of the data', remedy }));
  }
  for (const id of breachIds(files).filter((folder) => !FOLDER_ID.test(folder))) {
    const remedy = 'Use lower-case letters, digits and single hyphens, as in "acme-2024".';
    report(errorOf({ file: shownPath(`breaches/${id}`), message: `${quote(id)} is not a valid breach id`, remedy }));
  }
  if (breachIds(files).length === 0) {
    const remedy = 'Give every breach a folder of its own in it.';
    report(errorOf({ file: shownPath('breaches'), message: 'holds no breach', remedy }));
  }
}

/** The files that may stand in the folder that a path is in. */
function knownNames(path: string): string[] {
  const [top = '', breach, ...rest] = path.split('/');
  if (breach === undefined) return [SITE_TABLE.file, ALLOWED_STRINGS_FILE, FRAME_HEIGHTS_TABLE.file];
  if (top === 'vocabulary') return Object.values(VOCABULARY_TABLES).map(({ file }) => file);
  if (top === 'risk') return Object.values(RISK_TABLES).map(({ file }) => file);
  if (top === 'catalogue') return Object.values(CATALOGUE_TABLES).map(({ file }) => file);
  if (top !== 'breaches' || rest.length === 0) return [];
  const names = [BREACH_TEXT, ...Object.values(BREACH_TABLES).map(({ file }) => file)];
  return names.map((name) => `breaches/${breach}/${name}`);
}
