/**
 * What a host should send with every file of the site, as one list, and the texts in which hosts read it.
 *
 * Embeds may be framed by anybody, so they name no ancestors: `frame-ancestors *` covers network schemes only and would
 * shut out web-views with schemes of their own.
 */
export interface HeaderRule {
  /** A path below the base path; one `*` at its end stands for the rest of the address. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hashes of inline code, as a policy has them: `sha256-…`, without quotes. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Files below the site's folder in which hosts read the rules. */
export const HEADER_FILES = ['_headers', '.htaccess', 'nginx-header-maps.conf', 'nginx-headers.conf'] as const;
export type HeaderFile = (typeof HEADER_FILES)[number];

const FRAMED = ['/embed/*', '/v/*'] as const;
const SHARED = [...['/charts/*', '/cards/*', '/oembed/*', '/loader/*', '/data/*', '/pictures/*', '/assets/*']] as const;
const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;
const UNCHANGING = 'public, max-age=31536000, immutable';
const MINUTES = 'public, max-age=300';
const NOTHING_ALLOWED = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';

/**
 * The rules, the general before the particular: of one header the last rule that matches counts, so every text below
 * takes care that none is sent twice.
 *
 * @param embeds hashes of what stands inline in the embeds
 * @param pages hashes of what stands inline in the other pages
 */
export function headerRules(embeds: InlineHashes, pages: InlineHashes): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': NOTHING_ALLOWED,
        'Cache-Control': MINUTES,
        'Content-Security-Policy': `${pagePolicy(pages)}; frame-ancestors 'self'`,
      },
    },
    ...SHARED.map((path) => ({ path, headers: OPEN_TO_ALL })),
    ...FRAMED.map((path) => ({ path, headers: { ...OPEN_TO_ALL, 'Content-Security-Policy': policy(embeds) } })),
    ...['/assets/*', '/loader/*'].map((path) => ({ path, headers: { 'Cache-Control': UNCHANGING } })),
  ];
}

/**
 * The headers of one address.
 *
 * @param path below the base path, beginning with a slash: `/embed/x/y/`
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => isMatch(path, rule.path)).map(({ headers }) => headers));
}

/**
 * `_headers` of Cloudflare Pages and Netlify. Cloudflare joins a header that two rules give, so a particular rule first
 * takes it away by Cloudflare's `! Name`. Netlify does not know that line and may name it as invalid in its log.
 */
export function headersFile(rules: readonly HeaderRule[], basePath: string): string {
  const blocks = rules.map(({ path, headers }, index) => {
    const earlier = new Set(
      rules
        .slice(0, index)
        .filter((rule) => isMatch(path, rule.path))
        .flatMap((rule) => Object.keys(rule.headers)),
    );
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(earlier.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    return [below(path, basePath), ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** `.htaccess` of Apache 2.4 in the folder of the site; needs mod_headers. A later `Header always set` replaces one. */
export function htaccessFile(rules: readonly HeaderRule[], basePath: string): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `    Header always set ${name} "${value}"`);
    return [`  <If "%{REQUEST_URI} =~ m#${patternOf(path, basePath)}#">`, ...lines, '  </If>'].join('\n');
  });
  return `<IfModule mod_headers.c>\n${blocks.join('\n')}\n</IfModule>\nErrorDocument 404 ${basePath}404.html\n`;
}

/**
 * An include for the `http` block of nginx, as maps from the address to the header's value. nginx forgets the headers
 * of a server in a location that adds its own, so that one list for all locations has to choose by value.
 */
export function nginxFile(rules: readonly HeaderRule[], basePath: string): { maps: string; server: string } {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) => {
    const lines = rules.toReversed().flatMap(({ path, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [`  "~${patternOf(path, basePath)}" "${value}";`];
    });
    return [`map $uri ${variableOf(name)} {`, '  default "";', ...lines, '}'].join('\n');
  });
  // An empty value sends no header.
  const server = names.map((name) => `add_header ${name} ${variableOf(name)} always;`);
  return { maps: `${maps.join('\n')}\n`, server: `${server.join('\n')}\nerror_page 404 ${basePath}404.html;\n` };
}

/**
 * The policy of the site's pages, as it stands in the pages themselves too, for hosts that send no headers. Who may
 * frame a page only a header can say (Content Security Policy Level 3, section 3.3).
 *
 * @param inline hashes of what stands inline in them; as built, nothing does
 */
export function pagePolicy(inline: InlineHashes = { scripts: [], styles: [] }): string {
  return `${policy(inline)}; frame-src 'self'`;
}

function policy({ scripts, styles }: InlineHashes): string {
  const sources = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    `style-src ${sources(styles)}`,
    `script-src ${sources(scripts)}`,
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function isMatch(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function below(path: string, basePath: string): string {
  return basePath + path.slice(1);
}

/** `^/base/embed/`: base paths and rules have no character with a meaning in a pattern. */
function patternOf(path: string, basePath: string): string {
  const full = below(path, basePath);
  return full.endsWith('*') ? `^${full.slice(0, -1)}` : `^${full}$`;
}

function variableOf(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}
