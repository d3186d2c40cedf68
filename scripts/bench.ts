/** Measures the site against its budgets and prints them as tables. Takes about ten minutes; not part of the tests. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build.ts';
import { type BuiltPage, type BuiltSite, explorerPages, readSite } from './built-site.ts';
import { projectFolder } from './commands.ts';
import { getChromium, launchChromium } from './find-chromium.ts';
import { type Movement, measureMovement } from './measure-movement.ts';
import { type BuildCost, measureScale, timedBuild } from './measure-scale.ts';
import { gzipped, inlineScriptWeight, loadedFiles, weightOf } from './page-weight.ts';
import { copyProject } from './project-copy.ts';
import { serveSite } from './serve.ts';

/** One line of the table; a budget of null is for information. */
interface Line {
  readonly what: string;
  readonly measured: number;
  readonly budget: number | null;
  readonly unit: 'bytes' | 'requests' | 'shift' | 'seconds';
}

const BUILDS = 5;
const WIDTHS = [360, 1280];
const IMPORTED = [10, 100, 1000, 5000];
/** Of a build with 1,000 imported breaches. */
const SCALE_BUDGET = { seconds: 15, bytes: 1_000_000_000 };

function byteLines(page: BuiltPage, site: BuiltSite): Line[] {
  const files = loadedFiles(page, site);
  const script = weightOf(files, 'script') + inlineScriptWeight(page);
  const bytes = (what: string, measured: number, budget: number | null): Line => ({
    what,
    measured,
    budget,
    unit: 'bytes',
  });
  return [
    bytes('explorer page whole, gzip', weightOf(files), 150_000),
    bytes('  of it the page', weightOf(files, 'page'), null),
    bytes('  of it script', script, 15_000),
    bytes('  of it styles', weightOf(files, 'style'), null),
    bytes('  of it fonts', weightOf(files, 'font'), 60_000),
    bytes('  of it pictures and icon', weightOf(files, 'image'), null),
    ...files
      .filter(({ file }) => file.startsWith('pictures/'))
      .map(({ file }) => bytes(file, site.read(file).length, 5_000)),
    { what: 'files it loads', measured: files.length, budget: null, unit: 'requests' },
  ];
}

/** The heaviest page that is not an explorer, for which there is no budget yet. */
function heaviestOther(site: BuiltSite): Line {
  const explorers = new Set(explorerPages(site));
  const others = site.pages.filter((page) => !explorers.has(page));
  const weights = others.map((page) => ({ path: page.path, bytes: weightOf(loadedFiles(page, site)) }));
  const heaviest = weights.toSorted((a, b) => b.bytes - a.bytes)[0];
  return {
    what: `heaviest other page, ${heaviest?.path}`,
    measured: heaviest?.bytes ?? 0,
    budget: null,
    unit: 'bytes',
  };
}

/** What articles load, against what a frame, a loader and a picture may weigh. */
function travellingLines(site: BuiltSite): Line[] {
  const frames = weighed(site, /^embed\/.*\.html$/, gzipped);
  const pictures = weighed(site, /\.png$/, ({ length }) => length);
  const loaders = weighed(site, /^loader\/.*\.js$/, gzipped);
  const line = (what: string, bytes: number | undefined, budget: number): Line => ({
    what,
    measured: bytes ?? Number.NaN,
    budget,
    unit: 'bytes',
  });
  return [
    line(`median of ${frames.length} frames, gzip`, median(frames.map(({ bytes }) => bytes)), 8_000),
    line(`heaviest frame, gzip, ${frames[0]?.file}`, frames[0]?.bytes, 14_000),
    line('heaviest loader, gzip', loaders[0]?.bytes, 3_000),
    line(`heaviest of ${pictures.length} PNGs, ${pictures[0]?.file}`, pictures[0]?.bytes, 150_000),
  ];
}

/** Files of the site with their bytes, the heaviest first. */
function weighed(site: BuiltSite, pattern: RegExp, weigh: (bytes: Buffer) => number) {
  return site.files
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, bytes: weigh(site.read(file)) }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

