import { type Correction, withdrawalOf } from '../../model/correction.ts';
import type { BreachRows } from '../breach-rows.ts';
import type { Row } from '../check-rows.ts';
import { errorOf, type Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import { cellError, forEachRow, type Rule } from './rule.ts';

/** A correction is of one thing, so that it can be shown beside that thing. */
export const correctionNamesOneThing: Rule = forEachRow('corrections', (row) => {
  const { figure, claim } = row.values;
  if ((figure === null) !== (claim === null)) return null;
  const message = figure === null ? 'names neither a figure nor a claim' : 'names a figure and a claim';
  return cellError(row, 'figure', message, 'Name one; write a row for each where both were wrong.');
});

/** What is withdrawn says nothing any more; what is corrected says something else. */
export const correctionFitsKind: Rule = forEachRow('corrections', (row) => {
  const { kind, said, says } = row.values;
  if (kind === 'withdrawn' && says !== null) {
    const message = `is "withdrawn" and says ${quote(says)}`;
    return cellError(row, 'says', message, 'Leave says blank, or write a kind of "corrected".');
  }
  if (kind === 'corrected' && says === null) {
    return cellError(row, 'says', 'is "corrected" and says nothing', 'Write what it says now, or "withdrawn" as kind.');
  }
  if (said !== says) return null;
  return cellError(row, 'says', `says what it said, ${quote(said)}`, 'Write what changed, or delete the row.');
});

/** A figure follows from the claims: it is corrected, and it is the claim that is withdrawn. */
export const onlyClaimsAreWithdrawn: Rule = forEachRow('corrections', (row) => {
  const { kind, figure, claim } = row.values;
  if (kind !== 'withdrawn' || figure === null || claim !== null) return null;
  const message = `withdraws the figure ${quote(figure)}, which follows from its claims`;
  return cellError(row, 'kind', message, 'Withdraw the claim that was wrong, or write a kind of "corrected".');
});

export const claimIsWithdrawnOnce: Rule = ({ rows }) => {
  const first = new Map<string, number>();
  return rows.corrections.flatMap((row) => {
    const { kind, claim } = row.values;
    if (kind !== 'withdrawn' || claim === null) return [];
    const seen = first.get(claim);
    first.set(claim, seen ?? row.line);
    if (seen === undefined) return [];
    return [cellError(row, 'claim', `${quote(claim)} is withdrawn in line ${seen} already`, 'Delete one of the rows.')];
  });
};

/** Columns in which something is said to rest on claims. */
const CITING = {
  groups: 'count_claims',
  events: 'claims',
  windows: 'claim',
  points: 'claims',
  assessment: 'claims',
  ended: 'claims',
  questions: 'claims',
} as const satisfies Partial<Record<keyof BreachRows, string>>;

/** Nothing that is published may rest on a claim that no longer stands. */
export const nothingRestsOnWithdrawn: Rule = ({ rows }) => {
  const corrections = rows.corrections.map(({ values }) => values);
  const withdrawn = new Map<string, Correction>();
  for (const { values } of rows.claims) {
    const withdrawal = withdrawalOf(values, corrections);
    if (withdrawal !== null) withdrawn.set(values.id, withdrawal);
  }
  return Object.entries(CITING).flatMap(([table, column]) =>
    // The keys of CITING are those of BreachRows by its type, which Object.entries forgets.
    rows[table as keyof typeof CITING].flatMap((row) => citingProblems(row, column, withdrawn)),
  );
};

function citingProblems(
  { file, line, values }: Row<object>,
  column: string,
  withdrawn: ReadonlyMap<string, Correction>,
): Problem[] {
  const cited = Object.entries(values).find(([name]) => name === column)?.[1];
  const ids: readonly string[] = Array.isArray(cited) ? cited : [cited];
  return ids.flatMap((id) => {
    const date = withdrawn.get(id)?.date;
    if (date === undefined) return [];
    const message = `rests on the claim ${quote(id)}, which was withdrawn on ${date}`;
    const remedy = 'Name claims that stand, or take the row out.';
    return [errorOf({ file, row: line, column, value: ids.join(';'), message, remedy })];
  });
}
