import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';
import { didYouMean, sentences } from './suggest.ts';

/** Anything that was meant to be a placeholder, well formed or not. */
const PLACEHOLDER = /\{\s*claims?\b[^{}\n]*\}/gi;
const WELL_FORMED = /^\{claim:([a-z0-9-]+)\}$/;

/** The numbers that text may quote, by claim id; `null` for a claim that gives none. */
export interface QuotableClaims {
  readonly file: string;
  readonly values: ReadonlyMap<string, number | null>;
  /** Ids of claims that no longer stand. */
  readonly withdrawn: ReadonlySet<string>;
  /** False when claims may be missing, so that an unknown id is no problem of its own. */
  readonly complete: boolean;
}

/** Where a text begins: problems name the line on which a placeholder stands. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
}

/** Replaces `{claim:c25}` by the value of that claim, `1807201457` as `1,807,201,457`. */
export function fillPlaceholders(text: string, place: TextPlace, claims: QuotableClaims, report: Report): string {
  return text.replace(PLACEHOLDER, (written: string, offset: number) => {
    const id = WELL_FORMED.exec(written)?.[1];
    const value = id === undefined ? undefined : claims.values.get(id);
    if (typeof value === 'number' && id !== undefined && !claims.withdrawn.has(id)) return groupDigits(value);
    if (id !== undefined && value === undefined && !claims.complete) return written;
    const row = place.line + text.slice(0, offset).split('\n').length - 1;
    const fault = describe(written, id, value, claims);
    report(errorOf({ file: place.file, row, column: place.column, value: written, ...fault }));
    return written;
  });
}

/** A whole number with a comma between thousands, whatever the machine's language. */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function describe(written: string, id: string | undefined, value: number | null | undefined, claims: QuotableClaims) {
  if (id === undefined) {
    return { message: `${quote(written)} is not a placeholder`, remedy: 'Write {claim:ID}, as in {claim:c25}.' };
  }
  if (claims.withdrawn.has(id)) {
    const remedy = 'Name a claim that stands, or take the number out of the text.';
    return { message: `the claim ${quote(id)} in ${quote(written)} was withdrawn`, remedy };
  }
  if (value === null) {
    const remedy = `Give it one in ${claims.file}, or name a claim that has one.`;
    return { message: `the claim ${quote(id)} in ${quote(written)} has no value`, remedy };
  }
  const remedy = sentences(didYouMean(id, claims.values.keys()), `Known ids are in ${claims.file}.`);
  return { message: `unknown claim ${quote(id)} in ${quote(written)}`, remedy };
}
