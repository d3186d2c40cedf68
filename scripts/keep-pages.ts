import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { FIGURES_FILE, KEPT_FIGURES } from './keep-figures.ts';
import { showProgress } from './show-progress.ts';
import {
  areUntouched,
  type FileStamp,
  hashInputs,
  KEPT,
  readRecord,
  SITE_BEFORE,
  type SiteRecord,
  stampFiles,
  takeOver,
  writeRecord,
} from './site-before.ts';

/** What the import leaves for the pages; only routes that reach it can show anything imported. */
const IMPORTED = join('.dataset', 'imported.json');

/** The route whose file is taken out of the site when it is built. */
const FIGURES_ROUTE = `/${FIGURES_FILE}`;

/** The part of a module graph that tells who imports whom. */
interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly importers: readonly string[]; readonly dynamicImporters: readonly string[] } | null;
}

/**
 * Takes over the pages and files that could not have changed since the build before: where the code and the data are the
 * same, all but those whose code reaches what was imported. An import then costs its own pages only.
 */
export function keepPages(): AstroIntegration {
  let root = '';
  let site = '';
  let inputs = '';
  let showImported: ReadonlySet<string> = new Set();
  let kept: Readonly<Record<string, readonly FileStamp[]>> = {};
  return {
    name: 'keep-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const findPages = {
          name: 'pages-that-show-imported',
          generateBundle(this: ModuleGraph & { readonly environment?: { readonly name: string } }) {
            if (this.environment?.name === 'prerender') showImported = importersOf(slashed(join(root, IMPORTED)), this);
          },
        };
        updateConfig({ vite: { plugins: [findPages] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        inputs = hashInputs(root);
        const keeping = (astro: AstroPrerenderer): AstroPrerenderer => ({
          ...astro,
          name: 'keep-pages',
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            const others = paths.filter(({ route }) => !showImported.has(slashed(join(root, route.component))));
            // The list of all breaches shows what was imported; where no route seems to, the graph was misread.
            const routes = others.length < paths.length ? others.map(({ route }) => route.route) : [];
            kept = keptRoutes(root, inputs, new Set(routes));
            takeOver(filesOf(kept), join(root, SITE_BEFORE), site);
            return paths.filter(({ route }) => kept[route.route] === undefined);
          },
        });
        setPrerenderer((astro) => showProgress(keeping(astro)));
      },
      'astro:build:done': ({ assets }) => {
        const made = [...assets].map(([route, files]) => [route, stampFiles(site, files.map(pathIn(site)))] as const);
        const figures = stampFiles(root, [KEPT_FIGURES]);
        writeRecord(root, { inputs, routes: { ...Object.fromEntries(made), ...kept, [FIGURES_ROUTE]: figures } });
        const count = filesOf(kept).length;
        if (count > 0) console.log(`${count} ${KEPT}`);
      },
    },
  };
}

/**
 * The routes whose files can stay, with their files: none where anything but the import changed.
 *
 * @param routes those of this build that show nothing imported
 */
function keptRoutes(root: string, inputs: string, routes: ReadonlySet<string>): SiteRecord['routes'] {
  const record = readRecord(root);
  if (record?.inputs !== inputs) return {};
  const folderOf = (route: string) => (route === FIGURES_ROUTE ? root : join(root, SITE_BEFORE));
  return Object.fromEntries(
    Object.entries(record.routes).filter(
      ([route, files]) => routes.has(route) && files.length > 0 && areUntouched(folderOf(route), files),
    ),
  );
}

/** The files of routes that stand in the site. */
function filesOf(routes: SiteRecord['routes']): FileStamp[] {
  return Object.entries(routes).flatMap(([route, files]) => (route === FIGURES_ROUTE ? [] : files));
}

/** The files of all modules that reach this one, itself among them. */
function importersOf(file: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>([file]);
  for (const id of found) {
    const info = graph.getModuleInfo(id);
    for (const importer of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])]) found.add(importer);
  }
  return new Set([...found].map((id) => id.split('?')[0] ?? id));
}

function pathIn(folder: string): (file: URL) => string {
  return (file) => slashed(relative(folder, fileURLToPath(file)));
}

/** A path as modules are named, on every system. */
function slashed(path: string): string {
  return path.split(sep).join('/');
}
