import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The built command in a process of its own. */
export function zhili(args: readonly string[], onMessage: (text: string) => void = () => {}): ChildProcess {
  const program = resolve(import.meta.dirname, '../zhili.js');
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr!.setEncoding('utf8').on('data', onMessage);
  return child;
}

/** What a process printed, once it has ended with 0. Rejects otherwise, with the end of what it said. */
export function printed(child: ChildProcess): Promise<string> {
  let out = '';
  let said = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr!.on('data', (text: string) => {
    said = (said + text).slice(-2000);
  });
  return new Promise((done, reject) => {
    child.once('close', (code) => (code === 0 ? done(out) : reject(new Error(`ended with ${code}: ${said}`))));
  });
}

export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise((done) => child.once('close', done));
  child.kill(signal);
  await closed;
}

/** Peak memory of a living process so far, MiB. */
export function peakMemory(pid: number): number {
  const kib = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1024;
}

/** Processor seconds of a living process so far; Linux counts hundredths. */
export function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
