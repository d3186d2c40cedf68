import { z } from 'zod';
import { fieldsOf } from './field.ts';
import { ALL_MEANINGS, ALL_TABLES, type AnyTable } from './own-meanings.ts';

/** A JSON Schema (2020-12) of an object whose values are all text, as a reader of CSV has a row. */
export interface RowSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly title: string;
  readonly description: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/**
 * The JSON Schema of one row of a table, every cell as the text that stands in the file. It holds what can be said of a
 * single cell; references to other rows, and rules across cells, are the compiler's.
 *
 * @throws RangeError when a column does not say what it holds
 */
export function rowSchema(table: AnyTable): RowSchema {
  const { schema } = ALL_TABLES[table];
  const { title, about, columns } = ALL_MEANINGS[table];
  const written = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12', override: withoutNotes });
  const properties = fieldsOf(schema).map(({ name, references }) => {
    const home = references === null ? '' : `; ids stand in ${ALL_TABLES[references].file}`;
    const cell: unknown = written.properties?.[name];
    return [name, { description: `${columns[name]}${home}`, ...(typeof cell === 'object' ? cell : {}) }];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `A row of ${ALL_TABLES[table].file}: ${title}`,
    description: about,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: written.required ?? [],
    additionalProperties: false,
  };
}

/** What columns say of themselves for this project's own use is no word of JSON Schema. */
function withoutNotes({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  delete jsonSchema['cell'];
  delete jsonSchema['references'];
  delete jsonSchema['figures'];
  // The format is that of addresses in ASCII, and people write them in every script.
  if (jsonSchema['format'] === 'uri' && jsonSchema['pattern'] !== undefined) delete jsonSchema['format'];
  // A column that may be blank is a choice of two checks, and its pattern says the same in one.
  if (jsonSchema['pattern'] !== undefined && jsonSchema['anyOf'] !== undefined) {
    delete jsonSchema['anyOf'];
    jsonSchema['type'] = 'string';
  }
}
