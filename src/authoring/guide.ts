import { type Field, fieldsOf } from '../model/field.ts';
import { ALL_MEANINGS } from '../model/own-meanings.ts';
import {
  BREACH_TABLES,
  type BreachTableName,
  CATALOGUE_TABLES,
  RISK_TABLES,
  VOCABULARY_TABLES,
} from '../model/tables.ts';
import type { CatalogueLine } from './catalogue-start.ts';

/** The order in which the files are filled, with what to know before the first row of each. */
const ORDER: readonly (readonly [table: BreachTableName, advice: string])[] = [
  [
    'sources',
    'What you read. Say how you saw each: an article, a stored copy, or not directly. A source that was not seen can be listed and can carry no claim.',
  ],
  [
    'claims',
    'Who said what, where and when, in your words: one statement a row. This is the only place where a fact is written; no status is ever typed. A statement about several data types has a row without a data type, and one row for each of them that names it as its parent.',
  ],
  [
    'groups',
    'Whom the claims speak of. A statement about everybody belongs to a group of all users. How many they are is what the claims in count_claims say.',
  ],
  ['events', 'What happened, no more precise than it is known.'],
  ['windows', 'From when to when the data was open, as each claimant says. Delete the row where nobody says.'],
  ['points', 'Questions on which the sources differ. Delete the row where there are none.'],
  [
    'assessment',
    'What the severity score of a group rests on: one row for each choice. Delete the row to leave a group without a score.',
  ],
  ['questions', 'What the self-check asks. Delete the row: each group then gets a question of its own.'],
  ['ended', 'Data that stopped being useful to anyone. Delete the row where nobody says so.'],
  ['not-this', 'Other incidents that are mixed up with this one. Delete the row where there are none.'],
  ['corrections', 'Delete the row: nothing is published yet that could be corrected.'],
];

/** The guide in a new breach folder: what to fill in which order, what each column holds, what to run. */
export function folderGuide(id: string, line: CatalogueLine | null): string {
  const blocks = [
    `# How to describe ${id}`,
    'Every file here begins with an example row: invented, and refused by the compiler until you write over it or delete it. A file with nothing but its header is fine. Edit the CSV files in a spreadsheet or a text editor, and keep them CSV ("CSV UTF-8").',
    '## Before you begin',
    '```\nnpm run dev                  # shows the site; every mistake appears in the browser and the terminal\nnpm run compile -- --check   # the same mistakes as a list; writes nothing\n```',
    'In a spreadsheet, set all cells to "text" first (or open the file by its import dialog with all columns as text): otherwise 2019-12 turns into Dec-19 and 2400000 into 2.4E+06.',
    'Everyone who says something needs a row in `data/vocabulary/claimants.csv`, the organisation that was responsible for the data too. Every kind of data needs one in `data/vocabulary/data-types.csv`; most are there.',
    ...(line === null ? [] : [catalogueBlock(line)]),
    '## The files, in this order',
    ...ORDER.map(([table, advice], index) => tableBlock(index + 1, table, advice)),
    `### ${ORDER.length + 1}. breach.md`,
    'The head: `title` ("Organisation, month year"), `organisation` (a claimant\'s id), `headline`, `deck` (a sentence or two under it) and `as_of` (the day on which you last checked everything). Then the text, in sections that begin with `## `. A number is taken from its claim: `{claim:ID}` stands for the value of that claim.',
    '## Done',
    'When `npm run compile -- --check` names nothing more, look at the page in `npm run dev`, then delete this file if you like. `docs/describe-a-breach.md` leads through the same steps with an example.',
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableBlock(place: number, table: BreachTableName, advice: string): string {
  const { file, schema } = BREACH_TABLES[table];
  const { columns } = ALL_MEANINGS[table];
  const rows = fieldsOf(schema).map(
    (field) => `| \`${field.name}\` | ${columns[field.name] ?? ''} | ${formOf(field, isNeeded(table, field))} |`,
  );
  return [
    `### ${place}. ${file}`,
    advice,
    ['| column | holds | write |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

/** What a cell may look like, in an author's words. */
function formOf(field: Field, needed: boolean): string {
  const blank = needed ? '' : ', or blank';
  if (field.choices.length > 0) return `one of ${field.choices.map((choice) => `\`${choice}\``).join(', ')}${blank}`;
  const home = field.references === null ? null : fileOf(field.references);
  if (field.cell === 'list') return `${home === null ? 'several' : `ids from ${home},`} with ; between them${blank}`;
  if (home !== null) return `an id from ${home}${blank}`;
  const form = field.cell === 'date' && isWholeDay(field) ? '2019-12-26' : FORMS[field.cell];
  return `${form}${blank}`;
}

/** Tables whose every row rests on claims, which the rules of the compiler ask and no single cell can. */
const RESTING: readonly BreachTableName[] = ['events', 'points', 'ended'];

function isNeeded(table: BreachTableName, { name, required }: Field): boolean {
  return required || (name === 'claims' && RESTING.includes(table));
}

/** A year alone does not fit the pattern of days. */
function isWholeDay({ pattern }: Field): boolean {
  return pattern !== null && !new RegExp(pattern).test('2019');
}

const FORMS: Readonly<Record<Field['cell'], string>> = {
  text: 'text',
  choice: 'a word',
  id: 'lower-case letters, digits and hyphens',
  list: 'several with ; between them',
  date: '2019-12-26, or less where less is known',
  time: '09:21',
  count: 'digits only',
  number: 'a number',
  address: 'https://…',
};

function fileOf(table: string): string {
  const tables: Readonly<Record<string, { file: string }>> = {
    ...VOCABULARY_TABLES,
    ...RISK_TABLES,
    ...CATALOGUE_TABLES,
  };
  const shared = tables[table];
  return shared === undefined ? `\`${table}.csv\`` : `\`data/${shared.file}\``;
}

/** What the catalogue says already: to be checked against the sources, and then said by claims. */
function catalogueBlock({ breach, exposures }: CatalogueLine): string {
  const said = [
    `affected: ${breach.affected}${breach.counted_by === null ? '' : ` (counted by ${breach.counted_by})`}`,
    ...(breach.cause_note === null ? [] : [`cause: ${breach.cause_note}`]),
    ...(breach.contested === null ? [] : [`contested: ${breach.contested}`]),
    ...exposures.map(({ data_type, judgement }) => `data type \`${data_type}\`: ${judgement}`),
  ];
  return [
    '## What the catalogue says already',
    'The sources and dates below were taken over from `data/catalogue/`. The rest is listed here, to be checked and written as claims:',
    said.map((text) => `- ${text.replaceAll('\n', ' ')}`).join('\n'),
    'A breach with a folder takes its data types from its claims, so that its rows in `data/catalogue/exposures.csv` have to go; the compiler names them. The counts in its line of `data/catalogue/breaches.csv` have to be numbers that one of your claims gives.',
  ].join('\n\n');
}
