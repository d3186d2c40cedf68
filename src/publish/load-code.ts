import type { ColumnType } from './column-type.ts';

/** A few lines that read a CSV of ours into a program. */
export interface LoadCode {
  readonly id: 'r' | 'python' | 'javascript' | 'sheets';
  readonly label: string;
  readonly code: string;
}

/** A column as the code has to know it. */
export interface LoadColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/**
 * Code that loads a CSV with its types, a blank cell as missing. Nothing but each language's own library is used.
 *
 * @param address of the CSV, live or pinned
 */
export function loadCode(address: string, columns: readonly LoadColumn[]): LoadCode[] {
  return [
    { id: 'r', label: 'R', code: rCode(address, columns) },
    { id: 'python', label: 'Python', code: pythonCode(address, columns) },
    { id: 'javascript', label: 'JavaScript', code: javascriptCode(address, columns) },
    { id: 'sheets', label: 'Google Sheets', code: `=IMPORTDATA("${address.replaceAll('"', '""')}")` },
  ];
}

/** R's own integers end at 2,147,483,647: a count of people may be larger, so that numbers are read as doubles. */
function rCode(address: string, columns: readonly LoadColumn[]): string {
  const types = columns.map(({ name, type }) => `${quoted(name)} = "${type === 'string' ? 'character' : 'numeric'}"`);
  return [
    'figure <- read.csv(',
    `  ${quoted(address)},`,
    '  check.names = FALSE, na.strings = "", encoding = "UTF-8",',
    `  colClasses = c(${types.join(', ')})`,
    ')',
  ].join('\n');
}

function pythonCode(address: string, columns: readonly LoadColumn[]): string {
  const python = { integer: 'int', number: 'float', string: 'str' } as const;
  const types = columns.map(({ name, type }) => `${quoted(name)}: ${python[type]}`);
  return [
    'import csv',
    'import io',
    'import urllib.request',
    '',
    `types = {${types.join(', ')}}`,
    `with urllib.request.urlopen(${quoted(address)}) as answer:`,
    '    lines = io.TextIOWrapper(answer, encoding="utf-8", newline="")',
    '    rows = [',
    '        {name: types[name](cell) if cell else None for name, cell in row.items()}',
    '        for row in csv.DictReader(lines)',
    '    ]',
  ].join('\n');
}

/** Splits the text by the rules of RFC 4180; every record of ours ends in CRLF. */
function javascriptCode(address: string, columns: readonly LoadColumn[]): string {
  const numeric = columns.filter(({ type }) => type !== 'string').map(({ name }) => quoted(name));
  return [
    `const numeric = [${numeric.join(', ')}];`,
    `const text = await (await fetch(${quoted(address)})).text();`,
    'const records = [[]];',
    'for (const [, cell, end] of text.matchAll(/("(?:[^"]|"")*"|[^",\\r\\n]*)(,|\\r\\n)/g)) {',
    "  records.at(-1).push(cell.startsWith('\"') ? cell.slice(1, -1).replaceAll('\"\"', '\"') : cell);",
    "  if (end !== ',') records.push([]);",
    '}',
    'const [names, ...cells] = records.slice(0, -1);',
    "const typed = (name, cell) => (cell === '' ? null : numeric.includes(name) ? Number(cell) : cell);",
    'const rows = cells.map((row) => Object.fromEntries(names.map((name, i) => [name, typed(name, row[i])])));',
  ].join('\n');
}

/** A string that R, Python and JavaScript all read alike: JSON, with every sign beyond ASCII escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
