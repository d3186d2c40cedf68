import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD } from '../../scripts/build.ts';
import { readSite } from '../../scripts/built-site.ts';
import { inventedCatalogue } from '../../scripts/invented-catalogue.ts';
import { buildCopy, copyProject, type ProjectCopy, runInCopy } from '../../scripts/project-copy.ts';
import { KEPT } from '../../scripts/site-before.ts';
import { HEADER_FILES } from '../../src/publish/headers.ts';

const SURROUNDINGS = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

let first: ProjectCopy;
let second: ProjectCopy;
let plain: Map<string, string>;

beforeAll(async () => {
  // One takes pictures and citations of the build before, the other makes them again: they must be the same as well.
  first = copyProject({ kept: 'shared' });
  second = copyProject({ kept: 'none' });
  await Promise.all([first, second].map((copy, index) => buildCopy(copy, SURROUNDINGS[index])));
  plain = fingerprints(first);
});
afterAll(() => {
  for (const copy of [first, second]) copy.remove();
});

it('two builds of one tree, in other folders, time zones and languages, are the same byte for byte', () => {
  expect(plain.size).toBeGreaterThan(1000);
  expect(fingerprints(second)).toEqual(plain);
});

describe('a build that takes over the files of the build before', () => {
  it('is the same, after an import, as one from nothing', async () => {
    for (const copy of [first, second]) importBreaches(copy);
    const [output] = await Promise.all([buildAgain(first), buildCopy(second)]);
    expect(output).toMatch(new RegExp(`\\d{4} ${KEPT}`));
    expect(fingerprints(first).size).toBeGreaterThan(plain.size + 60);
    expect(fingerprints(first)).toEqual(fingerprints(second));
  });

  it('is the same as before the import, once that is taken away again', async () => {
    rmSync(importsOf(first), { recursive: true });
    expect(await buildAgain(first)).toContain(KEPT);
    expect(fingerprints(first)).toEqual(plain);
  });

  it('takes over nothing when the code has changed', async () => {
    writeFileSync(join(first.project, 'src', 'changed.ts'), 'export {};\n');
    expect(await buildAgain(first)).not.toContain(KEPT);
  });
});

function importsOf({ project }: ProjectCopy): string {
  return join(project, 'data', 'catalogue', 'imported');
}

function importBreaches(copy: ProjectCopy): void {
  mkdirSync(importsOf(copy));
  writeFileSync(join(importsOf(copy), 'hibp.csv'), inventedCatalogue(20, ['email', 'password']));
}

/** Builds as `npm run build` does, with the built site still there. Returns what the build printed. */
async function buildAgain(copy: ProjectCopy): Promise<string> {
  const { ok, output } = await runInCopy(copy, BUILD);
  expect(ok, output).toBe(true);
  return output;
}

/** File to hash of its bytes; without the rules for hosts, which not every way of building writes. */
function fingerprints({ project }: ProjectCopy): Map<string, string> {
  const built = readSite(project);
  const files = built.files.filter((file) => !HEADER_FILES.some((name) => name === file));
  return new Map(files.map((file) => [file, createHash('sha256').update(built.read(file)).digest('hex')]));
}
