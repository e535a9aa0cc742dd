import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { expect, it } from 'vitest';
import { isAliveHere, writerName } from '../../cli/output/writerName.ts';

it('Names of writers are all different, can be names of files, and say the process', () => {
  const [one, other] = [writerName(), writerName()];
  expect(one).not.toBe(other);
  expect(one).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/);
  expect(one).toContain(`-${process.pid}-`);
});

it('A writer is taken for alive unless it certainly is not: this one, and any of another host, boot or name', () => {
  const name = writerName();
  expect(isAliveHere(name)).toBe(true);
  expect(isAliveHere('by hand')).toBe(true);
  expect(isAliveHere(name.replace(hostname().replace(/[^A-Za-z0-9.]/g, '_'), 'elsewhere'))).toBe(true);
  expect(
    isAliveHere(name.replace(/\.[0-9a-z]+-/, '.0123456789ab4026531836-').replace(`-${process.pid}-`, '-4194303-')),
  ).toBe(true);
});

it.skipIf(!existsSync('/proc/self/stat'))(
  'A writer is dead once its process has ended, though another has its id',
  async () => {
    const name = writerName();
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
    const start = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').pop()!.split(' ')[19]!;
    const ofChild = name.replace(/-\d+-\d+\./, `-${child.pid}-${start}.`);
    const withItsId = name.replace(/-\d+-\d+\./, `-${child.pid}-${Number(start) - 1}.`);
    expect(isAliveHere(ofChild)).toBe(true);
    expect(isAliveHere(withItsId)).toBe(false);
    child.kill('SIGSTOP');
    expect(isAliveHere(ofChild)).toBe(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAliveHere(ofChild)).toBe(false);
  },
);
