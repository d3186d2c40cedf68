import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Ends elements, attributes, comments and scripts, and asks to run something; every part names `hostile()`. */
export const HOSTILE = `</title></script><script>hostile()</script>"'><img src=x onerror=hostile()><!-- javascript:hostile() ]]> \`\${hostile()}\` {{hostile()}} &lt;b&gt; <svg onload=hostile()>`;

/** In Markdown the same, and what only Markdown can do. */
const HOSTILE_MARKDOWN = `\n\n${HOSTILE}\n\n[a link](javascript:hostile()) ![a picture](x "onerror=hostile()") <a href="javascript:hostile()" onclick="hostile()">b</a>\n\n<iframe src="https://x.example"></iframe>\n\n<style>* { display: none }</style>\n`;

/**
 * Columns that hold text for people: any text is valid in them. All other columns hold ids, dates, numbers, addresses;
 * a unit is a word of a list in the catalogue, and names the views of a figure.
 */
const FREE_TEXT =
  /^(?:label|short_label|meaning|about|role|publisher|author|title|statement|locator|count_label|basis|question|handling|event|what|name|contact|reason|when_yes|when_no)$/;

/** Adds hostile text to every cell for people, and to the Markdown of every breach, of the data in a project. */
export function makeHostile(project: string): void {
  const data = join(project, 'data');
  for (const path of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.csv')) rewrite(join(data, path), hostileCsv);
    if (/breaches[\\/].*breach\.md$/.test(path)) rewrite(join(data, path), hostileBreach);
  }
}

/** The columns that were changed, so that a test can see that there were any. */
export function freeTextColumns(project: string): string[] {
  return readdirSync(join(project, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .flatMap((path) => {
      const header = readFileSync(join(project, 'data', path), 'utf8').split(/\r?\n/, 1)[0] ?? '';
      return header.split(',').filter((column) => FREE_TEXT.test(column));
    });
}

function hostileCsv(text: string): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  const rows = data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        FREE_TEXT.test(column) && value !== '' ? `${value} ${HOSTILE}` : value,
      ]),
    ),
  );
  return `${Papa.unparse(rows, { columns: meta.fields ?? [] })}\n`;
}

function hostileBreach(text: string): string {
  const inHead = text.replace(
    /^(title|headline|deck): (.*)$/gm,
    (_, key: string, value: string) => `${key}: ${JSON.stringify(`${value} ${HOSTILE}`)}`,
  );
  return `${inHead.trimEnd()}${HOSTILE_MARKDOWN}`;
}

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
