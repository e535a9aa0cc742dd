import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../locales/language.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { parseCalibration } from '../../scenarios/calibration/parseCalibration.ts';
import { normalQuantile } from '../../sim/engine/arithmetic.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import { type PoolWorker, WorkerPool } from '../../sim/experiment/pool.ts';
import { type CommandResult, runCommand } from '../cli/testHost.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'zhili-tutorial-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (language: Language) => readFileSync(join(root, `docs/tutorial.${language}.md`), 'utf8');
const commandsOf = (text: string) =>
  Array.from(text.matchAll(/```sh\n([\s\S]*?)```/g), ([, block]) => block!.trim().split('\n')).flat();
const outputOf = (text: string, name: string) =>
  new RegExp(`<!-- output: ${name} -->\\n\`\`\`\\n([\\s\\S]*?)\\n\`\`\``).exec(text)![1]!;

/** The words of a command; what it reads of the repository is there, everything else is in a folder of the test. */
function argvOf(command: string): string[] {
  const words = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain!);
  expect(words[0]).toBe('zhili');
  return words
    .slice(1)
    .map((word) =>
      word.startsWith('examples/') ? join(root, word) : /\.yaml$|^calibrated$/.test(word) ? join(folder, word) : word,
    );
}

const luck = new RandomStreams(1, 0).stream('test.luck');

/** A county in which every outcome lies in the middle of its target, up to luck that only the number of the world decides. */
function willingWorker(): PoolWorker {
  const { targets } = parseCalibration(readFileSync(join(folder, 'sample-calibration.yaml'), 'utf8'));
  const middles = new Map(
    targets.map(({ outcome, known }) => [outcome, 'range' in known ? (known.range[0] + known.range[1]) / 2 : 0]),
  );
  return {
    async run({ replicate }) {
      const noise = 1 + 0.03 * normalQuantile(luck.uniform(replicate % 100_000, 0));
      const outcomes = Object.fromEntries(outcomeDefinitions.map(({ key }) => [key, (middles.get(key) ?? 1) * noise]));
      return { status: 'ok', outcomes, series: {}, profiles: {}, events: 1 };
    },
    cancel() {},
    onFailure() {},
    async terminate() {},
  };
}

const env = { en: { LANG: 'en_GB.UTF-8' }, zh: { LANG: 'zh_CN.UTF-8' } };

/** Runs every command of the tutorial in its order; the two that would take minutes on a county that is willing at once. */
async function runAll(language: Language): Promise<Map<string, CommandResult>> {
  const results = new Map<string, CommandResult>();
  for (const command of commandsOf(read(language))) {
    const isLong = command.includes('calibrate') || command.includes('--ensemble');
    const instant = { createPool: (size: number) => new WorkerPool({ size, spawn: willingWorker }) };
    const result = await runCommand(argvOf(command), { env: env[language], ...(isLong ? instant : {}) });
    expect([command, result.code, result.messages]).toEqual([command, 0, result.messages]);
    results.set(command, result);
  }
  return results;
}

describe.each(languages)('The tutorial, %s,', (language) => {
  it('has commands that run, one after the other, and print what it shows', async () => {
    const text = read(language);
    const results = await runAll(language);
    const printed = (part: string) => [...results].find(([command]) => command.includes(part))![1].out;
    expect(printed('ledger')).toContain(outputOf(text, 'says'));
    expect(printed('--scenario').split(folder).join('')).toContain(outputOf(text, 'scenario'));
    expect(printed('compare')).toContain(outputOf(text, 'compare'));
    expect(printed('--ensemble').replaceAll(/\s+/g, ' ')).toMatch(/40 parameter sets|40 组参数/);
  }, 600_000);
});

describe('Both languages of the tutorial', () => {
  it('have the same commands and the same steps', () => {
    expect(commandsOf(read('zh'))).toEqual(commandsOf(read('en')));
    const steps = (language: Language) => read(language).match(/^(?:## )?\d\.? /gm);
    expect(steps('zh')).toEqual(steps('en'));
  });
});
