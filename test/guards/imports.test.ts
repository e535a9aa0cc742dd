import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const upToReport = [
  'sim/engine',
  'sim/experiment',
  'sim/analysis',
  'models',
  'scenarios',
  'ledger',
  'locales',
  'report',
];

/** Which rooms a room may import, written down a second time so that a loosened reference is noticed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'sim/engine': [],
  'sim/experiment': ['sim/engine'],
  'sim/analysis': ['sim/engine', 'sim/experiment'],
  models: ['sim/engine'],
  scenarios: ['sim/engine', 'sim/experiment', 'sim/analysis', 'models'],
  ledger: ['sim/engine', 'sim/experiment', 'sim/analysis', 'models', 'scenarios'],
  locales: ['sim/engine', 'sim/experiment', 'sim/analysis', 'models', 'scenarios', 'ledger'],
  report: ['sim/engine', 'sim/experiment', 'sim/analysis', 'models', 'scenarios', 'ledger', 'locales'],
  library: upToReport,
  'library/node': [...upToReport, 'library'],
  'library/browser': [...upToReport, 'library'],
  notebook: [...upToReport, 'library', 'library/browser'],
  cli: [...upToReport, 'library', 'library/node'],
};
const rooms = Object.keys(mayImport);
const allPairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));
const isAllowed = ({ from, to }: { from: string; to: string }) => mayImport[from]!.includes(to);

/** Plants that need no other room: names of the browser and of Node, which sim and models must not see. */
const foreignNames = [
  { file: 'dom.ts', code: 'TS2584', text: 'export const title = document.title;' },
  {
    file: 'nodeModule.ts',
    code: 'TS2591',
    text: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
  },
  { file: 'nodeGlobal.ts', code: 'TS2591', text: 'export const pid = process.pid;' },
  { file: 'timer.ts', code: 'TS2304', text: 'setTimeout(() => undefined, 1);\nexport {};' },
] as const;
const pureRooms = ['sim/engine', 'sim/experiment', 'sim/analysis', 'models', 'ledger', 'library'];

const trees: string[] = [];
afterAll(() => trees.map((tree) => rmSync(tree, { recursive: true })));

/** The real project files over rooms that hold one harmless source each, plus the given files. */
function compile(files: Readonly<Record<string, string>>): { status: number | null; errors: Map<string, string[]> } {
  const tree = mkdtempSync(join(tmpdir(), 'zhili-walls-'));
  trees.push(tree);
  cpSync(join(root, 'tsconfig.base.json'), join(tree, 'tsconfig.base.json'));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const room of rooms) {
    mkdirSync(join(tree, room), { recursive: true });
    cpSync(join(root, room, 'tsconfig.json'), join(tree, room, 'tsconfig.json'));
    writeFileSync(join(tree, room, 'thing.ts'), 'export const thing: number = 1;\n');
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(join(tree, file), `${text}\n`);

  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const args = [compiler, '-b', '--pretty', 'false', ...rooms];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
  const errors = new Map<string, string[]>();
  for (const [, file = '', code = ''] of stdout.matchAll(/^(\S+?)\(\d+,\d+\): error (TS\d+):/gm)) {
    errors.set(file, [...(errors.get(file) ?? []), code]);
  }
  return { status, errors };
}

function importing(from: string, to: string, statement: (specifier: string) => string): string {
  return statement(posix.relative(from, posix.join(to, 'thing.ts')).replace(/^(?!\.)/, './'));
}

describe('the walls between rooms', () => {
  it('let every allowed import through', () => {
    const files = allPairs.filter(isAllowed).map(({ from, to }, index) => {
      const text = importing(from, to, (path) => `import { thing } from '${path}';\nexport const twice = thing * 2;`);
      return [`${from}/allowed${index}.ts`, text];
    });
    expect(files).toHaveLength(72);
    const { status, errors } = compile(Object.fromEntries(files));
    expect([...errors]).toEqual([]);
    expect(status).toBe(0);
  });

  it.each([
    ['a value', (path: string) => `import { thing } from '${path}';\nexport const twice = thing * 2;`],
    ['a type', (path: string) => `import type * as things from '${path}';\nexport type Thing = typeof things.thing;`],
    ['a module at run time', (path: string) => `export const load = () => import('${path}');`],
  ])('refuse %s from each room that is not upstream', (_, statement) => {
    // The compiler names an unlisted file once a project: each plant is the only one of its room to reach its target.
    const forbidden = allPairs.filter((pair) => !isAllowed(pair));
    expect(forbidden).toHaveLength(84);
    const files = forbidden.map(({ from, to }) => [
      `${from}/into${to.replace('/', '')}.ts`,
      importing(from, to, statement),
    ]);
    const { status, errors } = compile(Object.fromEntries(files));
    expect(Object.fromEntries(errors)).toEqual(Object.fromEntries(files.map(([file]) => [file, ['TS6307']])));
    expect(status).not.toBe(0);
  });

  it('hide the browser and Node from sim, models and the library', () => {
    const plants = pureRooms.flatMap((room) =>
      foreignNames.map((plant) => ({ ...plant, file: `${room}/${plant.file}` })),
    );
    const { status, errors } = compile(Object.fromEntries(plants.map(({ file, text }) => [file, text])));
    expect(Object.fromEntries(errors)).toEqual(Object.fromEntries(plants.map(({ file, code }) => [file, [code]])));
    expect(status).not.toBe(0);
  });
});
