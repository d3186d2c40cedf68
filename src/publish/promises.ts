/**
 * Published addresses are promises: a committed list names them, one thing a line with its kind before it, and only
 * grows. What a kind promises is written out here and not taken from the code that publishes, so that a change there
 * cannot change a promise unseen. Paths are below the base path.
 */
const KINDS = {
  /** `figure wyze-2019/paths` */
  figure: (name: string) => [
    `/charts/${name}/`,
    ...['.svg', '.png', '-social.png', '-square.png', '.csv', '.json', '.md', '.zip'].map(
      (end) => `/charts/${name}${end}`,
    ),
    `/embed/${name}/`,
    `/oembed/${name}.json`,
  ],
  /** `part wyze-2019/paths/economic` */
  part: (name: string) => [`/embed/${name}/`, `/oembed/${name}.json`],
  /** `claim wyze-2019/c25` */
  claim: (name: string) => {
    const [breach, id] = name.split('/');
    const path = `${breach}/claims/${id}`;
    return [`/breaches/${path}/`, `/embed/${path}/`, `/oembed/${path}.json`];
  },
  /** `version 0123456789abcdef` */
  version: (hash: string) => [`/v/${hash}/`, `/v/${hash}/data.csv`, `/v/${hash}/status.json`],
  /** `page /method/` */
  page: (path: string) => [path],
  /** `carded /method/`: a page whose social card has its own address. */
  carded: (path: string) => [path, path === '/' ? '/cards/index.png' : `/cards${path.replace(/\/$/, '')}.png`],
  /** `file /feed.xml` */
  file: (path: string) => [path],
} as const satisfies Record<string, (name: string) => string[]>;
type Kind = keyof typeof KINDS;

/**
 * The addresses that a line of the list promises.
 *
 * @throws RangeError when the line is of no known kind
 */
export function promisedBy(line: string): string[] {
  const [kind = '', name = ''] = line.split(' ');
  if (!Object.hasOwn(KINDS, kind) || name === '') throw new RangeError(`"${line}" promises nothing: no such kind`);
  return KINDS[kind as Kind](name);
}

/** Pages for nobody's links, and files whose names change with their contents or that only a host reads. */
const NOT_PROMISED = /^\/(?:404\.html|assets\/.*|_headers|\.htaccess|nginx-.*\.conf)$/;

/**
 * The lines that promise what was built and what no earlier line promises, in order.
 *
 * @param built every file of the site, as `charts/x/y.png`
 * @param lines the list so far
 */
export function newPromises(built: readonly string[], lines: readonly string[]): string[] {
  const there = new Set(built.map((file) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`));
  const promised = new Set(lines.flatMap(promisedBy));
  const sorted = [...there].filter((path) => !promised.has(path) && !NOT_PROMISED.test(path)).toSorted();
  // Pages first: a page brings its files along.
  const left = [...sorted.filter((path) => path.endsWith('/')), ...sorted.filter((path) => !path.endsWith('/'))];
  const added: string[] = [];
  for (const path of left) {
    if (promised.has(path)) continue;
    const line = kindsOf(path).find((candidate) => promisedBy(candidate).every((each) => there.has(each)));
    if (line === undefined) continue;
    added.push(line);
    for (const each of promisedBy(line)) promised.add(each);
  }
  return added.toSorted();
}

/** The lines that could promise a path, the most particular first; none for what another line brings along. */
function kindsOf(path: string): string[] {
  const [, section = '', scope = '', figure = '', view = ''] = path.split('/');
  if (/^\/(?:charts|embed)\/[^/]+\/[^/]+\/$/.test(path)) return [`figure ${scope}/${figure}`];
  if (section === 'breaches' && figure === 'claims') return [`claim ${scope}/${view}`];
  if (section === 'embed' && figure !== 'claims') return [`part ${scope}/${figure}/${view}`];
  if (section === 'v') return [`version ${scope}`];
  return path.endsWith('/') ? [`carded ${path}`, `page ${path}`] : [`file ${path}`];
}
