import type { z } from 'zod';
import type { Table } from './tables.ts';

/** What a table holds, and what each of its columns does: a column without a meaning does not compile. */
export interface TableMeaning<Columns extends string = string> {
  readonly title: string;
  readonly about: string;
  readonly columns: Readonly<Record<Columns, string>>;
}

/** A meaning for each of these tables. */
export type TableMeanings<Tables extends Readonly<Record<string, Table>>> = {
  readonly [T in keyof Tables]: TableMeaning<keyof z.output<Tables[T]['schema']> & string>;
};
