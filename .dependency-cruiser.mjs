/**
 * Who may import whom: facts flow one way, from the data to the page, and what ships to the browser stays small.
 * Each folder of src/ lists the folders it may take from, and the packages. `test/imports/` shows that each rule bites.
 *
 * `.astro` files cannot be parsed here; they print what they are given and import no further than the pages row says.
 */

/** @type {Record<string, { folders: string[], packages: string[] }>} */
const MAY_IMPORT = {
  model: { folders: [], packages: ['zod'] },
  evidence: { folders: ['model'], packages: [] },
  risk: { folders: ['model'], packages: [] },
  compile: {
    folders: ['model', 'evidence', 'risk'],
    packages: [
      'zod',
      'papaparse',
      'yaml',
      'fastest-levenshtein',
      'flesch-kincaid',
      'syllable',
      'unified',
      'remark-parse',
      'remark-rehype',
      'rehype-sanitize',
      'hast-util-to-html',
      'flesch-kincaid',
      'syllable',
    ],
  },
  // It reads and reports as the compiler does, so that a download and a table fail in the same words.
  import: { folders: ['model', 'compile'], packages: ['zod', 'papaparse'] },
  // A new folder is described as a published one is, and read before it is written as the compiler reads it.
  authoring: { folders: ['model', 'compile', 'publish'], packages: [] },
  rows: { folders: ['model', 'risk'], packages: ['d3'] },
  charts: { folders: ['rows', 'model'], packages: ['d3', '@observablehq/plot', 'hastscript'] },
  render: {
    folders: ['charts', 'rows', 'model', 'publish', 'kept'],
    packages: ['hastscript', 'hast-util-to-html', 'linkedom', '@resvg/resvg-js'],
  },
  publish: { folders: ['rows', 'model'], packages: ['fflate', 'feed', '@citation-js'] },
  // Files that builds keep for each other, found by what they were made from.
  kept: { folders: [], packages: [] },
  // Words of rows come along, so that what script writes into a table reads like what the build printed there.
  browser: { folders: ['risk', 'publish', 'rows/words'], packages: ['minisearch'] },
};

/** @param {string[]} names */
const either = (names) => `(?:${names.map((name) => name.replaceAll('/', '[/]')).join('|')})`;

/** @param {[string, { folders: string[], packages: string[] }]} entry */
function folderRules([folder, { folders, packages }]) {
  const from = { path: `^src/${folder}/` };
  return [
    {
      name: `${folder}-takes-only-its-folders`,
      severity: 'error',
      comment: `src/${folder} takes ${['itself', ...folders].join(', ')}. Types may come from anywhere.`,
      from,
      to: {
        path: '^(?:src|scripts|test|data|[.]dataset)/',
        pathNot: `^src/${either([folder, ...folders])}/`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: `${folder}-takes-only-its-packages`,
      severity: 'error',
      comment: `Packages of src/${folder}: ${packages.join(', ') || 'none'}. Types may come from anywhere.`,
      from,
      to: {
        path: 'node_modules/',
        ...(packages.length > 0 && { pathNot: `node_modules/(?:@types/)?${either(packages)}/` }),
        dependencyTypesNot: ['type-only'],
      },
    },
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(MAY_IMPORT).flatMap(folderRules),
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Files that import each other cannot be read, tested or moved one at a time.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-lost-imports',
      severity: 'error',
      comment: 'The file or package is not there.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
    {
      name: 'files-and-processes-stay-in-scripts',
      severity: 'error',
      comment:
        'Only scripts/, what builds keep and the PNG renderer touch files, processes and the network. A hash or a path is a computation.',
      from: { path: '^src/', pathNot: '^src/(?:kept|render/png)/' },
      to: { dependencyTypes: ['core'], pathNot: '^(?:node:)?(?:crypto|path)$' },
    },
    {
      name: 'risk-takes-types-of-model',
      severity: 'error',
      comment: 'The browser ships src/risk; a value from src/model would bring zod along.',
      from: { path: '^src/risk/' },
      to: { path: '^src/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-take-what-is-compiled',
      severity: 'error',
      comment: 'Pages print: statuses and problems are settled before they run.',
      from: { path: '^src/(?:pages|layouts|components)/' },
      to: { path: '^src/(?:compile|evidence)/' },
    },
    {
      name: 'nothing-takes-tests',
      severity: 'error',
      comment: 'What runs does not depend on what checks it.',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'the-site-does-not-take-scripts',
      severity: 'error',
      comment: 'Scripts call the rest, never the other way round.',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.]astro$', '^test/imports/fixture/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
