import { quote } from '../quote.ts';
import { cellError, forEachRow, type Rule } from './rule.ts';

/** Only these speak of what was exposed; a claim about a cause must not change the status of a cell. */
const SUBJECTS_WITH_CELL = ['data-type', 'scale'];

/** A data type without a group would be a claim about nobody; a group without a data type is a statement about it. */
export const cellHasGroup: Rule = forEachRow('claims', (row) => {
  const { data_type, group } = row.values;
  if (data_type === null || group !== null) return null;
  const message = `names the data type ${quote(data_type)} and no group`;
  const remedy = 'Name the group it speaks of; a statement about the whole database belongs to the group of all users.';
  return cellError(row, 'group', message, remedy);
});

export const cellBelongsToSubject: Rule = forEachRow('claims', (row) => {
  const { data_type, subject } = row.values;
  if (data_type === null || SUBJECTS_WITH_CELL.includes(subject)) return null;
  const message = `a claim about the ${subject} names the data type ${quote(data_type)}, and would change its status`;
  return cellError(row, 'subject', message, 'Write "data-type" here, or leave data_type blank.');
});

export const valueHasUnit: Rule = forEachRow('claims', (row) => {
  const { value, unit } = row.values;
  if (value !== null && unit === null) {
    return cellError(row, 'unit', `the value ${value} has no unit`, 'Write what is counted, as in "users".');
  }
  if (value === null && unit !== null) {
    return cellError(row, 'value', `the unit ${quote(unit)} has no value`, 'Write the number, or leave unit blank.');
  }
  return null;
});

export const percentageIsPossible: Rule = forEachRow('claims', (row) => {
  const { value, unit } = row.values;
  if (value === null || value <= 100 || !/^(?:%|per ?cent|percent)/i.test(unit ?? '')) return null;
  return cellError(
    row,
    'value',
    `${value} ${unit} is more than the whole`,
    'Write a share of 0 to 100, or another unit.',
  );
});

/** A source that was not read can be listed for reference, and can carry nothing. */
export const sourceWasSeen: Rule = forEachRow('claims', (row, { rows }) => {
  const source = rows.sources.find(({ values }) => values.id === row.values.source);
  if (source?.values.how_seen !== 'not seen directly') return null;
  const message = `cites ${quote(row.values.source)}, which was not seen directly (${source.file}:${source.line})`;
  const remedy =
    'Cite the source in which the statement was read, with a directness of "quoted", "reported" or "reposted".';
  return cellError(row, 'source', message, remedy);
});