function movementLines({ width, shift, foreignRequests }: Movement): Line[] {
  return [
    { what: `layout shift at ${width} px: load, scroll, select, reset`, measured: shift, budget: 0, unit: 'shift' },
    { what: `third-party requests at ${width} px`, measured: foreignRequests, budget: 0, unit: 'requests' },
  ];
}

async function movements(site: BuiltSite, page: BuiltPage): Promise<Line[]> {
  const folder = join(projectFolder, 'dist');
  const server = await serveSite({ folder, basePath: site.basePath, port: { exactly: 0 } });
  const browser = await launchChromium(getChromium());
  const lines: Line[] = [];
  for (const width of WIDTHS) {
    lines.push(...movementLines(await measureMovement(browser, server.address + page.path.slice(1), width)));
  }
  await browser.close();
  await server.close();
  return lines;
}

/** Cold builds find no cache of an earlier one but for its pictures; warm builds find everything, its site as well. */
async function buildLines(): Promise<Line[]> {
  const copy = copyProject();
  const caches = [
    'dist',
    '.astro',
    'node_modules/.astro',
    'node_modules/.vite',
    '.dataset/dataset.json',
    '.dataset/scan-record.json',
  ];
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < BUILDS; run++) {
    for (const cache of caches) rmSync(join(copy.project, cache), { recursive: true, force: true });
    cold.push((await timedBuild(copy)).seconds);
    warm.push((await timedBuild(copy)).seconds);
  }
  copy.remove();
  return [
    {
      what: `build, cold, median of ${BUILDS} (${spread(cold)})`,
      measured: median(cold),
      budget: null,
      unit: 'seconds',
    },
    { what: `build, warm, median of ${BUILDS} (${spread(warm)})`, measured: median(warm), budget: 10, unit: 'seconds' },
  ];
}

/** What builds with imported breaches take, with the pictures of the build before. */
async function scaleLines(): Promise<Line[]> {
  return (await measureScale(IMPORTED)).flatMap(({ entries, fromNothing, afterImport, indexBytes }) => {
    const size = `with ${entries.toLocaleString('en')} imported`;
    const budget = entries === 1000 ? SCALE_BUDGET : null;
    return [
      ...costLines(`build ${size}, after the import`, afterImport, budget),
      ...costLines(`build ${size}, from nothing`, fromNothing, budget),
      { what: '  index of all breaches, gzip', measured: indexBytes, budget: null, unit: 'bytes' } as const,
    ];
  });
}

function costLines(what: string, cost: BuildCost, budget: typeof SCALE_BUDGET | null): Line[] {
  return [
    { what, measured: cost.seconds, budget: budget?.seconds ?? null, unit: 'seconds' },
    { what: '  of the processor, one core', measured: cost.cpuSeconds, budget: null, unit: 'seconds' },
    { what: '  memory', measured: cost.bytes, budget: budget?.bytes ?? null, unit: 'bytes' },
  ];
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;
}

function printTable(heading: string, lines: readonly Line[]): void {
  const widest = Math.max(...lines.map(({ what }) => what.length));
  console.log(`\n${heading}`);
  for (const { what, measured, budget, unit } of lines) {
    const verdict = budget === null ? '' : `  ${measured <= budget ? 'within' : 'OVER  '} ${written(budget, unit)}`;
    console.log(`  ${what.padEnd(widest)}  ${written(measured, unit).padStart(14)}${verdict}`);
  }
}

function written(value: number, unit: Line['unit']): string {
  if (unit === 'bytes') return `${value.toLocaleString('en')} B`;
  if (unit === 'seconds') return `${value.toFixed(1)} s`;
  return unit === 'shift' ? value.toFixed(4) : String(value);
}

if (!(await buildSite())) process.exit(1);
const site = readSite(projectFolder);
for (const page of explorerPages(site)) {
  printTable(`Weight of ${page.path}`, [...byteLines(page, site), heaviestOther(site)]);
  printTable(`Steadiness of ${page.path}`, await movements(site, page));
}
printTable('What travels', travellingLines(site));
printTable(`Time on ${availableParallelism()} cores, Node ${process.versions.node}`, await buildLines());
printTable('Imported breaches', await scaleLines());
