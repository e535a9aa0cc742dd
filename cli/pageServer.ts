import { statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { FaultError } from '../sim/engine/fault.ts';

export interface PageServerOptions {
  /** Holds the built page; nothing outside it is served. */
  readonly folder: string;
  /** Address or name to listen at. */
  readonly host: string;
  /** The first port tried; 0 is any that is free. */
  readonly port: number;
  /** Answers only requests whose Host header names this machine itself, so that no foreign site can pass for the page (DNS rebinding). */
  readonly loopbackOnly: boolean;
}

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Ports tried after the first. */
export const furtherPorts = 20;
const largestPort = 65_535;

const loopbackNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/** The page's own policy stands in the page; these are what only a server can say. */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // Together they isolate the page, which lets it measure the memory of its workers.
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * The frame that runs notebook cells is sandboxed, hence of no origin: its document and what it loads must be readable from there. Its own policy stands in
 * it too; sandboxed by the server as well, it has no origin of its own even where someone opens it elsewhere.
 */
const readableFromFrame: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
const frameHeaders: Readonly<Record<string, string>> = {
  ...readableFromFrame,
  'Content-Security-Policy': "sandbox allow-scripts allow-downloads; frame-ancestors 'self'",
  'X-DNS-Prefetch-Control': 'off',
};

/** Serves the built page at the first free port. Throws `pageMissing`, `noFreePort`, `cannotListen`. */
export async function servePage({ folder, host, port, loopbackOnly }: PageServerOptions): Promise<PageServer> {
  const serve = folderListener(folder);
  const server = createServer((request, response) => {
    const all = { ...headers, ...moreHeaders(request.url ?? '/') };
    for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    if (loopbackOnly && !loopbackNames.test(request.headers.host ?? '')) return end(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return end(response.setHeader('Allow', 'GET, HEAD'), 405);
    return serve(request, response);
  });
  const last = Math.min(port === 0 ? 0 : port + furtherPorts, largestPort);
  for (let tried = port; ; tried++) {
    const code = await listen(server, tried, host);
    if (code === undefined) break;
    if (code !== 'EADDRINUSE') {
      throw new FaultError({ code: 'cannotListen', path: '--host, --port', value: `${host}:${tried} ${code}` });
    }
    if (tried === last) throw new FaultError({ code: 'noFreePort', path: '--port', value: `${port} … ${last}` });
  }
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${isIPv6(host) ? `[${host}]` : host}:${bound}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What the answer for this address says besides: unchanged files too, whose headers replace those that a browser keeps. */
function moreHeaders(url: string): Readonly<Record<string, string>> {
  const [path = ''] = url.split('?');
  if (/^\/frame(\.html?)?\/?$/.test(path)) return frameHeaders;
  return path.startsWith('/assets/') ? readableFromFrame : {};
}

/** Resolves with the error's code, or with nothing once the server listens. */
function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((settled) => {
    const failed = (error: NodeJS.ErrnoException) => settled(error.code ?? error.message);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      settled(undefined);
    });
  });
}

/** Answers with the files that are in the folder: they are listed once, so that no path leads out of it, and again when the page was built again. */
function folderListener(folder: string): RequestListener {
  let built = builtAt(folder);
  if (built === undefined) {
    throw new FaultError({ code: 'pageMissing', path: join(folder, 'index.html'), expected: 'npm run build' });
  }
  const list = () => sirv(folder, { etag: true, dotfiles: false, setHeaders: setCaching });
  let answer = list();
  return (request, response) => {
    const now = builtAt(folder);
    // In the middle of a build.
    if (now === undefined) return end(response, 503);
    if (now !== built) answer = list();
    built = now;
    // Ranges are of no use to a page, and one that ends before it begins would throw.
    delete request.headers.range;
    // A file that went away since it was listed.
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    return answer(request, response);
  };
}

function builtAt(folder: string): number | undefined {
  const stats = statSync(join(folder, 'index.html'), { throwIfNoEntry: false });
  return stats?.isFile() ? stats.mtimeMs : undefined;
}

/** Names of assets hold a hash of what is in them. */
function setCaching(response: ServerResponse, pathname: string): void {
  const isHashed = pathname.startsWith('/assets/');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
