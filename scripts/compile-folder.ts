import { join } from 'node:path';
import { type Compiled, compileData, serialiseDataset } from '../src/compile/compile-data.ts';
import type { Overrides } from '../src/compile/read-site.ts';
import { readVersions, serialiseVersions } from '../src/compile/read-versions.ts';
import type { FigureVersion } from '../src/model/figure-version.ts';
import { contentHash } from '../src/publish/content-hash.ts';
import { readFigureNames } from './figure-names.ts';
import { readFolder, writeFileWhole } from './folder-files.ts';

/** What a folder of data is compiled into. */
interface Outcome {
  readonly compiled: Compiled;
  /** True when a file was written that was not there or said something else. */
  readonly isNew: boolean;
}

/**
 * Compiles a folder of data into `dataset.json`, what was imported into `imported.json` and the published versions into `versions.json`; writes nothing where
 * anything is wrong with either.
 *
 * @param out folder of these files; `null` only checks
 * @throws Error when the folder cannot be read or a file not be written
 */
export function compileFolder(data: string, out: string | null): Outcome {
  const files = readFolder(data);
  const overrides: Overrides = { SITE_URL: process.env['SITE_URL'], BASE_PATH: process.env['BASE_PATH'] };
  const { versions, problems } = readVersions(files, contentHash);
  const compiled = compileData(files, overrides, readFigureNames(), today(versions));
  if (compiled.kind === 'refused' || problems.length > 0) {
    const found = compiled.kind === 'refused' ? compiled.problems : [];
    return {
      compiled: { kind: 'refused', problems: [...found, ...problems], warnings: compiled.warnings },
      isNew: false,
    };
  }
  if (out === null) return { compiled, isNew: false };
  const isNewList = writeFileWhole(join(out, 'versions.json'), serialiseVersions(versions));
  const isNewImport = writeFileWhole(join(out, 'imported.json'), serialiseDataset(compiled.imported));
  const isNewData = writeFileWhole(join(out, 'dataset.json'), serialiseDataset(compiled.dataset));
  return { compiled, isNew: isNewList || isNewImport || isNewData };
}

/** By this machine's clock, unless a version was published later: that day has come, whatever a clock that is slow says. */
function today(versions: readonly FigureVersion[]): string {
  const clock = new Date().toISOString().slice(0, 10);
  return versions.reduce((latest, { published }) => (published > latest ? published : latest), clock);
}
