/**
 * The frame of ENISA's 2013 severity method: what is scored and which stops each part may take.
 * The meaning of every stop, its place in the method and how it is known are in `data/risk/rules.csv`.
 * All numbers are multiples of 0.25, which binary floating point holds exactly, so no sum here is ever rounded.
 */
export const LEGAL_STOPS = {
  DPC: [1, 2, 3, 4],
  EI: [0.25, 0.5, 0.75, 1],
  'CB.confidentiality': [0, 0.25, 0.5],
  'CB.integrity': [0, 0.25, 0.5],
  'CB.availability': [0, 0.25, 0.5],
  'CB.intent': [0, 0.5],
} as const;

/** A part of the score: the processing context, the ease of identification, or one of the four circumstances. */
export type Part = keyof typeof LEGAL_STOPS;

export const CIRCUMSTANCES = ['CB.confidentiality', 'CB.integrity', 'CB.availability', 'CB.intent'] as const;
export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Every part that a score needs; a group that lacks one cannot be scored. */
export const PARTS: readonly Part[] = ['DPC', 'EI', ...CIRCUMSTANCES];

/** The smallest step between two scores. */
export const STEP = 0.25;

/**
 * Makes sure that the method allows a value for a part.
 * @throws RangeError that names the legal stops
 */
export function requireLegalStop(part: Part, value: number): void {
  const legal: readonly number[] = LEGAL_STOPS[part];
  if (!legal.includes(value)) {
    throw new RangeError(`${part} cannot be ${value}. The legal stops are ${legal.join(', ')}.`);
  }
}

/** Every row of the method of which one stop is chosen: categories of data, identifiers, circumstances. */
export const ROWS: readonly string[] = [
  ...['simple', 'behavioural', 'financial', 'sensitive'].map((category) => `DPC.${category}`),
  ...['name', 'id-number', 'phone-or-address', 'email', 'photo', 'code'].map((identifier) => `EI.${identifier}`),
  ...CIRCUMSTANCES,
];

/** The part that a row belongs to: `DPC.behavioural` to `DPC`, `CB.intent` to itself; `null` for no row of the method. */
export function partOfRow(row: string): Part | null {
  if (!ROWS.includes(row)) return null;
  return PARTS.find((part) => row === part || row.startsWith(`${part}.`)) ?? null;
}

/** The row that a rule is a stop of: `DPC.behavioural.base` is a stop of `DPC.behavioural`. */
export function rowOfRule(rule: string): string {
  return rule.slice(0, rule.lastIndexOf('.'));
}
