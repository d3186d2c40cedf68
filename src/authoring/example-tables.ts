import type { z } from 'zod';
import { EXAMPLE_ID, EXAMPLE_TEXT } from '../model/example.ts';
import type { BREACH_TABLES, BreachTableName } from '../model/tables.ts';

/** A row as it stands in the file: every column is there, as text. */
export type ExampleRow<T extends BreachTableName> = Readonly<
  Record<keyof z.input<(typeof BREACH_TABLES)[T]['schema']> & string, string>
>;

/** What an example cannot invent, because it has to be a word of the project's own tables. */
export interface ExampleWords {
  /** Id of a data type. */
  readonly dataType: string;
  /** Id of a rule of the severity method that one group can be given. */
  readonly rule: string;
  /** The day on which the folder is made, `2026-11-23`. */
  readonly today: string;
}

const id = (name: string) => `${EXAMPLE_ID}${name}`;
const example = (text: string) => `${EXAMPLE_TEXT}${text}`;

export const EXAMPLE_ORGANISATION = id('organisation');
const SOURCE = id('source');
const GROUP = id('group');
const CLAIM = id('claim');

/** One invented incident, told once in every table: a kettle firm, an open server, five thousand accounts. */
export function exampleTables({ dataType, rule, today }: ExampleWords): {
  readonly [T in BreachTableName]: readonly ExampleRow<T>[];
} {
  const statement = { parent: '', date: '2021-03-02', claimant: EXAMPLE_ORGANISATION, source: SOURCE };
  const read = { locator: 'third paragraph', directness: 'quoted' };
  return {
    sources: [
      {
        id: SOURCE,
        publisher: example('The Daily Spout'),
        author: '',
        title: example('Kettles left open'),
        date: '2021-03-02',
        url: 'https://example.org/kettles-left-open',
        archive_url: '',
        kind: 'press',
        how_seen: 'article',
      },
    ],
    groups: [
      {
        id: GROUP,
        label: example('Everyone with a kettle account'),
        short_label: example('Everyone'),
        part_of: '',
        count_claims: CLAIM,
        count_label: example('accounts said to be affected'),
        basis: example('The company speaks of all accounts together.'),
      },
    ],
    claims: [
      {
        ...{ id: CLAIM, ...statement, stance: 'confirms', subject: 'scale', group: GROUP, data_type: '' },
        ...{ value: '5000', unit: 'accounts', ...read },
        statement: example('The company says that 5,000 accounts could be reached'),
      },
      {
        ...{ id: id('claim-of-a-data-type'), ...statement, stance: 'confirms', subject: 'data-type', group: GROUP },
        ...{ data_type: dataType, value: '', unit: '', ...read },
        statement: example('The company says which data was among it'),
      },
    ],
    events: [
      {
        ...{ id: id('event'), date: '2021-02-21', time: '', zone: '', precision: 'day', phase: 'exposure' },
        actor: EXAMPLE_ORGANISATION,
        label: example('Server opened'),
        event: example('A server is left open'),
        claims: CLAIM,
        source: SOURCE,
      },
    ],
    windows: [
      {
        id: id('window'),
        claimant: EXAMPLE_ORGANISATION,
        start: '2021-02-21',
        end: '2021-03-01',
        claim: CLAIM,
      },
    ],
    points: [
      {
        id: id('point'),
        question: example('How many accounts could be reached?'),
        claims: CLAIM,
        handling: example('Both numbers are shown, because neither side answered the other.'),
      },
    ],
    corrections: [
      {
        ...{ date: today, kind: 'corrected', figure: '', claim: CLAIM },
        said: example('4,000 accounts'),
        says: example('5,000 accounts'),
        why: example('A typing error.'),
      },
    ],
    'not-this': [
      {
        id: id('other-incident'),
        date: '2020-05',
        what: example('Toasters of the same company burned bread.'),
        publisher: example('The Daily Spout'),
        title: example('Toasters burn'),
        url: '',
        how_seen: 'article',
      },
    ],
    assessment: [
      {
        ...{ group: GROUP, choice: rule.split('.').slice(0, 2).join('.'), stops: rule, default: rule, claims: CLAIM },
        reason: example('What the company names says little about a person.'),
      },
    ],
    ended: [
      {
        data_type: dataType,
        date: '2021-03-04',
        what: example('The company made the old ones useless.'),
        claims: CLAIM,
      },
    ],
    questions: [
      {
        id: id('question'),
        question: example('Did you have a kettle account by March 2021?'),
        kind: 'group',
        group: GROUP,
        data_types: '',
        when_yes: example('The company speaks of all accounts of that time.'),
        when_no: example('The statements are not about you.'),
        ...{ closes_when: '', closes: '', settled_when: '' },
        claims: CLAIM,
      },
    ],
  };
}
