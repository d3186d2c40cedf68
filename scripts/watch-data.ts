import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatProblem, type Problem } from '../src/compile/problem.ts';
import { compileFolder } from './compile-folder.ts';

type ServerSetup = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type DevelopmentServer = Parameters<ServerSetup>[0]['server'];

/** Editors write a file in several steps, and some write several files at once. */
const QUIET_MILLISECONDS = 80;

/**
 * In `astro dev`, compiles `data/` whenever a file in it changes: the page shows the change, or all problems in
 * Vite's overlay, which goes away when the file is mended. The terminal shows the same lines.
 */
export function watchData(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'watch-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => startWatching(root, server, logger),
    },
  };
}

function startWatching(root: string, server: DevelopmentServer, logger: AstroIntegrationLogger): void {
  const folder = join(root, 'data');
  let problems = compileProject(root, logger);
  const refresh = () => {
    const wasBroken = problems.length > 0;
    problems = compileProject(root, logger);
    if (problems.length > 0) server.ws.send(overlayOf(problems));
    // The dataset may be the same as before the mistake, and then nothing else tells the page.
    else if (wasBroken) server.ws.send({ type: 'full-reload', path: '*' });
  };
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (event, path) => {
    if (event === 'addDir' || relative(folder, path).split(sep)[0] === '..') return;
    clearTimeout(timer);
    timer = setTimeout(refresh, QUIET_MILLISECONDS);
  });
  server.ws.on('connection', () => {
    if (problems.length > 0) server.ws.send(overlayOf(problems));
  });
}

/** Compiles once and says on the terminal how it went. Returns the problems; none means that the dataset is current. */
function compileProject(root: string, logger: AstroIntegrationLogger): readonly Problem[] {
  const { compiled, isNew } = compileFolder(join(root, 'data'), join(root, '.dataset'));
  for (const warning of compiled.warnings) logger.warn(formatProblem(warning));
  if (compiled.kind === 'refused') {
    for (const problem of compiled.problems) logger.error(formatProblem(problem));
    return compiled.problems;
  }
  logger.info(`${compiled.summary.claims} claims compiled${isNew ? '' : ', nothing changed'}`);
  return [];
}

function overlayOf(problems: readonly Problem[]) {
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  const lines = problems.map(formatProblem);
  const message = [`The data has ${count}; the page shows what it was before.`, ...lines].join('\n\n');
  return { type: 'error', err: { message, stack: '', plugin: 'watch-data', id: problems[0]?.file ?? '' } } as const;
}
