import { byId, type Dataset } from '../model/dataset.ts';
import { EVIDENCE_CLASSES, type Path } from '../model/misuse.ts';
import { dataTypePath } from './data-type-path.ts';
import { EVIDENCE_LABELS, VERB_WORDS } from './misuse-words.ts';

/** A way in which a data type could be turned against a person, as its page tells it. */
export interface MisusePath {
  readonly id: string;
  readonly what: string;
  readonly limits: string;
  /** The other data types that are needed as well; empty where this one is enough. */
  readonly others: readonly { readonly label: string; readonly path: string }[];
  readonly harm: { readonly label: string; readonly meaning: string };
  readonly verb: { readonly label: string; readonly meaning: string };
  /** "Shown in a trial or a study" */
  readonly evidence: string;
  /** Ids of risk sources. */
  readonly sources: readonly string[];
}

/** The ways that need a data type: best evidence first, then those that need least, then as the data has them. */
export function misusePaths(dataset: Dataset, dataType: string): MisusePath[] {
  return dataset.paths
    .filter(({ needs }) => needs.includes(dataType))
    .toSorted((a, b) => evidenceRank(a) - evidenceRank(b) || a.needs.length - b.needs.length)
    .map((path) => misusePath(path, dataType, dataset));
}

function evidenceRank({ evidence }: Path): number {
  return EVIDENCE_CLASSES.indexOf(evidence);
}

function misusePath(path: Path, dataType: string, dataset: Dataset): MisusePath {
  const { label, meaning } = byId(dataset.harms, path.harm);
  const others = path.needs.filter((id) => id !== dataType).map((id) => byId(dataset.dataTypes, id));
  return {
    id: path.id,
    what: path.what,
    limits: path.limits,
    others: others.map((type) => ({ label: type.label, path: dataTypePath(type.id) })),
    harm: { label, meaning },
    verb: VERB_WORDS[path.verb],
    evidence: EVIDENCE_LABELS[path.evidence],
    sources: path.sources,
  };
}
