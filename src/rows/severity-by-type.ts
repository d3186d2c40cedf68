import { breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { Scoring } from '../model/misuse.ts';
import type { Status } from '../model/status.ts';
import type { DataType } from '../model/vocabulary.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { categoryWord } from './severity-words.ts';
import { claimsAboutType } from './type-claims.ts';

/** The processing contexts that a data type alone allows: whole steps from 1 to 4. */
export interface ContextRange {
  /** The row of the method: `DPC.behavioural`. */
  readonly row: string;
  /** "Behavioural" */
  readonly category: string;
  /** What the category starts from before anything is known about the case; `null` where no rule gives it. */
  readonly base: ScoredRule | null;
  readonly lowest: number;
  readonly highest: number;
  /** `null` when nobody can tell which of the stops holds. */
  readonly start: ScoredRule | null;
}

/** A rule with its number. */
export interface ScoredRule {
  readonly rule: string;
  readonly value: number;
}

/** How one data type alone is scored. */
export interface TypeSeverityRow {
  readonly dataType: string;
  readonly label: string;
  readonly family: string;
  readonly familyLabel: string;
  readonly status: Status;
  /** `null` when it cannot be told. */
  readonly context: ContextRange | null;
  readonly reason: string;
  /** Ids of the claims behind the status. */
  readonly claims: readonly string[];
  readonly breachTitle: string;
  readonly asOf: string;
}

const NOT_SCORED = 'No score is recorded for this data type.';

/**
 * The processing context of every data type that somebody spoke of in a breach, in the order of the vocabulary;
 * none where no data type at all is scored.
 *
 * @throws RangeError when the scope names no breach
 */
export function typeSeverityRows(dataset: Dataset, scope: Scope): TypeSeverityRow[] {
  const breach = breachOf(dataset, scope);
  if (dataset.scoring.length === 0) return [];
  const types = inVocabularyOrder(
    dataset,
    breach.dataTypeStatuses.map(({ dataType }) => dataType),
  );
  return types.map((type) => ({
    ...typeRow(type, dataset),
    family: type.family,
    familyLabel: byId(dataset.families, type.family).label,
    status: breach.dataTypeStatuses.find(({ dataType }) => dataType === type.id)?.status ?? 'not-reported',
    claims: claimsAboutType(breach, type.id),
    breachTitle: breach.title,
    asOf: breach.asOf,
  }));
}

function typeRow(
  { id, label }: DataType,
  dataset: Dataset,
): Omit<TypeSeverityRow, 'family' | 'familyLabel' | 'status' | 'claims' | 'breachTitle' | 'asOf'> {
  const scoring = dataset.scoring.find(({ data_type }) => data_type === id);
  return {
    dataType: id,
    label,
    context: scoring ? contextOf(scoring, dataset) : null,
    reason: scoring?.reason ?? NOT_SCORED,
  };
}

function contextOf({ choice, stops, default: start }: Scoring, dataset: Dataset): ContextRange | null {
  const category = choice === null ? null : categoryWord(choice);
  if (choice === null || category === null || stops.length === 0) return null;
  const values = stops.map((rule) => scored(rule, dataset).value);
  const base = `${choice}.base`;
  return {
    row: choice,
    category,
    base: dataset.rules.some(({ id }) => id === base) ? scored(base, dataset) : null,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    start: start === null ? null : scored(start, dataset),
  };
}

/** @throws RangeError when a rule is unknown or without a number, which the compiler has ruled out */
function scored(rule: string, { rules }: Dataset): ScoredRule {
  const { value } = byId(rules, rule);
  if (value === null) throw new RangeError(`${rule} has no number`);
  return { rule, value };
}
