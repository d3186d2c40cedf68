import type { Report } from '../problem.ts';
import * as claims from './claims.ts';
import * as corrections from './corrections.ts';
import * as dates from './dates.ts';
import * as events from './events.ts';
import * as groups from './groups.ts';
import * as parents from './parents.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Every rule across rows and cells. To add one, write it and name it here. */
const RULES: readonly Rule[] = [
  parents.parentIsNoPart,
  parents.parentHasNoCell,
  parents.partHasCell,
  parents.partSharesStatement,
  claims.cellHasGroup,
  claims.cellBelongsToSubject,
  claims.valueHasUnit,
  claims.percentageIsPossible,
  claims.sourceWasSeen,
  groups.groupIsNotInsideItself,
  groups.countClaimGivesNumber,
  groups.countClaimIsOfGroup,
  groups.partIsNotBiggerThanWhole,
  groups.rivalIsNotBiggerThanWhole,
  events.dateFitsPrecision,
  events.timeFitsPrecision,
  events.zoneIsReal,
  events.eventHasClaim,
  events.sourceWasSeen,
  events.pointHasClaim,
  events.windowEndsAfterStart,
  events.windowIsOfClaimant,
  corrections.correctionNamesOneThing,
  corrections.correctionFitsKind,
  corrections.onlyClaimsAreWithdrawn,
  corrections.claimIsWithdrawnOnce,
  corrections.nothingRestsOnWithdrawn,
  dates.datesArePossible,
  dates.claimIsNotLaterThanSource,
];

/** Checks what only several rows or cells together can get wrong. */
export function checkRules(context: RuleContext, report: Report): void {
  for (const rule of RULES) for (const problem of rule(context)) report(problem);
}
