import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

/** Pages of others, on another host than the site, so that what is between them is truly cross-origin. */
export interface ParentServer {
  /** `http://127.0.0.1:<port>`; known once the tests run. */
  readonly origin: string;
  /** Serves a text at a path from now on; the type follows from the path's end. */
  put(path: string, text: string): void;
}

/** Serves texts of the tests while the tests of one file run. Call it at the top of the file. */
export function serveParents(): ParentServer {
  const texts = new Map<string, string>();
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    // Browsers ask every host for its icon.
    const text = path === '/favicon.ico' ? '' : texts.get(path);
    response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': typeOf(path), 'Cache-Control': 'no-store' });
    response.end(text);
  });
  const address = listenWhileTested(server);
  return {
    get origin() {
      return address.origin;
    },
    put: (path, text) => texts.set(path, text),
  };
}

/** Lets a server listen while the tests of one file run. Call it at the top of the file. */
export function listenWhileTested(server: Server): Pick<ParentServer, 'origin'> {
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('the server has no port');
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    get origin() {
      return origin;
    },
  };
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8';
  return path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
}
