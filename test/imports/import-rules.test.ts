import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import configuration from '../../.dependency-cruiser.mjs';

const fixture = fileURLToPath(new URL('fixture', import.meta.url));

/** "rule: file -> what it takes", for every import of the fixture that a rule refuses. */
let refused: string[] = [];

beforeAll(async () => {
  const { exclude: _, ...options } = configuration.options ?? {};
  const { output } = await cruise(['src', 'scripts', 'test'], {
    ...options,
    baseDir: fixture,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden ?? [] },
  });
  refused = violationsOf(output);
});

function violationsOf(output: string | ICruiseResult): string[] {
  if (typeof output === 'string') throw new TypeError('the cruise was asked for no reporter, yet gave text');
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe('the import rules', () => {
  it.each([
    ['browser-takes-only-its-folders', 'src/browser/takes-too-much.ts', 'src/rows/count-rows.ts'],
    ['browser-takes-only-its-packages', 'src/browser/takes-too-much.ts', 'd3'],
    ['rows-takes-only-its-folders', 'src/rows/takes-too-much.ts', 'src/charts/draw-bar.ts'],
    ['rows-takes-only-its-packages', 'src/rows/takes-too-much.ts', '@observablehq/plot'],
    ['risk-takes-types-of-model', 'src/risk/takes-a-value.ts', 'src/model/words.ts'],
    ['files-and-processes-stay-in-scripts', 'src/charts/reads-a-file.ts', 'fs'],
    ['pages-take-what-is-compiled', 'src/pages/derives-a-status.ts', 'src/evidence/derive-status.ts'],
    ['nothing-takes-tests', 'src/rows/takes-a-test.ts', 'test/support.ts'],
    ['the-site-does-not-take-scripts', 'src/rows/takes-a-script.ts', 'scripts/write-file.ts'],
    ['no-lost-imports', 'src/rows/takes-too-much.ts', './not-there.ts'],
  ])('%s refuses what it should', (rule, from, to) => {
    const found = refused.filter((violation) => violation.startsWith(`${rule}: ${from} -> `));
    expect(found.map((violation) => violation.split(' -> ')[1])).toContainEqual(expect.stringContaining(to));
  });

  it('refuses two files that import each other', () => {
    expect(refused).toContain('no-circles: src/charts/first-of-circle.ts -> src/charts/second-of-circle.ts');
  });

  it('lets the browser take types, the PNG renderer a file, and scripts anything', () => {
    const allowed = ['src/browser/takes-a-type.ts', 'src/render/png/read-font.ts', 'scripts/write-file.ts'];
    expect(refused.filter((violation) => allowed.some((file) => violation.includes(`: ${file} `)))).toEqual([]);
  });
});
