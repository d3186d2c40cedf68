import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Exposure, Status } from '../model/status.ts';
import { type Asked, type Condition, isMember } from './check-conditions.ts';
import { saidAnchor } from './check-questions.ts';
import { dataTypePath } from './data-type-path.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { STATUS_ORDER } from './status-strip.ts';
import { STATUS_LABELS } from './status-words.ts';
import { whoSaysSo } from './who-says-so.ts';

/** A data type with the path of its page. */
export interface TypeLink {
  readonly label: string;
  readonly path: string;
}

/** Data types of one group that the same claimants speak of in the same way. */
export interface SaidLine {
  readonly status: Status;
  readonly statusWords: string;
  readonly types: readonly TypeLink[];
  /** "Acme, Dec 27 2019; also Finder" */
  readonly whoSaysSo: string;
}

/** What was said about the data of a group. */
export interface SaidBlock {
  readonly anchor: string;
  readonly label: string;
  readonly condition: Condition;
  readonly lines: readonly SaidLine[];
}

/** What was said about each group that a reader can be in; what everybody denies is told elsewhere. */
export function saidBlocks(breach: Breach, questions: readonly Asked[], dataset: Dataset): SaidBlock[] {
  const denied = new Set(deniedTypes(breach));
  return breach.groups.flatMap(({ id }) => {
    const condition = isMember(id, breach, questions);
    const cells = breach.exposures.filter(
      ({ group, dataType, status }) => group === id && status !== 'not-reported' && !denied.has(dataType),
    );
    if (condition === null || cells.length === 0) return [];
    return [
      { anchor: saidAnchor(id), label: groupName(id, breach), condition, lines: saidLines(cells, breach, dataset) },
    ];
  });
}

/** Cells that have the same status on the same word, together, in the order of the strip and the vocabulary. */
export function saidLines(cells: readonly Exposure[], breach: Breach, dataset: Dataset): SaidLine[] {
  const inOrder = inVocabularyOrder(
    dataset,
    cells.map(({ dataType }) => dataType),
  ).flatMap(({ id }) => cells.filter(({ dataType }) => dataType === id));
  const lines = Map.groupBy(inOrder, (cell) => `${cell.status} ${whoSaysSo(cell, { dataset, breach })}`);
  return [...lines.values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [saidLine(first, same, breach, dataset)] : [];
    })
    .toSorted((a, b) => STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status));
}

/** The data types that nobody says were exposed, though somebody speaks of them. */
export function deniedTypes({ dataTypeStatuses }: Breach): string[] {
  return dataTypeStatuses.filter(({ status }) => status === 'denied').map(({ dataType }) => dataType);
}

/** A data type with the path of its page. */
export function typeLink(dataType: string, dataset: Dataset): TypeLink {
  return { label: byId(dataset.dataTypes, dataType).label, path: dataTypePath(dataType) };
}

function saidLine(first: Exposure, same: readonly Exposure[], breach: Breach, dataset: Dataset): SaidLine {
  return {
    status: first.status,
    statusWords: STATUS_LABELS[first.status],
    types: same.map(({ dataType }) => typeLink(dataType, dataset)),
    whoSaysSo: whoSaysSo(first, { dataset, breach }),
  };
}

/** A group that holds others is named as the whole that it is: its longer name says that people were affected. */
function groupName(id: string, breach: Breach): string {
  const { label, short_label } = byId(breach.groups, id);
  return breach.groups.some(({ part_of }) => part_of === id) ? short_label : label;
}
