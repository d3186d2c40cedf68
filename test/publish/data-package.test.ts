import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TABLE_MEANINGS, TRAVELLING_TABLES } from '../../src/model/column-meanings.ts';
import { fieldsOf } from '../../src/model/field.ts';
import { dataPackage } from '../../src/publish/data-package.ts';
import { dataset } from '../support/dataset.ts';

const { descriptor, files, rows } = dataPackage(dataset, []);

describe('the tables of the model', () => {
  it('say what each of their columns holds and means', () => {
    const named = Object.entries(TRAVELLING_TABLES).map(([table, { schema }]) => [
      table,
      fieldsOf(schema).map(({ name }) => name),
    ]);
    const explained = Object.entries(TABLE_MEANINGS).map(([table, { columns }]) => [table, Object.keys(columns)]);
    expect(explained).toEqual(named);
  });
});

describe.each(descriptor.resources.map((resource) => [resource.name, resource] as const))('%s', (name, resource) => {
  const bytes = files.get(resource.path) ?? new Uint8Array();
  const { data, errors, meta } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
    header: true,
    skipEmptyLines: true,
  });

  it('is read back with the rows, columns and bytes that its description gives', () => {
    expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
    expect(data.length).toBe(rows.get(name));
    expect(meta.fields).toEqual(resource.schema.fields.map((field) => field.name));
    expect(resource.bytes).toBe(bytes.length);
  });

  it.each(resource.schema.fields.map((field) => [field.name, field] as const))('%s keeps its word', (column, field) => {
    const cells = data.map((row) => row[column] ?? '');
    const known = cells.filter((cell) => cell !== '');
    const { required, pattern, enum: choices } = field.constraints ?? {};
    if (required) expect(known.length).toBe(cells.length);
    if (pattern) expect(known.filter((cell) => !new RegExp(`^(?:${pattern})$`).test(cell))).toEqual([]);
    if (Array.isArray(choices)) expect(known.filter((cell) => !choices.includes(cell))).toEqual([]);
    if (field.type === 'integer') expect(known.filter((cell) => !/^-?\d+$/.test(cell))).toEqual([]);
    expect(field.description.length).toBeGreaterThan(5);
  });

  it('names only rows of other tables that are there', () => {
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const path = descriptor.resources.find((other) => other.name === (reference.resource ?? name))?.path ?? '';
      const other = Papa.parse<{ id: string }>(new TextDecoder().decode(files.get(path)), {
        header: true,
        delimiter: ',',
      }).data;
      const ids = new Set(other.map(({ id }) => id));
      const named = data.map((row) => row[fields[0] ?? ''] ?? '').filter((id) => id !== '');
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});
