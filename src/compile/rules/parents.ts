import type { Claim } from '../../model/claim.ts';
import type { Row } from '../check-rows.ts';
import { quote } from '../quote.ts';
import { cellError, forEachRow, type Rule, type RuleContext } from './rule.ts';

/** What a part repeats from its parent, because both are one statement in one place. */
const SHARED = ['claimant', 'source', 'date'] as const;

/** A parent stands for a whole statement, so that a part of a part, or a circle, says nothing. */
export const parentIsNoPart: Rule = forEachRow('claims', (row, context) => {
  const parent = parentOf(row, context);
  if (parent === undefined || parent.values.parent === null) return null;
  if (isOwnAncestor(row, context)) {
    const message = `the parents go round in a circle: ${quote(row.values.id)} is in the end its own parent`;
    return cellError(row, 'parent', message, 'Leave parent blank in the row that holds the whole statement.');
  }
  const message = `the parent ${quote(parent.values.id)} is itself a part of ${quote(parent.values.parent)}`;
  return cellError(row, 'parent', message, `Name ${quote(parent.values.parent)}.`);
});

/** A parent with a cell would count that cell twice. */
export const parentHasNoCell: Rule = (context) => {
  const parents = new Set(context.rows.claims.map(({ values }) => values.parent));
  return context.rows.claims
    .filter(({ values }) => parents.has(values.id) && values.parent === null && values.data_type !== null)
    .map((row) => {
      const message = `the claim ${quote(row.values.id)} has a data type of its own and parts besides`;
      return cellError(row, 'data_type', message, 'Leave data_type blank, and add a part for this cell.');
    });
};

/** Parts exist to give each cell of a statement a row. */
export const partHasCell: Rule = forEachRow('claims', (row) => {
  const { parent, group, data_type } = row.values;
  if (parent === null || (group !== null && data_type !== null)) return null;
  const message = `the claim ${quote(row.values.id)} is a part of ${quote(parent)} and speaks of no cell`;
  return cellError(row, data_type === null ? 'data_type' : 'group', message, 'Fill in group and data_type.');
});

export const partSharesStatement: Rule = (context) =>
  context.rows.claims.flatMap((row) => {
    const parent = parentOf(row, context);
    if (parent === undefined) return [];
    return SHARED.filter((column) => row.values[column] !== parent.values[column]).map((column) => {
      const [own, other] = [row, parent].map(({ values }) =>
        values[column] === null ? 'blank' : quote(values[column]),
      );
      const message = `is ${own}, and its parent ${quote(parent.values.id)} (line ${parent.line}) has ${other}`;
      return cellError(row, column, message, 'A part is one statement with its parent: make them the same.');
    });
  });

function parentOf({ values }: Row<Claim>, { rows }: RuleContext): Row<Claim> | undefined {
  return rows.claims.find((candidate) => candidate.values.id === values.parent);
}

function isOwnAncestor(row: Row<Claim>, context: RuleContext): boolean {
  const seen = new Set<Row<Claim>>();
  let above = parentOf(row, context);
  while (above !== undefined && above !== row && !seen.has(above)) {
    seen.add(above);
    above = parentOf(above, context);
  }
  return above === row;
}
