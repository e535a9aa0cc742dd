import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, missingProgram } from '../../tools/programs.ts';
import { redisProgram } from '../../tools/redisProgram.ts';
import { spawnBound } from './boundProcess.ts';
import { freePort } from './freePort.ts';
import { ownCertificate } from './ownCertificate.ts';

export interface RedisOptions {
  /** Whether it writes its log (AOF, synced every second) and so has its data after a kill; false unless given. */
  readonly appendOnly?: boolean;
  readonly tls?: boolean;
  readonly password?: string;
  /** Where it keeps its files; a temporary folder, removed by `stop`, unless given. */
  readonly folder?: string;
  /** What happens when memory is full; 'noeviction' unless given. */
  readonly maxmemoryPolicy?: string;
}

export interface RedisServer {
  /** redis://… or rediss://…, with the password. */
  readonly url: string;
  readonly port: number;
  /** Of the last start. */
  readonly pid: number;
  readonly isRunning: boolean;
  readonly folder: string;
  /** PEM of the certificate where it has one: the value for `NODE_EXTRA_CA_CERTS`. */
  readonly certificate: string | undefined;
  /** Sends a signal. Resolves once the process has ended where the signal ends one, else at once. */
  kill(signal: NodeJS.Signals): Promise<void>;
  /** Ends it if it runs and starts it again on the same port with the same files. */
  restart(): Promise<void>;
  /** Ends it and removes what it left. */
  stop(): Promise<void>;
}

const redis = findProgram(redisProgram);

/** Why there is no Redis here; undefined where there is one. For `describe.skipIf` and its title. */
export const noRedis = redis === undefined ? missingProgram(redisProgram) : undefined;

const lastingSignals: readonly NodeJS.Signals[] = ['SIGSTOP', 'SIGCONT'];

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** Starts it; resolves once it answers. Rejects with all it said where it ends before. */
function begin(args: readonly string[]): Promise<ChildProcess> {
  const child = spawnBound(redis!, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer) => {
      said += piece;
      if (said.includes('Ready to accept connections')) resolve(child);
      if (said.length > 1e5) said = said.slice(-1e4);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    child.once('error', reject);
    child.once('close', (code, signal) => reject(new Error(`redis-server ended (${code ?? signal}): ${said}`)));
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isRunning(child)) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill(signal);
  });
}

/**
 * A Redis of its own on a free port of this machine, seen by nobody else. It ends with `stop`, at the latest with this process. Rejects
 * where there is no `redis-server` (see `noRedis`).
 */
export async function startRedis(options: RedisOptions = {}): Promise<RedisServer> {
  if (noRedis !== undefined) throw new Error(noRedis);
  const { appendOnly = false, tls = false, password, maxmemoryPolicy = 'noeviction' } = options;
  const own = mkdtempSync(join(tmpdir(), 'zhili-redis-'));
  const folder = options.folder ?? own;
  const certificates = tls ? ownCertificate(own) : undefined;
  const port = await freePort();
  const doors =
    certificates === undefined
      ? ['--port', `${port}`]
      : [
          ...['--port', '0', '--tls-port', `${port}`, '--tls-auth-clients', 'no'],
          ...['--tls-cert-file', certificates.certificate, '--tls-key-file', certificates.key],
          ...['--tls-ca-cert-file', certificates.certificate],
        ];
  const args = [
    ...doors,
    ...['--bind', '127.0.0.1', '--dir', folder, '--save', '', '--maxmemory-policy', maxmemoryPolicy],
    ...(appendOnly ? ['--appendonly', 'yes'] : []),
    ...(password === undefined ? [] : ['--requirepass', password]),
  ];
  let child = await begin(args);
  const login = password === undefined ? '' : `:${encodeURIComponent(password)}@`;
  return {
    url: `${tls ? 'rediss' : 'redis'}://${login}127.0.0.1:${port}`,
    port,
    get pid() {
      return child.pid!;
    },
    get isRunning() {
      return isRunning(child);
    },
    folder,
    certificate: certificates?.certificate,
    kill: (signal) => {
      if (!lastingSignals.includes(signal)) return end(child, signal);
      child.kill(signal);
      return Promise.resolve();
    },
    async restart() {
      await end(child, 'SIGKILL');
      child = await begin(args);
    },
    async stop() {
      await end(child, 'SIGKILL');
      rmSync(own, { recursive: true, force: true });
    },
  };
}
