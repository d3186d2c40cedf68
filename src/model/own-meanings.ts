import { allowedStringSchema } from './allowed-string.ts';
import { TABLE_MEANINGS } from './column-meanings.ts';
import { importedBreachSchema, mappingSchema } from './imported.ts';
import type { TableMeaning, TableMeanings } from './table-meaning.ts';
import {
  BREACH_TABLES,
  CATALOGUE_TABLES,
  FRAME_HEIGHTS_TABLE,
  RISK_TABLES,
  SITE_TABLE,
  type Table,
  VOCABULARY_TABLES,
} from './tables.ts';

/** Every CSV table of `data/`. The file of one that stands in several places says so with `<…>`. */
export const ALL_TABLES = {
  ...VOCABULARY_TABLES,
  ...RISK_TABLES,
  ...CATALOGUE_TABLES,
  ...BREACH_TABLES,
  site: SITE_TABLE,
  'frame-heights': FRAME_HEIGHTS_TABLE,
  'allowed-strings': { file: 'allowed-strings.csv', schema: allowedStringSchema, key: null },
  imported: { file: 'catalogue/imported/<source>.csv', schema: importedBreachSchema, key: 'id' },
  mapping: { file: 'catalogue/mapping/<source>.csv', schema: mappingSchema, key: null },
} as const satisfies Record<string, Table>;
export type AnyTable = keyof typeof ALL_TABLES;

type OwnTable = Exclude<AnyTable, keyof typeof TABLE_MEANINGS>;
type OwnMeanings = TableMeanings<Pick<typeof ALL_TABLES, OwnTable>>;

