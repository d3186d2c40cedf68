import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerRequest } from '../src/authoring/request.ts';
import { readFolder, sayFileError, writeFolderWhole } from './folder-files.ts';

const USAGE = 'usage: npm run new -- <id> [--from-catalogue], as in: npm run new -- acme-2024';
const UNCHANGED = 'Nothing was written.';

/** Makes `data/breaches/<id>/` with example rows and a guide, whole or not at all. */
function main(): number {
  const { values: options, positionals } = parseArgs({
    options: {
      data: { type: 'string' },
      'from-catalogue': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [id, ...rest] = positionals;
  if (options.help) return showUsage();
  if (id === undefined || rest.length > 0) return refuse([USAGE]);
  const data = resolve(options.data ?? join(import.meta.dirname, '..', 'data'));
  const today = new Date().toISOString().slice(0, 10);
  const answer = answerRequest({ id, fromCatalogue: options['from-catalogue'], today }, readFolder(data));
  if (answer.kind === 'refused') return refuse(answer.lines);
  const folder = join(data, 'breaches', id);
  writeFolderWhole(folder, answer.files);
  console.log(
    `${relative(process.cwd(), folder)} holds ${answer.files.size} files, each with an example row to write over.`,
  );
  console.log('README.md in it says in which order to fill them and what each column holds.');
  console.log('Next: npm run dev, which names what is left to do; or npm run compile -- --check, which lists it.');
  return 0;
}

function showUsage(): number {
  console.log(USAGE);
  return 0;
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  console.error(UNCHANGED);
  return 1;
}

function run(): number {
  try {
    return main();
  } catch (error) {
    return refuse([`${sayFileError(error)}.`]);
  }
}

process.exitCode = run();
