import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtInPolicies } from '../../scenarios/catalogue.ts';
import { composePolicy } from '../../scenarios/composePolicy.ts';
import { parsePolicy } from '../../scenarios/loader/parsePolicy.ts';
import { parquetBytes, readParquet } from '../../sim/experiment/folder/parquet.ts';
import { type CommandResult, runCommand } from './testHost.ts';

const folder = mkdtempSync(join(tmpdir(), 'optimise-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One township of q-county, less populated, 10 days: runs of some ten milliseconds. 4 + 4 candidates in one world, then a menu and two policies in two. */
const county = ['residents=100000', 'programmeYuanPerResident=80', 'grids=246', 'communities=70', 'departments=8'];
const tiny = [
  ...['optimise', 'q-county', '--days', '10', '--worlds', '1', '--telling', '2', '--population', '4'],
  ...[
    '--start',
    'before,preventive-devolved',
    '--objectives',
    'cost,latentHarm',
    '--levers',
    'finding,staffShareTownship',
  ],
  ...['--set', ...county],
];
const two = [...tiny, '--generations', '2'];
const out = join(folder, 'whole');
const read = (name: string, from = out) => readFileSync(join(from, name), 'utf8');
let whole: Promise<CommandResult> | undefined;
const ran = () => {
  whole ??= runCommand([...two, '--workers', '1', '--out', out]);
  return whole;
};

describe('zhili optimise', () => {
  it('says what it will search, how far it is, and what came of it; and writes policies that are read as they are', async () => {
    const { code, out: printed, messages } = await ran();
    expect(code).toBe(0);
    expect(messages).toMatch(/Objectives: .*lower is\s+better/);
    expect(messages).toContain('It starts from 2 policies that are there');
    expect(messages).toMatch(/Generation 2 of 2: \d of 4 candidates can be had/);
    expect(printed).toMatch(/The search\s+(found|ended)/);
    expect(printed).toContain('fresh worlds: 2');
    const document = JSON.parse(read('optimise.json'));
    expect(document.menu.length).toBeGreaterThan(0);
    expect(document.generations).toBe(2);
    expect(document.worlds.telling.seed).not.toBe(document.worlds.search.seed);
    for (const [place, item] of document.menu.entries()) {
      const found = composePolicy(parsePolicy(read(`policies/found-${place + 1}.yaml`)), builtInPolicies);
      expect(found.id).toBe(item.id);
      const start = composePolicy(builtInPolicies.find(item.nearest)!, builtInPolicies);
      const changed = Object.fromEntries(item.levers.map(({ key, to }: { key: string; to: unknown }) => [key, to]));
      expect(found.levers).toEqual({ ...start.levers, ...changed });
      for (const { n, mean, searched, flattery } of item.figures) {
        expect(n).toBe(2);
        expect(flattery).toBeCloseTo(mean - searched, 9);
      }
      expect(item.against).toHaveLength(2);
    }
    expect(read('report.html')).toContain(document.menu[0].id);
    const rows = read('candidates.csv').trim().split('\n');
    expect(rows).toHaveLength(document.candidates + 1);
    const { rows: stored, columns } = await readParquet(
      parquetBytes(new Uint8Array(readFileSync(join(out, 'candidates.parquet')))),
    );
    expect(stored).toBe(document.candidates);
    expect([...columns.keys()].join()).toBe(rows[0]);
    expect(readdirSync(out).sort()).toEqual(
      ['candidates.csv', 'candidates.parquet', 'differences.csv', 'levers.csv', 'menu.csv', 'optimise.json', 'policies']
        .concat('report.html', 'search.json', 'store', 'sweep.json', 'writers')
        .sort(),
    );
  });

  it('comes to the same by two workers without a folder, and by an interrupted and a resumed search', async () => {
    const { out: printed } = await ran();
    const document = read('optimise.json');
    const other = await runCommand([...two, '--workers', '2', '--format', 'json']);
    expect(other.out).toBe(document);

    const half = join(folder, 'half');
    let interrupt = () => {};
    let told = '';
    const first = await runCommand([...two, '--out', half], {
      onInterrupt: (callback) => {
        interrupt = callback;
        return () => {};
      },
      message: (text) => {
        told += text;
        if (text.includes('Generation 1')) interrupt();
      },
    });
    expect(first.code).toBe(130);
    expect(told).toMatch(/The same command goes on from\s+there/);
    expect(first.out).toContain('Not told in fresh worlds');
    expect(existsSync(join(half, 'optimise.json'))).toBe(false);
    // As after a kill: what was kept of the first generation, and nothing that says how far it was.
    const killed = join(folder, 'killed');
    cpSync(half, killed, { recursive: true });
    writeFileSync(join(killed, 'search.json'), '{"format":');
    for (const [where, said] of [
      [half, 'after generation 1'],
      [killed, 'beginning with the first generation'],
    ] as const) {
      const again = await runCommand([...two, '--out', where]);
      expect(again.messages.replaceAll(/\s+/g, ' ')).toContain(said);
      expect(read('optimise.json', where)).toBe(document);
      expect(again.out.replaceAll(where, out)).toBe(printed);
    }
  });

  it('ends within a budget, goes on without it, and in Chinese', async () => {
    const where = join(folder, 'budget');
    cpSync(out, where, { recursive: true });
    const short = await runCommand([...tiny, '--generations', '9', '--budget', '0.001s', '--out', where], { env: {} });
    expect(short.out).toContain('时间已到');
    expect(JSON.parse(read('optimise.json', where))).toMatchObject({ stop: 'budget', generations: 3 });
  });

  it('keeps a folder for the search that it holds', async () => {
    await ran();
    const { code, messages } = await runCommand([...two, '--seed', '2', '--out', out]);
    expect(code).toBe(2);
    expect(messages).toMatch(/question\.seed.*holds another/);
    const { out: status } = await runCommand(['status', out]);
    expect(status).toContain('search');
  });

  it.each([
    ['--objectives', 'cost,truth', '--objectives: unknown name truth'],
    ['--objectives', 'cost,coordinationYuan', '--objectives: this key stands twice, got coordinationYuan'],
    ['--objectives', 'utilisation', '--objectives: unknown name utilisation'],
    ['--levers', 'finding,luck', '--levers: unknown name luck'],
    ['--levers', ',', '--levers: no factors named'],
    ['--start', 'before,before', '--start: '],
    ['--start', 'before,nobody', 'nobody'],
    ['--uncertain', 'audit', '--uncertain: a lever is searched and not drawn, got audit'],
    ['--population', '3', '--population: out of range, got 3'],
    ['--telling', '1', '--telling: out of range, got 1'],
    ['--ranges', 'all', '--ranges: '],
    ['--budget', 'soon', '--budget: '],
  ])('refuses %s %s', async (option, value, said) => {
    const { code, messages, out: printed } = await runCommand(['optimise', 'q-county', option, value]);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(messages).toContain(said);
  });
});
