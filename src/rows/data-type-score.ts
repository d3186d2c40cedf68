import { byId, type Dataset } from '../model/dataset.ts';
import { LEGAL_STOPS } from '../risk/method.ts';
import { rowWords, rulePath } from './severity-words.ts';

/** A number that the method allows for a data type. */
export interface ScoreStop {
  readonly rule: string;
  readonly path: string;
  /** `null` for a rule without a number. */
  readonly value: number | null;
  readonly meaning: string;
  /** True for the number that a score starts from. */
  readonly isDefault: boolean;
}

/** How a data type alone is scored. */
export interface DataTypeScore {
  /** "Behavioural data"; `null` where nobody can tell. */
  readonly category: string | null;
  readonly stops: readonly ScoreStop[];
  /** The lowest and the highest number that the method gives to any kind of data. */
  readonly scale: { readonly lowest: number; readonly highest: number };
  /** True where nobody can tell which number holds. */
  readonly cannotTell: boolean;
  readonly reason: string;
}

/** How a data type alone is scored, lowest number first; `null` where the data does not score it. */
export function dataTypeScore(dataset: Dataset, dataType: string): DataTypeScore | null {
  const row = dataset.scoring.find(({ data_type }) => data_type === dataType);
  if (!row) return null;
  const stops = row.stops.map((rule): ScoreStop => {
    const { value, meaning } = byId(dataset.rules, rule);
    return { rule, path: rulePath(rule), value, meaning, isDefault: rule === row.default };
  });
  return {
    category: row.choice === null ? null : rowWords(row.choice).name,
    stops: stops.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0)),
    scale: { lowest: Math.min(...LEGAL_STOPS.DPC), highest: Math.max(...LEGAL_STOPS.DPC) },
    cannotTell: row.default === null,
    reason: row.reason,
  };
}
