import { BREACH_TEXT } from '../compile/data-files.ts';
import { EXAMPLE_TEXT } from '../model/example.ts';
import { fieldsOf } from '../model/field.ts';
import { BREACH_TABLES, type BreachTableName } from '../model/tables.ts';
import { toCsv } from '../publish/csv.ts';
import { breachPackage, DESCRIPTOR_FILE } from '../publish/folder-package.ts';
import { jsonFile } from '../publish/schema-files.ts';
import { type CatalogueLine, eventsFrom, sourcesFrom, titleFrom } from './catalogue-start.ts';
import { EXAMPLE_ORGANISATION, type ExampleWords, exampleTables } from './example-tables.ts';
import { folderGuide } from './guide.ts';

/**
 * The files of a new breach folder: every table with its header and an example row, the text, the guide, and the
 * descriptor that editors and spreadsheet add-ons read.
 *
 * @param line what the catalogue says of the breach, to begin with; `null` begins with the example alone
 * @returns name of each file to its text
 */
export function newFolder(id: string, words: ExampleWords, line: CatalogueLine | null): ReadonlyMap<string, string> {
  const examples = exampleTables(words);
  const sources = line === null ? [] : sourcesFrom(line);
  const events = line === null ? [] : eventsFrom(line, words);
  const rows: Readonly<Record<BreachTableName, readonly Readonly<Record<string, string>>[]>> = {
    ...examples,
    sources: [...sources, ...examples.sources],
    events: events.length > 0 ? events : examples.events,
  };
  // Object.entries forgets that the keys are those of the tables.
  const tables = (Object.keys(BREACH_TABLES) as BreachTableName[]).map((table) => {
    const columns = fieldsOf(BREACH_TABLES[table].schema).map(({ name }) => name);
    const records = rows[table].map((row) => columns.map((column) => row[column] ?? ''));
    return [BREACH_TABLES[table].file, toCsv(columns, records).replaceAll('\r\n', '\n')] as const;
  });
  return new Map([
    ['README.md', folderGuide(id, line)],
    [BREACH_TEXT, breachText(words.today, line)],
    ...tables,
    [DESCRIPTOR_FILE, jsonFile(breachPackage(id))],
  ]);
}

function breachText(today: string, line: CatalogueLine | null): string {
  const title = line === null ? `${EXAMPLE_TEXT}Kettle Works, March 2021` : titleFrom(line.breach);
  // A string of JSON is a string of YAML, so that any text is safe in it.
  const head = [
    `title: ${JSON.stringify(title)}`,
    `organisation: ${EXAMPLE_ORGANISATION}`,
    `headline: ${JSON.stringify(`${EXAMPLE_TEXT}What could be reached, and who says so`)}`,
    `deck: ${JSON.stringify(`${EXAMPLE_TEXT}A sentence or two with what is confirmed and what is not.`)}`,
    `as_of: ${today}`,
  ];
  const body = [
    '## What happened',
    `${EXAMPLE_TEXT}A few paragraphs in your words. A number is taken from its claim: {claim:example-claim} accounts.`,
    '## What we could not find',
    `- ${EXAMPLE_TEXT}What you looked for and did not find, one a line.`,
  ];
  return `---\n${head.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}
