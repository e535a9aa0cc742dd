import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonDocument } from '../../report/document.ts';
import { type BuiltProgram, buildProgram, type Ended, runProgram } from './builtProgram.ts';

const small = ['--slice', '1/14', '--days', '30', '--format', 'json'];

let program: BuiltProgram;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());
const zhili = (argv: readonly string[], watch?: Parameters<typeof runProgram>[2]): Promise<Ended> =>
  runProgram(program.file, argv, watch);

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
      messages: `${join(program.folder, 'page/index.html')}: the page is not there; build it first: npm run build\n`,
    });
    mkdirSync(join(program.folder, 'page'));
    writeFileSync(join(program.folder, 'page/index.html'), '<!doctype html>');
    const child = spawn(process.execPath, [program.file, 'serve', '--port', '0', '--lang', 'en']);
    const ended = new Promise((resolved) => child.on('close', resolved));
    const out = await new Promise<string>((said) => child.stdout.once('data', (line) => said(String(line))));
    const page = await fetch(/http:\S+/.exec(out)![0]);
    expect(await page.text()).toBe('<!doctype html>');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(out).toMatch(/^Zhili: http:\/\/127\.0\.0\.1:\d+\/\n$/);
  });

  it('Who reads only the first lines gets no error', async () => {
    const child = spawn(process.execPath, [program.file, 'list'], { stdio: ['ignore', 'pipe', 'pipe'] });
    let messages = '';
    child.stderr.on('data', (piece) => {
      messages += piece;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((ended) => child.on('close', ended));
    expect(messages).toBe('');
  });
});

// Both wait for the first line of progress, which comes after five seconds.
describe.concurrent('the built command, interrupted', () => {
  it('Ctrl-C stops it, prints what is done and ends with 130', async () => {
    let sent = false;
    const { code, out, messages } = await zhili(
      ['compare', 'beihu', ...small, '--replicates', '100000', '--workers', '1'],
      (child, said) => {
        const done = Number(/(\d+)\/\d+ runs, [^\n]*\n*$/.exec(said)?.[1] ?? 0);
        // Two worlds of four policies.
        if (sent || done < 8) return;
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
    const { code, out } = await zhili(
      ['compare', 'beihu', ...small, '--replicates', '100000', '--workers', '1'],
      (child, said) => {
        if (said.includes('Stopping') || said.includes('runs/s')) child.kill('SIGINT');
      },
    );
    // Between the first and the end of the process either the command or the system answers.
    expect([130, null]).toContain(code);
    expect(out === '' || JSON.parse(out).stop === 'cancelled').toBe(true);
  });
});
