import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Status } from '../model/status.ts';
import type { DataType } from '../model/vocabulary.ts';
import { STATUS_LABELS } from './status-words.ts';
import { formatCount, listWords } from './wording.ts';

/** What became of a data type in one breach in which somebody spoke of it. */
export interface DataTypeInBreach {
  readonly breach: string;
  readonly title: string;
  /** The strongest over all groups. */
  readonly status: Status;
  /** "Confirmed" */
  readonly words: string;
  /** "Owners confirmed; Shared claimed"; `null` where all groups that somebody spoke of have the same status. */
  readonly differs: string | null;
  /** "Owners and Shared" */
  readonly groups: string;
  /** How many claims speak of it. */
  readonly claims: number;
  /** Where the matrix marks it, below the base path. */
  readonly path: string;
}

export interface DataTypeEntry {
  readonly id: string;
  readonly label: string;
  readonly meaning: string;
  /** Empty where no source in any breach speaks of it. */
  readonly breaches: readonly DataTypeInBreach[];
}

export interface DataTypeFamily {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  readonly types: readonly DataTypeEntry[];
}

/** All data types by family, both in the order of the vocabulary; a family without types is left out. */
export function dataTypeList(dataset: Dataset): DataTypeFamily[] {
  return dataset.families
    .map(({ id, label, about }) => ({
      id,
      label,
      about,
      types: dataset.dataTypes.filter(({ family }) => family === id).map((type) => entry(type, dataset)),
    }))
    .filter(({ types }) => types.length > 0);
}

/** "32 data types in 8 families; sources speak of 32 of them": the line at the top of the list. */
export function dataTypeSummary(families: readonly DataTypeFamily[]): string {
  const types = families.flatMap((family) => family.types);
  const spoken = types.filter(({ breaches }) => breaches.length > 0).length;
  const counts = `${formatCount(types.length)} data ${types.length === 1 ? 'type' : 'types'} in ${formatCount(families.length)} ${families.length === 1 ? 'family' : 'families'}`;
  return `${counts}. Sources speak of ${spoken === types.length ? 'all' : formatCount(spoken)} of them.`;
}

function entry({ id, label, meaning }: DataType, dataset: Dataset): DataTypeEntry {
  return { id, label, meaning, breaches: dataset.breaches.flatMap((breach) => inBreach(id, breach) ?? []) };
}

function inBreach(dataType: string, breach: Breach): DataTypeInBreach | null {
  const found = breach.dataTypeStatuses.find((each) => each.dataType === dataType);
  if (!found) return null;
  const cells = breach.exposures
    .filter((cell) => cell.dataType === dataType)
    .map(({ group, status, yes, no, other }) => ({
      group: byId(breach.groups, group).short_label,
      status,
      claims: [...yes, ...no, ...other],
    }));
  const each = cells.map(({ group, status }) => `${group} ${STATUS_LABELS[status].toLowerCase()}`);
  return {
    breach: breach.id,
    title: breach.title,
    status: found.status,
    words: STATUS_LABELS[found.status],
    differs: found.cellsDiffer ? each.join('; ') : null,
    groups: listWords(cells.map(({ group }) => group)),
    claims: new Set(cells.flatMap(({ claims }) => claims)).size,
    path: `/breaches/${breach.id}/?data-type=${dataType}#exposure-matrix`,
  };
}
