import type { Group } from '../../model/breach-tables.ts';
import type { Claim } from '../../model/claim.ts';
import type { Row } from '../check-rows.ts';
import { groupDigits } from '../placeholders.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import { cellError, cellWarning, forEachRow, type Rule, type RuleContext } from './rule.ts';

export const groupIsNotInsideItself: Rule = forEachRow('groups', (row, context) => {
  if (!isInsideItself(row, context)) return null;
  const message = `the group ${quote(row.values.id)} is in the end a part of itself`;
  return cellError(row, 'part_of', message, 'Leave part_of blank in the group that is not part of another.');
});

export const countClaimGivesNumber: Rule = (context) =>
  namedClaims(context, (row, claim) => {
    if (claim.values.value !== null) return null;
    const message = `names the claim ${quote(claim.values.id)}, which has no value`;
    return cellError(row, 'count_claims', message, `Give it one (${claim.file}:${claim.line}), or take it out.`);
  });

export const countClaimIsOfGroup: Rule = (context) =>
  namedClaims(context, (row, claim) => {
    const { group, id } = claim.values;
    if (claim.values.value === null || group === null || group === row.values.id) return null;
    const message = `names the claim ${quote(id)}, which is about the group ${quote(group)}`;
    return cellError(row, 'count_claims', message, `Name a claim about ${quote(row.values.id)}.`);
  });

/** The number a group leads with is drawn inside its whole, so that it cannot be bigger than all that is said of it. */
export const partIsNotBiggerThanWhole: Rule = forEachRow('groups', (row, context) => {
  const [lead] = numbersOf(row, context);
  const whole = biggestOfWhole(row, context);
  if (lead === undefined || whole === null || lead <= whole.number) return null;
  const message = `leads with ${groupDigits(lead)}, more than any number of ${quote(whole.id)}, which it is part of (${groupDigits(whole.number)})`;
  return cellError(row, 'count_claims', message, 'Put another claim first, or correct the value or part_of.');
});

/** Claimants may contradict each other, so that a rival number that cannot be is shown, and worth a second look. */
export const rivalIsNotBiggerThanWhole: Rule = forEachRow('groups', (row, context) => {
  const whole = biggestOfWhole(row, context);
  const rival = numbersOf(row, context)
    .slice(1)
    .find((number) => whole !== null && number > whole.number);
  if (rival === undefined || whole === null) return null;
  const message = `the number ${groupDigits(rival)} is more than any number of ${quote(whole.id)}, which it is part of (${groupDigits(whole.number)})`;
  return cellWarning(row, 'count_claims', message, 'Check the value.');
});

function isInsideItself(row: Row<Group>, context: RuleContext): boolean {
  const seen = new Set<Row<Group>>();
  let above = wholeOf(row, context);
  while (above !== undefined && above !== row && !seen.has(above)) {
    seen.add(above);
    above = wholeOf(above, context);
  }
  return above === row;
}

function biggestOfWhole(row: Row<Group>, context: RuleContext): { id: string; number: number } | null {
  const whole = isInsideItself(row, context) ? undefined : wholeOf(row, context);
  const numbers = whole === undefined ? [] : numbersOf(whole, context);
  return whole === undefined || numbers.length === 0 ? null : { id: whole.values.id, number: Math.max(...numbers) };
}

function numbersOf(row: Row<Group>, context: RuleContext): number[] {
  return claimsOf(row, context).flatMap(({ values }) => (values.value === null ? [] : [values.value]));
}

function wholeOf({ values }: Row<Group>, { rows }: RuleContext): Row<Group> | undefined {
  return rows.groups.find((candidate) => candidate.values.id === values.part_of);
}

function claimsOf({ values }: Row<Group>, { rows }: RuleContext): Row<Claim>[] {
  return values.count_claims.flatMap((id) => rows.claims.filter((claim) => claim.values.id === id));
}

function namedClaims(context: RuleContext, check: (group: Row<Group>, claim: Row<Claim>) => Problem | null): Problem[] {
  return context.rows.groups.flatMap((row) =>
    claimsOf(row, context)
      .map((claim) => check(row, claim))
      .filter((problem) => problem !== null),
  );
}
