import Papa from 'papaparse';
import type { ImportedBreach } from '../model/imported.ts';
import type { Found } from './outcome.ts';

const SHOWN = 10;

/** What an import did, line by line: taken over, mapped, kept by name, left out, and what changed since the last. */
export function reportLines(
  rows: readonly ImportedBreach[],
  found: Found,
  previous: string | null,
  next: string,
): string[] {
  const names = (pick: (row: ImportedBreach) => readonly string[]) => tally(rows.flatMap(pick));
  return [
    `${rows.length} entries taken over, as of ${rows[0]?.snapshot ?? 'no day'}`,
    ...section(
      'mapped',
      names((row) => [...row.data_types, ...row.causes]),
    ),
    ...section(
      'kept by name',
      names((row) => [...row.other_data, ...row.other_causes]),
    ),
    ...section(
      'flags',
      names((row) => row.flags),
    ),
    `left out: ${found.leftOut.length} entries`,
    ...tally(found.leftOut.map(({ why }) => why)).map(([why, count]) => `  ${count} ${why}`),
    ...first(found.leftOut.map(({ place, why }) => `${place}: ${why}`)).map((line) => `  ${line}`),
    ...found.dropped.map((part) => `not read: ${part}`),
    ...changes(previous, next),
  ];
}

function section(title: string, counted: readonly (readonly [string, number])[]): string[] {
  const times = counted.reduce((sum, [, count]) => sum + count, 0);
  return [`${title}: ${counted.length} names, ${times} times`, ...counted.map(([name, count]) => `  ${count} ${name}`)];
}

function tally(names: readonly string[]): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
}

/** What an import changes in the table of the last one, by id and column. */
function changes(previous: string | null, next: string): string[] {
  if (previous === null) return ['compared with the last import: there was none'];
  const before = cellsById(previous);
  const after = cellsById(next);
  const added = [...after.keys()].filter((id) => !before.has(id));
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const changed = [...after].flatMap(([id, cells]) => {
    const old = before.get(id);
    const columns =
      old === undefined ? [] : Object.keys(cells).filter((name) => name !== 'snapshot' && cells[name] !== old[name]);
    return columns.map((name) => `${id} ${name}: ${old?.[name] || 'blank'} -> ${cells[name] || 'blank'}`);
  });
  return [
    `compared with the last import: ${added.length} new, ${gone.length} gone, ${changed.length} cells changed`,
    ...first(added).map((id) => `  + ${id}`),
    ...first(gone).map((id) => `  - ${id}`),
    ...first(changed).map((line) => `  ~ ${line}`),
  ];
}

function first(lines: readonly string[]): string[] {
  const rest = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])];
}

function cellsById(csv: string): Map<string, Record<string, string>> {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return new Map(data.map((row) => [row['id'] ?? '', row]));
}
