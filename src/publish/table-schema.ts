import type { Field } from '../model/field.ts';

/** A column in the words of Table Schema 2.0. */
export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly title?: string;
  readonly description: string;
  readonly format?: 'uri';
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A foreign key to another table, or to the same one where it names none. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly $schema: 'https://datapackage.org/profiles/2.0/tableschema.json';
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly [''];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A schema around its fields. */
export function tableSchema(parts: Pick<TableSchema, 'fields' | 'primaryKey' | 'foreignKeys'>): TableSchema {
  return { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...parts, missingValues: [''] };
}

/**
 * What a reader can rely on in a cell of each kind. Dates may be partial, which the standard's own type does not allow.
 * Its type for lists is in its text and not in its published profile, so that a list is a text whose description says so.
 */
const KINDS: Readonly<Record<Field['cell'], Pick<SchemaField, 'type'> & Partial<SchemaField>>> = {
  text: { type: 'string' },
  choice: { type: 'string' },
  id: { type: 'string', constraints: { pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  list: { type: 'string' },
  date: { type: 'string', constraints: { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } },
  time: { type: 'string', constraints: { pattern: '[0-9]{2}:[0-9]{2}' } },
  count: { type: 'integer', constraints: { minimum: 0 } },
  address: { type: 'string', format: 'uri' },
};

/**
 * A column of the model as a field.
 *
 * @param description what the column holds, for people
 * @param isKey true for the column that identifies a row
 */
export function schemaField(field: Field, description: string, isKey = false): SchemaField {
  const kind = KINDS[field.cell];
  const constraints = {
    ...(field.required && { required: true }),
    ...(isKey && { unique: true }),
    ...kind.constraints,
    ...(field.choices.length > 0 && { enum: field.choices }),
  };
  return {
    name: field.name,
    ...kind,
    description: field.cell === 'list' ? listDescription(description) : description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  } as SchemaField;
}

/** The description of a column that holds several ids or words in a cell. */
export function listDescription(description: string): string {
  return `${description}; several are separated by semicolons`;
}
