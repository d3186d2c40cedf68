import type { z } from 'zod';
import { errorOf, type Report } from '../compile/problem.ts';
import { quote } from '../compile/quote.ts';

/** An entry that does not have the shape that its catalogue has. */
interface Misshapen {
  readonly file: string;
  readonly row: number | null;
  /** The entry within its file, "breach 3"; empty where the row says it. */
  readonly place: string;
  readonly entry: unknown;
  readonly remedy: string;
}

/** Reports every part of an entry that is not what its catalogue gives there, with what stands there. */
export function reportShape({ file, row, place, entry, remedy }: Misshapen, error: z.ZodError, report: Report): void {
  for (const issue of error.issues) {
    const column = [place, ...issue.path].filter((part) => part !== '').join('.');
    const found = issue.path.reduce<unknown>((value, key) => partOf(value, key), entry);
    const value = found === undefined ? null : JSON.stringify(found);
    const message = value === null ? 'is missing' : `${quote(value)} ${wrongOf(issue)}`;
    report(errorOf({ file, row, column, value, message, remedy }));
  }
}

function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function wrongOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `is not ${KINDS[issue.expected] ?? issue.expected}`;
  return issue.code === 'too_small' ? 'is blank' : 'is not what was expected';
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an entry with named parts',
  record: 'an entry with named parts',
};
