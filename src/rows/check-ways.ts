import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import { EVIDENCE_CLASSES, type Path } from '../model/misuse.ts';
import { isConfirmed, isSaid, type Status } from '../model/status.ts';
import {
  type Asked,
  allOf,
  anyOf,
  type Condition,
  groupsWith,
  isMember,
  isMemberOf,
  isNotClosed,
  noneOf,
} from './check-conditions.ts';
import { type TypeLink, typeLink } from './check-said.ts';
import { inTiers, type Tiers } from './check-tiers.ts';
import { groupsAround } from './groups-around.ts';
import { EVIDENCE_LABELS, VERB_WORDS } from './misuse-words.ts';
import { endingOf } from './what-is-left.ts';

/** A way in which a reader's data could be used, with the condition that the reader has all that it needs. */
export interface CheckWay {
  readonly id: string;
  readonly what: string;
  readonly needs: readonly TypeLink[];
  readonly evidence: string;
  readonly limits: string;
  readonly harm: { readonly label: string; readonly meaning: string };
  readonly verb: { readonly label: string; readonly meaning: string };
  readonly condition: Condition;
}

/**
 * The paths that could be open to a reader: every part was said to be exposed and none has ended. First those whose
 * parts are all confirmed for the groups that the reader is in, then the rest; in each the best evidence first, then the
 * fewest parts. A path that is confirmed for some readers and not for others stands in both, for each of them once.
 */
export function checkWays(breach: Breach, questions: readonly Asked[], dataset: Dataset): Tiers<CheckWay> {
  const ways = dataset.paths
    .filter(({ needs }) => needs.length > 0 && needs.every((id) => endingOf(id, breach, dataset) === null))
    .toSorted((a, b) => evidenceRank(a) - evidenceRank(b) || a.needs.length - b.needs.length)
    .map((path) => ({ path, ...conditionsOf(path, breach, questions) }));
  const waysWith = (tier: 'confirmed' | 'other') =>
    ways.flatMap(({ path, [tier]: condition }) => (condition === null ? [] : [checkWay(path, condition, dataset)]));
  return inTiers(waysWith('confirmed'), waysWith('other'));
}

/** When a reader has all that a path needs: all of it confirmed for them, or some of it not. */
function conditionsOf(
  path: Path,
  breach: Breach,
  questions: readonly Asked[],
): { readonly confirmed: Condition | null; readonly other: Condition | null } {
  const clausesOf = (test: (status: Status) => boolean) =>
    path.needs.map((id) => isMemberOf(groupsFor(path, id, test, breach), breach, questions));
  const [has, confirmed] = [clausesOf(isSaid), clausesOf(isConfirmed)];
  const isFor = path.group === null ? '' : isMember(path.group, breach, questions);
  const open = [isFor, ...isNotClosed(path.id, questions)];
  const others = confirmed
    .filter((clause, index) => clause !== has[index])
    .flatMap((clause) => allOf(...has, noneOf(clause), ...open) ?? []);
  return { confirmed: allOf(...confirmed, ...open), other: others.length === 0 ? null : anyOf(others) };
}

/** The groups that give a reader a part of a path; of one that makes sense for one group, that and those around it. */
function groupsFor({ group }: Path, dataType: string, test: (status: Status) => boolean, breach: Breach): string[] {
  const groups = groupsWith(dataType, test, breach);
  if (group === null) return groups;
  const isHere = breach.groups.some(({ id }) => id === group);
  const around = isHere ? groupsAround(group, breach) : [];
  return groups.filter((id) => around.includes(id));
}

function evidenceRank({ evidence }: Path): number {
  return EVIDENCE_CLASSES.indexOf(evidence);
}

function checkWay(path: Path, condition: Condition, dataset: Dataset): CheckWay {
  const { label, meaning } = byId(dataset.harms, path.harm);
  return {
    id: path.id,
    what: path.what,
    needs: path.needs.map((id) => typeLink(id, dataset)),
    evidence: EVIDENCE_LABELS[path.evidence],
    limits: path.limits,
    harm: { label: label.toLowerCase(), meaning },
    verb: VERB_WORDS[path.verb],
    condition,
  };
}
