import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './testHost.ts';

let folder: string;
let page: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhili-'));
  page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'page-too'));
  writeFileSync(join(folder, 'page-too/secret.txt'), 'secret');
  writeFileSync(join(page, '.hidden'), 'secret');
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>治理</title>');
  writeFileSync(join(page, 'frame.html'), '<!doctype html><title>frame</title>');
  writeFileSync(join(page, 'assets/page-1a2b.js'), 'export {};');
  writeFileSync(join(page, 'assets/engine-1a2b.wasm'), new Uint8Array([0, 97, 115, 109]));
  writeFileSync(join(page, 'assets/map-1a2b.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Served {
  readonly port: number;
  readonly out: string;
  readonly messages: () => string;
  stop(): Promise<number>;
}

const running: Served[] = [];
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});

/** Runs `zhili serve` until it has said where it serves; fails with its messages where it ends before. */
function serve(
  more: readonly string[] = ['--port', '0'],
  env: Record<string, string> = { LANG: 'en' },
): Promise<Served> {
  return new Promise((ready, failed) => {
    let interrupt = () => {};
    let messages = '';
    const ended = runCommand(['serve', ...more], {
      env,
      pageFolder: page,
      onInterrupt(callback) {
        interrupt = callback;
        return () => {};
      },
      message(text) {
        messages += text;
      },
      out(text) {
        const served = {
          port: Number(/:(\d+)\/\n$/.exec(text)![1]),
          out: text,
          messages: () => messages,
          async stop() {
            interrupt();
            return (await ended).code;
          },
        };
        running.push(served);
        // The interrupt is listened to once the address is said.
        setImmediate(() => ready(served));
      },
    });
    ended.then(({ code }) => failed(new Error(`ended with ${code}: ${messages}`)), failed);
  });
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it is written: nothing is tidied up on the way. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => answered({ status: response.statusCode!, headers: response.headers, body }));
    })
      .on('error', failed)
      .end();
  });
}

/** Takes a port until it is closed. */
async function taken(port = 0): Promise<{ port: number; free: () => void }> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  return { port: (server.address() as AddressInfo).port, free: () => server.close() };
}

