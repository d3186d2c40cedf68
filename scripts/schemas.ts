import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { breachIds, withoutLeftovers } from '../src/compile/data-files.ts';
import { SCHEMA_FOLDER, schemaFiles } from '../src/publish/schema-files.ts';
import { readFolder, writeFileWhole } from './folder-files.ts';

/** Writes the JSON Schemas and Data Package descriptors of `data/`, and takes away the schema of a table that is gone. */
function main(): void {
  const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
  const data = resolve(options.data ?? join(import.meta.dirname, '..', 'data'));
  const files = schemaFiles(breachIds(withoutLeftovers(readFolder(data))));
  const written = [...files].filter(([path, text]) => writeFileWhole(join(data, path), text)).map(([path]) => path);
  const folder = join(data, SCHEMA_FOLDER);
  const gone = readdirSync(folder).filter(
    (name) => name.endsWith('.schema.json') && !files.has(`${SCHEMA_FOLDER}/${name}`),
  );
  for (const name of gone) rmSync(join(folder, name));
  for (const path of written) console.log(`written: data/${path}`);
  for (const name of gone) console.log(`deleted: data/${SCHEMA_FOLDER}/${name}`);
  console.log(`${files.size} files describe the data; ${written.length + gone.length} of them changed.`);
}

main();
