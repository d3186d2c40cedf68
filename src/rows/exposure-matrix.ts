import type { Group } from '../model/breach-tables.ts';
import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { Exposure, NumberStatus, Status } from '../model/status.ts';
import type { DataType } from '../model/vocabulary.ts';
import { firstDate, whoSaysSo } from './who-says-so.ts';

/** A group of people as a column. */
export interface MatrixGroup {
  readonly id: string;
  readonly label: string;
  readonly shortLabel: string;
  /** True for a group that holds others: what is said of it is said of the whole, and other columns do not inherit it. */
  readonly isWhole: boolean;
  /** In `unit`; `null` is not disclosed, never zero. */
  readonly count: number | null;
  readonly unit: string | null;
  readonly countStatus: NumberStatus;
  /** Ids of the claims behind the count. */
  readonly countClaims: readonly string[];
}

/** A data type as a line, over all groups. */
export interface MatrixLine {
  readonly dataType: string;
  readonly label: string;
  readonly meaning: string;
  readonly family: string;
  readonly familyLabel: string;
  /** The strongest status over all groups. */
  readonly status: Status;
  /** "A, Dec 27 2019; also B", a phrase for each group where they differ. */
  readonly whoSaysSo: string;
}

/** What all cells of a matrix share. */
export interface Matrix {
  readonly breach: string;
  readonly breachTitle: string;
  /** Claimant id and short label of the organisation that was responsible for the data. */
  readonly organisation: string;
  readonly organisationLabel: string;
  /** ISO date of the record. */
  readonly asOf: string;
  readonly groups: readonly MatrixGroup[];
  /** In the order of the vocabulary: family by family. */
  readonly lines: readonly MatrixLine[];
}

/** A cell that somebody spoke of. */
export interface ExposureRow {
  /** `<data type>-<group>` */
  readonly id: string;
  readonly dataType: string;
  readonly dataTypeLabel: string;
  readonly family: string;
  readonly familyLabel: string;
  readonly group: string;
  readonly groupLabel: string;
  readonly status: Status;
  /** Labels of those who say yes, and of those who say no or qualify. */
  readonly saysYes: readonly string[];
  readonly saysNo: readonly string[];
  /** Everyone behind the cell, those who only relay included. */
  readonly claimants: readonly { readonly id: string; readonly label: string }[];
  /** The earliest date of the claims, `2019-12-26`; `null` when none has a date. */
  readonly firstDate: string | null;
  /** Ids of all claims about the cell: yes, no, then those that only relay or cannot tell. */
  readonly claims: readonly string[];
  /** How many claims of the organisation deny it in its own words. */
  readonly deniedInOwnWords: number;
  readonly matrix: Matrix;
}

/**
 * The cells that the ledger of a breach speaks of, line by line; any other cell is not reported.
 *
 * @throws RangeError when the scope names no breach
 */
export function exposureRows(dataset: Dataset, scope: Scope): ExposureRow[] {
  const breach = breachOf(dataset, scope);
  const groups = matrixGroups(breach);
  const byType = Map.groupBy(breach.exposures, ({ dataType }) => dataType);
  const types = inVocabularyOrder(dataset, [...byType.keys()]);
  const cellsOf = ({ id }: DataType) => inColumnOrder(byType.get(id) ?? [], groups);
  const organisation = byId(dataset.claimants, breach.organisation);
  const matrix: Matrix = {
    breach: breach.id,
    breachTitle: breach.title,
    organisation: organisation.id,
    organisationLabel: organisation.short_label,
    asOf: breach.asOf,
    groups,
    lines: types.map((type) => matrixLine(type, cellsOf(type), dataset, breach)),
  };
  return types.flatMap((type) => cellsOf(type).map((cell) => exposureRow(cell, type, dataset, breach, matrix)));
}

/** Data types by family, both in the order of the vocabulary. */
export function inVocabularyOrder(dataset: Dataset, ids: readonly string[]): DataType[] {
  const wanted = new Set(ids);
  return dataset.families.flatMap((family) =>
    dataset.dataTypes.filter((type) => type.family === family.id && wanted.has(type.id)),
  );
}

/** The groups as columns, in the order of the data, the one that holds the others last. */
function matrixGroups(breach: Breach): MatrixGroup[] {
  const isWhole = ({ id, part_of }: Group) => part_of === null && breach.groups.some((other) => other.part_of === id);
  const columns = breach.groups.map((group): MatrixGroup => {
    const lead = breach.counts.find((count) => count.group === group.id)?.lead ?? null;
    return {
      id: group.id,
      label: group.label,
      shortLabel: group.short_label,
      isWhole: isWhole(group),
      count: lead?.value ?? null,
      unit: lead?.unit ?? null,
      countStatus: lead?.status ?? 'not-disclosed',
      countClaims: lead?.claims ?? [],
    };
  });
  return [...columns.filter((column) => !column.isWhole), ...columns.filter((column) => column.isWhole)];
}

function inColumnOrder(cells: readonly Exposure[], groups: readonly MatrixGroup[]): Exposure[] {
  return groups.flatMap(({ id }) => cells.filter(({ group }) => group === id));
}

function matrixLine(type: DataType, cells: readonly Exposure[], dataset: Dataset, breach: Breach): MatrixLine {
  const phrases = cells.map((cell) => whoSaysSo(cell, { dataset, breach }));
  const [only = ''] = phrases;
  const byGroup = cells.map(({ group }, index) => `${byId(breach.groups, group).short_label}: ${phrases[index]}`);
  return {
    dataType: type.id,
    label: type.label,
    meaning: type.meaning,
    family: type.family,
    familyLabel: byId(dataset.families, type.family).label,
    status: breach.dataTypeStatuses.find(({ dataType }) => dataType === type.id)?.status ?? 'not-reported',
    whoSaysSo: new Set(phrases).size === 1 ? only : byGroup.join('. '),
  };
}

function exposureRow(cell: Exposure, type: DataType, dataset: Dataset, breach: Breach, matrix: Matrix): ExposureRow {
  const ids = [...cell.yes, ...cell.no, ...cell.other];
  const claims = ids.map((id) => byId(breach.claims, id));
  const names = (side: readonly string[]) => [
    ...new Set(side.map((id) => byId(dataset.claimants, byId(breach.claims, id).claimant).label)),
  ];
  const isOwnDenial = (id: string) => {
    const { claimant, stance, directness } = byId(breach.claims, id);
    return claimant === breach.organisation && stance === 'denies' && ['own', 'quoted'].includes(directness);
  };
  return {
    id: `${type.id}-${cell.group}`,
    dataType: type.id,
    dataTypeLabel: type.label,
    family: type.family,
    familyLabel: byId(dataset.families, type.family).label,
    group: cell.group,
    groupLabel: byId(breach.groups, cell.group).label,
    status: cell.status,
    saysYes: names(cell.yes),
    saysNo: names(cell.no),
    claimants: [...new Set(claims.map(({ claimant }) => claimant))].map((id) => {
      const { label } = byId(dataset.claimants, id);
      return { id, label };
    }),
    firstDate: firstDate(claims),
    claims: ids,
    deniedInOwnWords: cell.no.filter(isOwnDenial).length,
    matrix,
  };
}