describe('zhili serve', () => {
  it('serves the page on this machine, says where in the reader’s language, and ends with 0 at Ctrl-C', async () => {
    const served = await serve();
    expect(served.out).toBe(`Zhili: http://127.0.0.1:${served.port}/\n`);
    expect(served.messages()).toContain('Ctrl-C');
    expect((await ask(served.port, '/')).body).toContain('治理');
    expect(await served.stop()).toBe(0);
    await expect(ask(served.port, '/')).rejects.toThrow('ECONNREFUSED');
    expect((await serve(['--port', '0'], {})).out).toMatch(/^治理实验台：http:\/\/127\.0\.0\.1:\d+\/\n$/);
  });

  it('takes the next free port, and gives up after twenty', async () => {
    const first = await taken();
    const served = await serve(['--port', String(first.port)]);
    expect(served.port).toBeGreaterThan(first.port);
    expect(served.port).toBeLessThanOrEqual(first.port + 20);
    first.free();

    // The last port of all has none after it.
    const last = await taken(65_535).catch(() => undefined);
    await expect(serve(['--port', '65535'])).rejects.toThrow('ended with 2: --port: all these ports are taken');
    last?.free();
  });

  it('gives each kind of file its type, and says how long it may be kept', async () => {
    const { port } = await serve();
    const kinds = [
      ['/', 'text/html;charset=utf-8', 'no-cache'],
      ['/index.html', 'text/html;charset=utf-8', 'no-cache'],
      ['/assets/page-1a2b.js', 'text/javascript', 'public, max-age=31536000, immutable'],
      ['/assets/engine-1a2b.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
      ['/assets/map-1a2b.svg', 'image/svg+xml', 'public, max-age=31536000, immutable'],
    ];
    for (const [path, type, kept] of kinds) {
      const { status, headers } = await ask(port, path!);
      expect({ path, status, type: headers['content-type'], kept: headers['cache-control'] }).toEqual({
        path,
        status: 200,
        type,
        kept,
      });
      expect(headers.etag).toMatch(/^W\//);
      expect((await ask(port, path!, { 'if-none-match': headers.etag! })).status).toBe(304);
    }
  });

  it('sends its security headers with every answer', async () => {
    const { port } = await serve();
    const answers = [await ask(port, '/'), await ask(port, '/nothing'), await ask(port, '/', { host: 'evil.example' })];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 403]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });

  it('lets the sandboxed frame of notebooks be framed by the page and load what it is made of, also where a browser has kept it', async () => {
    const { port } = await serve();
    const shared = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
    for (const path of ['/frame.html', '/frame', '/frame.html?x']) {
      const first = await ask(port, path);
      const kept = await ask(port, path, { 'if-none-match': first.headers.etag! });
      expect([path, first.status, kept.status]).toEqual([path, 200, 304]);
      for (const { headers } of [first, kept]) {
        expect(headers).toMatchObject({
          ...shared,
          'content-security-policy': "sandbox allow-scripts allow-downloads; frame-ancestors 'self'",
          'cross-origin-embedder-policy': 'require-corp',
        });
      }
    }
    const asset = await ask(port, '/assets/page-1a2b.js');
    expect(asset.headers).toMatchObject({ ...shared, 'content-security-policy': "frame-ancestors 'none'" });
    const again = await ask(port, '/assets/page-1a2b.js', { 'if-none-match': asset.headers.etag! });
    expect(again.headers).toMatchObject(shared);
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/%2e%2e%5csecret.txt',
    '/%252e%252e/secret.txt',
    '//secret.txt',
    '/../page-too/secret.txt',
    '/-too/secret.txt',
    '/%00',
    '/%',
    '/.hidden',
    '/assets',
  ])('%s leads to nothing', async (path) => {
    const { port } = await serve();
    const { status, body } = await ask(port, path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('answers to the names of this machine only, unless a host was given', async () => {
    const { port } = await serve();
    for (const host of ['localhost', `localhost:${port}`, '127.0.0.1:1', '[::1]:4173', 'LOCALHOST']) {
      expect([host, (await ask(port, '/', { host })).status]).toEqual([host, 200]);
    }
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      `evil.example:${port}`,
      '127.0.0.1.nip.io',
      '192.168.1.2',
    ]) {
      expect([host, (await ask(port, '/', { host })).status]).toEqual([host, 403]);
    }
    const open = await serve(['--port', '0', '--host', '127.0.0.1']);
    expect((await ask(open.port, '/', { host: 'class.school.example' })).status).toBe(200);
    expect(open.messages()).toContain('Whoever can reach this address');
  });

  it('only reads, and is not upset by a range that makes no sense', async () => {
    const { port } = await serve();
    expect((await ask(port, '/', {}, 'HEAD')).status).toBe(200);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers } = await ask(port, '/', {}, method);
      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
    }
    for (const range of ['bytes=5-2', 'bytes=x', 'bytes=-1', 'bytes=99999-']) {
      expect((await ask(port, '/', { range })).status).toBe(200);
    }
  });

  it('serves what a new build put there, and nothing half built', async () => {
    const { port } = await serve();
    const index = join(page, 'index.html');
    rmSync(index);
    expect((await ask(port, '/')).status).toBe(503);
    writeFileSync(join(page, 'assets/page-3c4d.js'), 'export const a = 1;');
    writeFileSync(index, '<!doctype html><title>治理，新的</title>');
    utimesSync(index, new Date(), new Date(Date.now() + 5000));
    expect((await ask(port, '/')).body).toContain('新的');
    expect((await ask(port, '/assets/page-3c4d.js')).body).toBe('export const a = 1;');
    rmSync(join(page, 'assets/page-3c4d.js'));
    await expect(ask(port, '/assets/page-3c4d.js')).rejects.toThrow();
    expect((await ask(port, '/')).status).toBe(200);
  });

  it.each([
    [['--folder', '/nowhere'], '/nowhere/index.html: the page is not there; build it first: npm run build'],
    [['--port', '65536'], '--port: out of range, got 65536; expected [0, 65535]'],
    [['--port', 'x'], '--port: not a whole number, got x'],
    [['--host', '203.0.113.1', '--port', '0'], '--host, --port: cannot listen there, got 203.0.113.1:0 EADDRNOTAVAIL'],
  ])('%j is refused with the reason', async (argv, message) => {
    await expect(serve(argv)).rejects.toThrow(`ended with 2: ${message}`);
  });
});
