import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonDocument } from '../../report/document.ts';
import { sampleExperiment } from './tinyExperiment.ts';

const root = resolve(import.meta.dirname, '../..');
const small = ['--slice', '1/14', '--days', '30', '--format', 'json'];

let folder: string;
beforeAll(async () => {
  mkdirSync(join(root, 'build'), { recursive: true });
  folder = mkdtempSync(join(root, 'build/test-'));
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder } });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Journals of a sweep's store, with their sizes. */
function journals(out: string): { readonly name: string; readonly bytes: number }[] {
  const path = join(out, 'store', 'journal');
  if (!existsSync(path)) return [];
  return readdirSync(path).map((name) => ({
    name,
    bytes: statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0,
  }));
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly messages: string;
}

/** Starts the built command; `watch` sees every piece of what it says on the way. */
function zhili(
  argv: readonly string[],
  watch: (child: ChildProcess, messages: string) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [join(folder, 'zhili.js'), ...argv], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  });
  let out = '';
  let messages = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    messages += piece;
    watch(child, messages);
  });
  return new Promise((ended) => child.on('close', (code) => ended({ code, out, messages })));
}

describe('the built command', () => {
  it('Gives the same document, hash included, with one worker, with two, and again', async () => {
    const compare = (workers: number) =>
      zhili(['compare', 'beihu', ...small, '--replicates', '3', '--workers', String(workers)]);
    const [one, two, again] = [await compare(1), await compare(2), await compare(2)];
    expect(one.code).toBe(0);
    const document = comparisonDocument.parse(JSON.parse(one.out));
    expect(document.engine).toMatch(/^[0-9a-f]{16}$/);
    expect(document.failed).toEqual([]);
    expect(two.out).toBe(one.out);
    expect(again.out).toBe(one.out);
  });

  it('Another seed gives another hash, seed 0 included', async () => {
    const hashes = await Promise.all(
      ['0', '1'].map(async (seed) => {
        const { out } = await zhili(['run', 'beihu', '--policy', 'before', ...small, '--seed', seed]);
        return comparisonDocument.parse(JSON.parse(out)).hash;
      }),
    );
    expect(new Set(hashes).size).toBe(2);
  });

  it('Ctrl-C stops it, prints what is done and ends with 130', async () => {
    let sent = false;
    const { code, out, messages } = await zhili(
      ['compare', 'beihu', ...small, '--replicates', '100000'],
      (child, said) => {
        if (sent || !said.includes('runs/s')) return;
        sent = true;
        child.kill('SIGINT');
      },
    );
    expect(code).toBe(130);
    expect(messages).toContain('Stopping; what is done is kept.');
    const document = comparisonDocument.parse(JSON.parse(out));
    expect(document.stop).toBe('cancelled');
    expect(document.replicates).toBeGreaterThan(0);
    expect(document.policies[0]!.outcomes.latentHarm!.n).toBeGreaterThan(0);
  });

  it('A second Ctrl-C ends it at once', async () => {
    const { code, out } = await zhili(['compare', 'beihu', ...small, '--replicates', '100000'], (child, said) => {
      if (said.includes('Stopping') || said.includes('runs/s')) child.kill('SIGINT');
    });
    // Between the first and the end of the process either the command or the system answers.
    expect([130, null]).toContain(code);
    expect(out === '' || JSON.parse(out).stop === 'cancelled').toBe(true);
  });

  it('A sweep in a folder that is killed at three moments goes on, loses nothing and comes to the same result', async () => {
    const file = join(folder, 'sample.yaml');
    const out = join(folder, 'killed');
    writeFileSync(file, sampleExperiment(20));
    const argv = ['sweep', file, '--format', 'json'];
    const whole = await zhili(argv);
    for (let kills = 0; kills < 3; kills++) {
      const before = new Set(journals(out).map(({ name }) => name));
      let timer: NodeJS.Timeout | undefined;
      const isOld = ({ name }: { name: string }) => before.has(name);
      const killed = await zhili([...argv, '--out', out], (child) => {
        // Some five rows of its own, or however many come to be there until the kill hits.
        timer ??= setInterval(() => {
          if (journals(out).some((one) => !isOld(one) && one.bytes > 4500)) child.kill('SIGKILL');
        }, 5);
      });
      clearInterval(timer);
      expect(killed.code).toBeNull();
      const { ok, missing, damage } = JSON.parse((await zhili(['status', out, '--format', 'json'])).out);
      expect(ok).toBeGreaterThanOrEqual(4 * (kills + 1));
      expect([ok + missing, damage]).toEqual([40, []]);
    }
    const ended = await zhili([...argv, '--out', out]);
    expect([ended.code, ended.out]).toEqual([0, whole.out]);
    const { ok, missing } = JSON.parse((await zhili(['status', out, '--format', 'json'])).out);
    expect([ok, missing]).toEqual([40, 0]);
  });

  it('Bad input ends with 2 and one line on the error output', async () => {
    expect(await zhili(['compare', 'beihu', '--seed', 'x'])).toEqual({
      code: 2,
      out: '',
      messages: '--seed: not a whole number, got x; expected [0, 9007199254740991]\n',
    });
  });

  it('serve finds the page beside the program, and ends with 0 at Ctrl-C', async () => {
    expect(await zhili(['serve', '--port', '0'])).toEqual({
      code: 2,
      out: '',
      messages: `${join(folder, 'page/index.html')}: the page is not there; build it first: npm run build\n`,
    });
    mkdirSync(join(folder, 'page'));
    writeFileSync(join(folder, 'page/index.html'), '<!doctype html>');
    const child = spawn(process.execPath, [join(folder, 'zhili.js'), 'serve', '--port', '0', '--lang', 'en']);
    const ended = new Promise((resolved) => child.on('close', resolved));
    const out = await new Promise<string>((said) => child.stdout.once('data', (line) => said(String(line))));
    const page = await fetch(/http:\S+/.exec(out)![0]);
    expect(await page.text()).toBe('<!doctype html>');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(out).toMatch(/^Zhili: http:\/\/127\.0\.0\.1:\d+\/\n$/);
  });

  it('Who reads only the first lines gets no error', async () => {
    const child = spawn(process.execPath, [join(folder, 'zhili.js'), 'list'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let messages = '';
    child.stderr.on('data', (piece) => {
      messages += piece;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((ended) => child.on('close', ended));
    expect(messages).toBe('');
  });
});
