import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A name that no other process has, now or later: host, process id, what tells this process from any other of that id (start, boot, id namespace; `x` where
 * the system does not say), and 48 random bits.
 */
export function writerName(): string {
  const host =
    hostname()
      .replace(/[^A-Za-z0-9.]/g, '_')
      .slice(0, 40) || 'host';
  return [host, process.pid, identityOf(process.pid) ?? 'x', randomBytes(6).toString('hex')].join('-');
}

/**
 * Whether the process of a `writerName` may be alive. False only if it certainly is not: it ran here since the last boot, and its process is gone. Processes of
 * other hosts, boots and containers may live as far as can be seen from here.
 */
export function isAliveHere(writer: string): boolean {
  const match = /^(.+)-(\d+)-(\d+)\.([0-9a-z]+)-[0-9a-f]{12}$/.exec(writer);
  if (match === null) return true;
  const [, host, pid, start, place] = match;
  const here = identityOf(process.pid);
  const isHere = here !== undefined && writerName().startsWith(`${host}-${process.pid}-`) && here.endsWith(`.${place}`);
  return !isHere || (isThere(Number(pid)) && [undefined, `${start}.${place}`].includes(identityOf(Number(pid))));
}

/** False only where the system says that there is no such process. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return (thrown as { code?: unknown }).code !== 'ESRCH';
  }
}

/** Start of a process in ticks since boot, and where its id means something: the boot and the namespace of ids. Undefined where the system does not say. */
function identityOf(pid: number): string | undefined {
  try {
    // The name, in brackets, may hold anything; the fields after it do not.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()!.split(' ');
    const [state, start] = [fields[0]!, fields[19]!];
    // A zombie has ended and lets go of its files.
    if (state === 'Z' || state === 'X') return 'ended';
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')
      .replace(/[^0-9a-f]/g, '')
      .slice(0, 12);
    const namespace = readlinkSync('/proc/self/ns/pid').replace(/\D/g, '');
    return `${start}.${boot}${namespace}`;
  } catch {
    return undefined;
  }
}
