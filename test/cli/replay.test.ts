import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonDocument } from '../../report/document.ts';
import type { Question } from '../../scenarios/question/question.ts';
import { settingsYaml } from '../../scenarios/question/settingsFile.ts';
import { encodeQuestion } from '../../scenarios/question/token.ts';
import { readScenario } from '../scenarios/files.ts';
import { runCommand } from './testHost.ts';

/** A fourteenth of Beihu for a month. */
const question: Question = {
  case: 'beihu',
  policies: [
    { kind: 'builtIn', id: 'before' },
    { kind: 'builtIn', id: 'preventive-devolved' },
  ],
  reference: 1,
  days: 30,
  seed: 4,
  worlds: { replicates: 2 },
  slice: 14,
  settings: { warningAuc: 0.7 },
};

const engine = '0123456789abcdef';
const version = '1.2.3';

let folder: string;
let hash: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhili-'));
  const argv = ['compare', 'beihu', '--policies', 'before,preventive-devolved', '--reference', 'preventive-devolved'];
  const more = ['--days', '30', '--seed', '4', '--replicates', '2', '--slice', '1/14', '--set', 'warningAuc=0.7'];
  const { out } = await runCommand([...argv, ...more, '--format', 'json']);
  hash = comparisonDocument.parse(JSON.parse(out)).hash;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Replays a settings file with this text. */
function replayed(text: string, more: readonly string[] = []) {
  const path = join(folder, 'settings.yaml');
  writeFileSync(path, text);
  return runCommand(['replay', path, '--format', 'json', ...more]);
}

describe('replay', () => {
  it('of a token runs the question in it: the hash is that of compare with the same options', async () => {
    const { code, out, messages } = await runCommand(['replay', encodeQuestion(question), '--format', 'json']);
    expect(code).toBe(0);
    const document = comparisonDocument.parse(JSON.parse(out));
    expect(document).toMatchObject({ seed: 4, replicates: 2, days: 30, slice: '1/14', hash });
    expect(document.contrasts[0]).toMatchObject({ policy: 'beihu-before', reference: 'preventive-devolved' });
    expect(messages).toBe('');
  });

  it('of a settings file says that the result is the same, and writes what compare writes', async () => {
    const out = join(folder, 'out');
    const { code, messages } = await replayed(settingsYaml(question, { engine, version, hash }), ['--out', out]);
    expect(code).toBe(0);
    expect(messages).toContain(`Same result as ${join(folder, 'settings.yaml')} names: hash ${hash}.`);
    expect(JSON.parse(readFileSync(join(out, 'configuration.json'), 'utf8'))).toMatchObject({
      settings: { warningAuc: 0.7 },
      reference: 'preventive-devolved',
    });
  });

  it('with another hash under the same engine says so and ends with 1', async () => {
    const { code, messages } = await replayed(settingsYaml(question, { engine, version, hash: 'b'.repeat(64) }));
    expect(code).toBe(1);
    expect(messages).toContain('ANOTHER RESULT');
    expect(messages).toContain('b'.repeat(64));
  });

  it.each([
    ['b'.repeat(64), 'this is engine 0123456789abcdef (zhili 1.2.3): the result differs, as it may'],
    [undefined, 'the result may differ'],
  ])('under another engine says that the result may differ, and ends with 0', async (other, message) => {
    const facts = { engine: 'fedcba9876543210', version: '0.9.0', ...(other === undefined ? {} : { hash: other }) };
    const { code, messages } = await replayed(settingsYaml(question, facts));
    expect(code).toBe(0);
    expect(messages).toContain('engine fedcba9876543210 (zhili 0.9.0)');
    expect(messages).toContain(message);
  });

  it('under another engine that gives the same says that too', async () => {
    const { messages } = await replayed(settingsYaml(question, { engine: 'fedcba9876543210', version: '0.9.0', hash }));
    expect(messages).toMatch(/^Same result as .*, although it was made by engine fedcba9876543210/m);
  });

  it('of an edited file runs what now stands there and compares with nothing', async () => {
    const text = settingsYaml(question, { engine, version, hash }).replace('seed: 4', 'seed: 5');
    const { code, out, messages } = await replayed(text);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ seed: 5 });
    expect(messages).toContain('was edited after it was copied');
  });

  it('of a file with a case and a policy of the reader’s own needs no other file', async () => {
    const own: Question = {
      ...question,
      case: { name: '我县.yaml', text: readScenario('cases/beihu.yaml').replace('id: beihu', 'id: ours') },
      policies: [
        {
          kind: 'file',
          file: {
            name: '我.yaml',
            text: readScenario('policies/beihu-after.yaml').replace('id: beihu-after', 'id: mine'),
          },
        },
        { kind: 'mixture', id: 'more', label: '多走访', base: 'before', levers: { outreachDaysPerMonth: 1 } },
      ],
      reference: 0,
    };
    const { code, out } = await replayed(settingsYaml(own, { engine, version }));
    expect(code).toBe(0);
    const document = comparisonDocument.parse(JSON.parse(out));
    expect(document.case).toBe('ours');
    expect(document.policies.map(({ id, label }) => [id, label])).toEqual([
      ['mine', 'Beihu with power and relief'],
      ['more', '多走访'],
    ]);
  });

  it.each([
    ['1.Q5OsBQCvb3v', 'token: the token is not whole, or was changed on its way; copy it again, got 1.Q5OsBQCvb3v'],
    ['7.Q5OsBQCvb3w', 'token: this question was written by a newer version of zhili, got 7; expected 1 … 1'],
    ['/nowhere/settings.yaml', '/nowhere/settings.yaml: the file cannot be read'],
  ])('%s is refused with the reason', async (source, message) => {
    const { code, out, messages } = await runCommand(['replay', source]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(messages).toContain(message);
  });

  it('tells the faults of a settings file with their lines, and those of the options', async () => {
    const text = settingsYaml(question, { engine, version }).replace('days: 30', 'days: 0');
    const { code, messages } = await replayed(text);
    expect(code).toBe(2);
    expect(messages).toMatch(/^line \d+: .*settings\.yaml#days: out of range, got 0; expected integer \[1, 3650\]$/m);
    expect((await runCommand(['replay', 'x', '--log', 'all', '--workers', '0'])).messages.split('\n')).toHaveLength(3);
  });
});
