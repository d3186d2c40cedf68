import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSite } from '../../scripts/built-site.ts';
import { buildCopy, copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';

const SURROUNDINGS = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

let copies: ProjectCopy[] = [];

beforeAll(async () => {
  // One takes the pictures of the build before, the other draws them again: they must be the same as well.
  copies = [copyProject({ pictures: 'made' }), copyProject({ pictures: 'anew' })];
  await Promise.all(copies.map((copy, index) => buildCopy(copy, SURROUNDINGS[index])));
});
afterAll(() => {
  for (const copy of copies) copy.remove();
});

it('two builds of one tree, in other folders, time zones and languages, are the same byte for byte', () => {
  const [first, second] = copies.map(({ project }) => fingerprints(project));
  expect(first?.size).toBeGreaterThan(10);
  expect(second).toEqual(first);
});

/** File to hash of its bytes. */
function fingerprints(project: string): Map<string, string> {
  const built = readSite(project);
  return new Map(built.files.map((file) => [file, createHash('sha256').update(built.read(file)).digest('hex')]));
}
