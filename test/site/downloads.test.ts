import { strFromU8, unzipSync } from 'fflate';
import type { Nodes, Table } from 'mdast';
import Papa from 'papaparse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { site } from './support/site.ts';

/** What the JSON of a figure says, as far as these tests read it. */
interface Taken {
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly contact: string;
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

const zips = site.files.filter((file) => /^charts\/.*\.zip$/.test(file));
const bytesOf = (file: string) => new Uint8Array(site.read(file));
const textOf = (file: string) => site.read(file).toString();

it('finds the zip of every figure', () => {
  const pages = site.pages.filter(({ path }) => /^\/charts\/[^/]+\/[^/]+\/$/.test(path));
  expect(zips).toEqual(pages.map(({ path }) => `${path.slice(1, -1)}.zip`).toSorted());
});

describe.each(zips.map((file) => file.slice(0, -4)))('%s', (figure) => {
  const entries = unzipSync(bytesOf(`${figure}.zip`));
  const name = figure.slice(figure.lastIndexOf('/') + 1);
  const taken: Taken = JSON.parse(textOf(`${figure}.json`));

  it('has in its zip what is published beside it, to the byte', () => {
    const published = ['.svg', '.png', '-social.png', '-square.png', '.csv', '.json', '.md'];
    for (const end of published) {
      const same = Buffer.from(entries[`${name}${end}`] ?? []).equals(site.read(`${figure}${end}`));
      expect(same, `${name}${end}`).toBe(true);
    }
  });

  it('has a guide in its zip that names every other file, the version and where to report an error', () => {
    const guide = strFromU8(entries['README.txt'] ?? new Uint8Array());
    const others = Object.keys(entries).filter((entry) => entry !== 'README.txt');
    expect(others).toHaveLength(10);
    for (const entry of others) expect(guide).toContain(`\n${entry}: `);
    expect(guide).toContain(taken.version);
    expect(guide).toContain(taken.contact);
    expect(strFromU8(entries['alt.txt'] ?? new Uint8Array()).trim()).toContain(taken.summary);
    expect(strFromU8(entries['credit.txt'] ?? new Uint8Array())).toContain(site.dataset.site.data_licence);
  });

  it('has a page in its zip that asks no other file of anybody', () => {
    const html = strFromU8(entries[`${name}.html`] ?? new Uint8Array());
    const asks = [
      /<(?:script|img|iframe|source|video|audio)[^>]+\bsrc=(?!"data:)[^>]*/,
      /<link[^>]+rel="(?:stylesheet|preload|modulepreload)"[^>]*/,
      /url\((?!['"]?(?:data:|#))[^)]*/,
    ].flatMap((request) => request.exec(html)?.[0] ?? []);
    expect(html.includes('class="credit"')).toBe(true);
    expect(asks).toEqual([]);
  });

  it('says the same in its CSV and its JSON', () => {
    const { data, meta } = Papa.parse<Record<string, string>>(textOf(`${figure}.csv`), {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    });
    expect(meta.fields).toEqual(taken.columns.map(({ name: column }) => column));
    const asText = taken.rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, String(v ?? '')])),
    );
    expect(data.map(withoutGuards)).toEqual(asText.map(withoutGuards));
  });

  it('is read by a program for Markdown as its title and a table with a row for each row', () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(textOf(`${figure}.md`));
    const [heading] = tree.children;
    const table = tree.children.find((node): node is Table => node.type === 'table');
    expect(heading?.type).toBe('heading');
    expect(wordsOf(heading)).toBe(taken.title.replace(/\s+/g, ' '));
    const widths = new Set(table?.children.map(({ children }) => children.length));
    expect([...widths]).toEqual([taken.columns.length]);
    expect(table?.children).toHaveLength(taken.rows.length + 1);
    const written = taken.rows.map((row) => taken.columns.map(({ name: column }) => row[column]));
    const read = table?.children.slice(1).map(({ children }) => children.map(wordsOf)) ?? [];
    const differing = written.flatMap((cells, row) =>
      cells.filter((cell, column) => typeof cell === 'string' && flat(cell) !== read[row]?.[column]),
    );
    expect(differing).toEqual([]);
  });
});

/** Cells without the apostrophe that keeps a spreadsheet from running a text as a formula. */
function withoutGuards(row: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.replace(/^'(?=[=+\-@\t\r])/, '')]));
}

/** The words of a part of a Markdown text, as a reader sees them. */
function wordsOf(node: Nodes | undefined): string {
  if (node === undefined) return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
