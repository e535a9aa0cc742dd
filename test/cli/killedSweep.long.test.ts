import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, buildProgram, runProgram } from './builtProgram.ts';
import { sampleExperiment } from './tinyExperiment.ts';

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

/** Journals of a sweep's store, with their sizes. */
function journals(out: string): { readonly name: string; readonly bytes: number }[] {
  const path = join(out, 'store', 'journal');
  if (!existsSync(path)) return [];
  return readdirSync(path).map((name) => ({
    name,
    bytes: statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0,
  }));
}

describe('the built command', () => {
  it('A sweep in a folder that is killed at three moments goes on, loses nothing and comes to the same result', async () => {
    const file = join(program.folder, 'sample.yaml');
    const out = join(program.folder, 'killed');
    writeFileSync(file, sampleExperiment(20));
    const argv = ['sweep', file, '--format', 'json'];
    const whole = await runProgram(program.file, argv);
    for (let kills = 0; kills < 3; kills++) {
      const before = new Set(journals(out).map(({ name }) => name));
      let timer: NodeJS.Timeout | undefined;
      const isOld = ({ name }: { name: string }) => before.has(name);
      const killed = await runProgram(program.file, [...argv, '--out', out], (child) => {
        // Some five rows of its own, or however many come to be there until the kill hits.
        timer ??= setInterval(() => {
          if (journals(out).some((one) => !isOld(one) && one.bytes > 4500)) child.kill('SIGKILL');
        }, 5);
      });
      clearInterval(timer);
      expect(killed.code).toBeNull();
      const { ok, missing, damage } = JSON.parse(
        (await runProgram(program.file, ['status', out, '--format', 'json'])).out,
      );
      expect(ok).toBeGreaterThanOrEqual(4 * (kills + 1));
      expect([ok + missing, damage]).toEqual([40, []]);
    }
    const ended = await runProgram(program.file, [...argv, '--out', out]);
    expect([ended.code, ended.out]).toEqual([0, whole.out]);
    const { ok, missing } = JSON.parse((await runProgram(program.file, ['status', out, '--format', 'json'])).out);
    expect([ok, missing]).toEqual([40, 0]);
  });
});
