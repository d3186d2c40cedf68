import type { Breach } from '../model/dataset.ts';
import { type GivenNumber, NUMBER_STATUSES, STATUSES } from '../model/status.ts';
import type { CsvValue } from './csv.ts';
import type { PackageTable } from './package-table.ts';
import { type ForeignKey, listDescription, type SchemaField, tableSchema } from './table-schema.ts';

/** The tables that follow from a breach's claims by rule, and that nobody types. */
export function derivedTables(breach: Breach): PackageTable[] {
  return [exposureTable(breach), countTable(breach)];
}

const claimList = (name: string, description: string): SchemaField => ({
  name,
  type: 'string',
  description: listDescription(description),
});

const word = (name: string, description: string, choices: readonly string[] | null = null): SchemaField => ({
  name,
  type: 'string',
  description,
  constraints: { required: true, ...(choices && { enum: choices }) },
});

function exposureTable({ id, title, exposures }: Breach): PackageTable {
  return {
    name: `${id}-exposures`,
    path: `breaches/${id}/exposures.csv`,
    title: `Exposures, derived: ${title}`,
    description:
      'What the claims about each data type of each group add up to, by one rule. A pair that nobody spoke of is not listed: it is not reported.',
    schema: tableSchema({
      fields: [
        word('group', 'The group of people'),
        word('data_type', 'The data type'),
        word('status', 'What the claims add up to', STATUSES),
        claimList('yes', 'Ids of the claims that say it was exposed'),
        claimList('no', 'Ids of the claims that say it was not, or qualify it'),
        claimList('other', 'Ids of the claims that only relay or cannot tell'),
      ],
      primaryKey: ['group', 'data_type'],
      foreignKeys: [groupKey(id), { fields: ['data_type'], reference: { resource: 'data-types', fields: ['id'] } }],
    }),
    records: exposures.map(({ group, dataType, status, yes, no, other }) => [
      group,
      dataType,
      status,
      listed(yes),
      listed(no),
      listed(other),
    ]),
  };
}

function countTable({ id, title, counts }: Breach): PackageTable {
  return {
    name: `${id}-counts`,
    path: `breaches/${id}/counts.csv`,
    title: `Counts of people, derived: ${title}`,
    description:
      'How many people each group has, as far as anyone has said: the number that the site leads with, then its rivals. A blank value is not disclosed, never zero.',
    schema: tableSchema({
      fields: [
        word('group', 'The group of people'),
        word('place', 'Whether the site leads with the number, or shows it beside the one it rivals', [
          'lead',
          'rival',
        ]),
        {
          name: 'value',
          type: 'integer',
          description: 'The number, in the unit beside it; blank is not disclosed, never zero',
          constraints: { minimum: 0 },
        },
        { name: 'unit', type: 'string', description: 'What the number counts' },
        word('status', 'What the claims about the number add up to', NUMBER_STATUSES),
        claimList('claims', 'Ids of the claims that give, confirm or deny it'),
      ],
      foreignKeys: [groupKey(id)],
    }),
    records: counts.flatMap(({ group, lead, rivals }) => [
      countRecord(group, 'lead', lead),
      ...rivals.map((rival) => countRecord(group, 'rival', rival)),
    ]),
  };
}

function countRecord(group: string, place: 'lead' | 'rival', given: GivenNumber | null): CsvValue[] {
  if (given === null) return [group, place, null, null, 'not-disclosed', null];
  return [group, place, given.value, given.unit, given.status, listed(given.claims)];
}

function groupKey(breach: string): ForeignKey {
  return { fields: ['group'], reference: { resource: `${breach}-groups`, fields: ['id'] } };
}

function listed(ids: readonly string[]): CsvValue {
  return ids.length === 0 ? null : ids.join(';');
}