/** What the tables that only authors read hold: those that travel as data are in `column-meanings.ts`. */
const OWN_MEANINGS: OwnMeanings = {
  'not-this': {
    title: 'Other incidents',
    about: 'Incidents that are often mixed up with this breach.',
    columns: {
      id: 'Permanent id',
      date: 'When it happened',
      what: 'What it was, in our words',
      publisher: 'Who published the text it was read in',
      title: 'Title of that text',
      url: 'Where it is',
      how_seen: 'How it was read for this record',
    },
  },
  assessment: {
    title: 'Assessment',
    about: 'The choices that the severity score of each group rests on, one in each row.',
    columns: {
      group: 'The group of people that is scored',
      choice: 'The row of the method: element and row, as in DPC.simple',
      stops: 'Ids of the rules that could hold; one says that it is settled',
      default: 'The rule that the score starts from, or cannot-tell',
      reason: 'Why these, and what would move it',
      claims: 'Ids of the claims that it rests on',
    },
  },
  ended: {
    title: 'Data that lost its use',
    about: 'Data types that stopped being useful to anyone, and who says so.',
    columns: {
      data_type: 'The data type',
      date: 'When it lost its use',
      what: 'What ended it, in our words',
      claims: 'Ids of the claims that say so',
    },
  },
  questions: {
    title: 'Questions of the check',
    about: 'What a reader is asked, to see what applied to them. A group without a row gets a question of its own.',
    columns: {
      id: 'Permanent id; it stands in addresses that readers share',
      question: 'The question, in plain words',
      kind: 'Whether it asks about a group or about a circumstance',
      group: 'The group that "yes" puts the reader in; blank for a circumstance',
      data_types: 'Data types that a circumstance is about; blank for a group',
      when_yes: 'What follows from "yes", in a calm sentence or two',
      when_no: 'What follows from "no"',
      closes_when: 'The answer that closes the ways named in closes: yes, no or blank',
      closes: 'Ids of ways in which data can be used that this answer closes',
      settled_when: 'The answer after which there is nothing left to do: yes, no or blank',
      claims: 'Ids of the claims that both answers rest on',
    },
  },
  rules: {
    title: 'Rules of the severity method',
    about: 'The method, one rule in each row, and how each is known.',
    columns: {
      id: 'Element, row and stop, as in DPC.behavioural.base',
      value: 'The number that it gives, a multiple of 0.25; blank for a rule without one',
      meaning: 'When it applies, in plain words',
      place: 'Where in the method it stands',
      how_seen: 'How it is known',
      sources: 'Ids of the texts that it was read in',
    },
  },
  'risk-sources': {
    title: 'Texts on risk',
    about: 'Texts that rules, ways of use and explainers rest on, and how each was read.',
    columns: {
      id: 'Permanent id',
      publisher: 'Who published it',
      title: 'Its title',
      date: 'When it was published; blank where no date was seen',
      url: 'Where it is',
      how_seen: 'How it was read',
    },
  },
  paths: {
    title: 'Ways in which data can be used',
    about: 'Ways in which one data type, or several together, can be turned against a person.',
    columns: {
      id: 'Permanent id',
      needs: 'Ids of the data types that it needs, all of them',
      what: 'What is done, in plain words',
      harm: 'The kind of harm that it leads to',
      verb: 'What is done with the data on the way',
      evidence: 'The best evidence that it happens',
      sources: 'Ids of the texts that show it; only an inferred way may have none',
      limits: 'What keeps it from being open to everyone, or what the evidence does not show',
      group: 'The only group of people for whom it makes sense; blank for anybody',
    },
  },
  scoring: {
    title: 'Scores of data types',
    about: 'How one data type alone is scored.',
    columns: {
      data_type: 'The data type',
      choice: 'The row of the method; blank where it cannot be scored',
      stops: 'Ids of the rules that could hold',
      default: 'The rule that the score starts from, or cannot-tell',
      reason: 'Why',
    },
  },
  site: {
    title: 'The site',
    about: 'Where the site is published and by whom; one row.',
    columns: {
      name: 'Name of the site',
      origin: 'Scheme and host, as in https://example.org',
      base_path: 'The path below it, with a slash at both ends',
      publisher: 'Who publishes it',
      contact: 'Where to report an error',
      data_licence: 'Licence of the data and texts',
      data_licence_url: 'Where that licence is',
      code_licence: 'Licence of the code',
    },
  },
  'frame-heights': {
    title: 'Heights of embeds',
    about: 'How high each embed is at four widths, in CSS pixels, as measured; npm run measure writes it.',
    columns: {
      scope: 'Id of a breach, or catalogue',
      figure: 'Id of the figure',
      view: 'Id of the part; blank for the whole figure',
      at_320: 'Height at 320 pixels wide',
      at_480: 'Height at 480 pixels wide',
      at_640: 'Height at 640 pixels wide',
      at_960: 'Height at 960 pixels wide',
    },
  },
  'allowed-strings': {
    title: 'Allowed strings',
    about: 'Strings that look like personal data and may be published, with the reason.',
    columns: {
      pattern: 'The string, letter for letter',
      where: 'Beginnings of paths, separated by semicolons; site stands for all built pages',
      reason: 'Why it may be published',
    },
  },
  imported: {
    title: 'Imported breaches',
    about: 'Breaches as another catalogue tells them; npm run import writes it.',
    columns: {
      id: 'Permanent id',
      name: 'Name at the catalogue',
      domain: 'Domain of the service',
      places: 'Country, or country and state',
      happened: 'When it happened',
      reported: 'When it was reported to the catalogue',
      listed: 'When the catalogue took it in',
      count: 'The count, in the unit beside it; blank is not disclosed',
      unit: 'What the count counts',
      data_types: 'Ids of the data types that it names',
      other_data: "Kinds of data that no data type stands for, by the catalogue's names",
      causes: 'Ids of the causes that it names',
      other_causes: "Causes that none of ours stands for, by the catalogue's names",
      flags: 'What the catalogue says that changes how it is shown',
      url: 'The entry at the catalogue',
      credit: 'Whom to credit',
      licence: 'Licence of the entry',
      licence_url: 'Where that licence is',
      snapshot: 'The newest day that the download speaks of',
    },
  },
  mapping: {
    title: 'Names of another catalogue',
    about: 'What each name of another catalogue stands for here; both blank where it is kept by its name.',
    columns: {
      name: 'The name, letter for letter',
      data_types: 'Ids of the data types that it stands for',
      causes: 'Ids of the causes that it stands for',
      note: 'Why',
    },
  },
};

/** What every table of `data/` holds, and what each of its columns does. */
export const ALL_MEANINGS: Readonly<Record<AnyTable, TableMeaning>> = { ...TABLE_MEANINGS, ...OWN_MEANINGS };
