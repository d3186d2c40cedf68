import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import { EVIDENCE_CLASSES, type Path } from '../model/misuse.ts';
import { type Asked, allOf, type Condition, hasDataType, isNotClosed } from './check-conditions.ts';
import { type TypeLink, typeLink } from './check-said.ts';
import { inTiers, isConfirmed, type Tiers } from './check-tiers.ts';
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
 * The paths that could be open to a reader: every part was said to be exposed and none has ended.
 * First those whose parts are all confirmed, then the rest; in each the best evidence first, then the fewest parts.
 */
export function checkWays(breach: Breach, questions: readonly Asked[], dataset: Dataset): Tiers<CheckWay> {
  const ways = dataset.paths
    .filter(({ needs }) => needs.length > 0 && needs.every((id) => endingOf(id, breach, dataset) === null))
    .toSorted((a, b) => evidenceRank(a) - evidenceRank(b) || a.needs.length - b.needs.length)
    .flatMap((path) => {
      const has = path.needs.map((id) => hasDataType(id, breach, questions));
      const condition = allOf(...has, ...isNotClosed(path.id, questions));
      return condition === null ? [] : [{ path, way: checkWay(path, condition, dataset) }];
    });
  const isFirst = ({ path }: { path: Path }) => path.needs.every((id) => isConfirmed(id, breach));
  const [confirmed, others] = [ways.filter(isFirst), ways.filter((each) => !isFirst(each))];
  return inTiers(
    confirmed.map(({ way }) => way),
    others.map(({ way }) => way),
  );
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
