/** A small static server for the built site, as a publisher's server would serve it: for `npm start` and the tests. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { type HeaderRule, headersFor } from '../src/publish/headers.ts';
import { siteHeaders } from './site-headers.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

export interface RunningSite {
  /** Where the site's front page is, with its base path. */
  readonly address: string;
  close(): Promise<void>;
}

interface ServeOptions {
  readonly folder: string;
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly port: { readonly exactly: number } | { readonly from: number };
}

/**
 * Serves a built site on this machine only.
 *
 * @param port exactly this one (0 is any), or the first that is free from this one on
 * @throws Error when the port is taken and was asked for exactly
 */
export async function serveSite({ folder, basePath, port }: ServeOptions): Promise<RunningSite> {
  const site = { folder, basePath, rules: siteHeaders(folder) };
  const server = createServer((request, response) => {
    answer(request, response, site).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const bound = 'exactly' in port ? await listen(server, port.exactly) : await listenFrom(server, port.from);
  return {
    address: `http://localhost:${bound}${basePath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface ServedSite {
  readonly folder: string;
  readonly basePath: string;
  readonly rules: readonly HeaderRule[];
}

/** What a request for a path is answered with, before any file is looked at. */
export type Route = { readonly file: string } | { readonly redirect: string } | 'not-found';

/**
 * The file, relative to the site's folder, that a path of the address stands for.
 *
 * @param path as requested, percent-encoded, without query
 */
export function routeOf(path: string, basePath: string): Route {
  if (path === '/' && basePath !== '/') return { redirect: basePath };
  if (`${path}/` === basePath) return { redirect: basePath };
  if (!path.startsWith(basePath)) return 'not-found';
  const below = decodePath(path.slice(basePath.length));
  // Dots and backslashes could climb out of the folder; nothing the build writes has either in a folder's name.
  if (below === null || /(?:^|\/)\.\.?(?:\/|$)|[\\\0]/.test(below)) return 'not-found';
  return { file: below === '' || below.endsWith('/') ? `${below}index.html` : below };
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, { folder, basePath, rules }: ServedSite) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const route = await withoutMissingSlash(routeOf(path, basePath), path, folder);
  if (route !== 'not-found' && 'redirect' in route) {
    response.writeHead(302, { Location: query === undefined ? route.redirect : `${route.redirect}?${query}` }).end();
    return;
  }
  const found = route === 'not-found' ? null : await read(join(folder, route.file));
  const file = found !== null && route !== 'not-found' ? route.file : '404.html';
  const body = found ?? (await read(join(folder, '404.html'))) ?? Buffer.from('Not found');
  const headers = headersFor(`/${path.slice(basePath.length)}`, rules);
  send(request, response, { status: found === null ? 404 : 200, file, body, headers });
}

/** Pages are folders: an address without the closing slash leads to the one with it. */
async function withoutMissingSlash(route: Route, path: string, folder: string): Promise<Route> {
  if (route === 'not-found' || 'redirect' in route) return route;
  const found = await stat(join(folder, route.file)).catch(() => null);
  // A second slash at the front would make it an address of another host.
  return found?.isDirectory() ? { redirect: `/${path.replace(/^\/+/, '')}/` } : route;
}

async function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}

interface Answer {
  readonly status: number;
  readonly file: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

function send(request: IncomingMessage, response: ServerResponse, { status, file, body, headers }: Answer): void {
  response.writeHead(status, {
    ...headers,
    'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    // The next build may write other contents at the same address, which a host would know how to clear.
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + 99}. Choose one with PORT, as in PORT=8080 npm start`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
