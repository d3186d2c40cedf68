/**
 * Every check there is, in order, stopping at the first that fails. The last line counts them: each test of the three
 * suites, and each other step as one. `--verbose` shows what every step prints, not only one that failed;
 * `--keep-going` runs the steps after a failure as well.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { COMPILE, EMBED_SCRIPTS, FONTS, HEADERS, PAGES, SCAN } from './build.ts';
import { type Command, programOf, runCommand } from './commands.ts';
import { getChromium } from './find-chromium.ts';
import { addTallies, closingLine, NO_TESTS, type Tally, tallyOfReport } from './test-tally.ts';

interface Step {
  readonly label: string;
  readonly command: Command;
  /** A suite of tests: its tests are counted one by one. */
  readonly suite?: true;
  readonly env?: () => Readonly<Record<string, string>>;
}

const STEPS: readonly Step[] = [
  {
    label: 'Format and lint',
    command: [programOf('@biomejs/biome', 'biome'), 'check', '--diagnostic-level=warn', '.'],
  },
  { label: 'Data', command: COMPILE },
  { label: 'Fonts', command: FONTS },
  { label: 'Scripts of embeds', command: EMBED_SCRIPTS },
  { label: 'Import rules', command: [programOf('dependency-cruiser', 'depcruise'), 'src', 'scripts', 'test'] },
  { label: 'Types', command: [programOf('astro'), 'check', '--minimumFailingSeverity', 'hint'] },
  { label: 'Dead code', command: [programOf('knip')] },
  { label: 'Unit tests', command: vitest('vitest.config.ts'), suite: true },
  { label: 'Build', command: PAGES },
  { label: 'Headers', command: HEADERS },
  { label: 'Scan for personal data', command: SCAN },
  { label: 'Tests of the built site', command: vitest('vitest.site.config.ts'), suite: true },
  {
    label: 'Browser tests',
    command: vitest('vitest.browser.config.ts'),
    suite: true,
    env: () => ({ CHROME_PATH: getChromium() }),
  },
];

function vitest(config: string): Command {
  return [programOf('vitest'), 'run', '--config', config];
}

const verbose = process.argv.includes('--verbose');
const keepGoing = process.argv.includes('--keep-going');
const reports = mkdtempSync(join(tmpdir(), 'breach-impact-explorer-'));

/** Runs one step, says how it went, and counts it. */
async function runStep(step: Step, place: string): Promise<Tally> {
  const begun = performance.now();
  const report = join(reports, 'report.json');
  rmSync(report, { force: true });
  const extra = step.suite ? ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { ok, output } = await runCommand([...step.command, ...extra], {
    output: verbose ? 'show' : 'hold',
    env: { ...step.env?.(), NO_COLOR: process.stdout.isTTY ? undefined : '1' },
  });
  const tally = step.suite
    ? tallyOfReport(readReport(report), ok)
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  // Some programs colour what they print even for a file.
  if (tally.failed > 0) console.log(process.stdout.isTTY ? output : stripVTControlCharacters(output));
  const detail = step.suite ? `${closingLine(tally).replace(', 0 failed', '')}, ` : '';
  console.log(`${place}  ${tally.failed > 0 ? 'FAILED' : 'ok    '}  ${step.label} (${detail}${seconds})`);
  return tally;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

async function runSteps(): Promise<Tally> {
  let total: Tally = NO_TESTS;
  for (const [index, step] of STEPS.entries()) {
    const tally = await runStep(step, `${String(index + 1).padStart(2)}/${STEPS.length}`).catch((error: unknown) => {
      console.log(`${step.label}: ${error instanceof Error ? error.message : String(error)}`);
      return { ...NO_TESTS, failed: 1 };
    });
    total = addTallies(total, tally);
    if (tally.failed > 0 && !keepGoing) {
      const left = STEPS.slice(index + 1).map(({ label }) => label);
      if (left.length > 0) console.log(`Not run: ${left.join(', ')}`);
      break;
    }
  }
  return total;
}

const total = await runSteps();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${closingLine(total)}`);
if (total.failed > 0) process.exitCode = 1;
