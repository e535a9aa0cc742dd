import { describe, expect, it } from 'vitest';
import { cellFault } from '../../../notebook/frame/cellFault.ts';
import { codeName, compileCell } from '../../../notebook/frame/compile/compileCell.ts';
import { guardName } from '../../../notebook/frame/compile/guardNames.ts';
import { FrameFault } from '../../../notebook/frame/frameFault.ts';
import type { CellMode } from '../../../notebook/frame/protocol.ts';

const compile = (source: string, mode: CellMode = 'js') => compileCell({ id: 3, mode, source, hidden: false });
const faultOf = (source: string, mode?: CellMode) => {
  try {
    compile(source, mode);
  } catch (error) {
    if (error instanceof FrameFault) return error.fault;
    throw error;
  }
  throw new Error('compiled');
};

/** Runs a cell whose guards count. */
async function run(source: string, ...inputs: unknown[]): Promise<{ value: unknown; turns: number }> {
  let turns = 0;
  const body = new Function('__zhiliTurn', `return ${compile(source).code}`)(() => {
    turns += 1;
  });
  return { value: await body(...inputs), turns };
}

describe('A compiled cell', () => {
  it.each([
    ['for (let i = 0; i < 5; i++) n += i', 5],
    ['let i = 0; while (i < 5) i++, n++', 5],
    ['let i = 0; do n += i++\nwhile (i < 5)', 5],
    ['for (const i of [1, 2, 3]) for (const j in { a: 1, b: 2 }) n += i + j.length', 9],
    ['for await (const i of [1, 2]) { n += i }', 2],
    ['outer: for (;;) { for (;;) { if (++n > 3) break outer; continue outer } }', 8],
    ['const f = (x) => x < 1 ? 0 : 1 + f(x - 1); n = f(4)', 5],
    ['const f = function (x) { "use strict"; return this === undefined && x }; n = f(1)', 1],
    ['const o = (x) => ({ x }); n = o(7).x', 1],
    ['class A { get x() { return 3 } static y() { return 4 } }; n = new A().x + A.y()', 2],
    ['for (let i = 0; i < 2; i++);', 2],
    ['const g = (x) => (y) => x + y; n = g(1)(2)', 2],
  ])('has a guard at every turn of %s', async (source, turns) => {
    const guarded = await run(`{ let n = 0; ${source} }`);
    // The cell's own function is one.
    expect(guarded.turns).toBe(turns + 1);
  });

  it('gives what it would give without guards', async () => {
    const source = '[3, 1, 2].map((x) => ({ x, f: (y) => y * x })).toSorted((a, b) => a.x - b.x).map(({ f }) => f(10))';
    expect((await run(source)).value).toEqual([10, 20, 30]);
  });

  it('knows the texts of its functions as they were written, methods with their names', () => {
    const { code, written } = compile('const rule = { rule(v) { for (;;) return (x) => x + v } }');
    const method = '{ rule(v) {';
    expect([...written.values()]).toEqual(
      expect.arrayContaining(['rule(v) { for (;;) return (x) => x + v }', '(x) => x + v']),
    );
    for (const guarded of written.keys()) expect(code).toContain(guarded);
    expect(code).toContain(method);
  });

  it('tells its names, and what other cells can call a view of the older notebooks', () => {
    expect(compile('const a = 1, { b, c: [d] } = x;\nfunction e() {}').names).toEqual(['a', 'b', 'd', 'e']);
    expect(compile('viewof n = Inputs.range()', 'ojs').names).toEqual(['n']);
    expect(compile('a + 1').names).toEqual([]);
  });

  it('leaves modules of its own to the frame, whatever version was asked for', () => {
    const { imports, code } = compile(
      'import * as d3 from "npm:d3@7";\nimport {table} from "npm:arquero";\nimport {simulate} from "zhili";\nconst x = await import("npm:@observablehq/plot@0.6")',
    );
    expect(imports).toHaveLength(4);
    expect(code).not.toMatch(/\bimport\(/);
    expect(code.match(/__zhiliImport\(3,/g)).toHaveLength(4);
  });
});

describe('A cell that cannot be compiled', () => {
  it.each([
    ['import _ from "npm:lodash@4"', 'npm:lodash@4', 1],
    ['const a = 1;\nimport x from "jsr:@std/csv"', 'jsr:@std/csv', 2],
    ['await import("https://example.org/x.js")', 'https://example.org/x.js', 1],
    ['1 + 1;\n\nconst y = await import("./local.js")', './local.js', 3],
    ['import { x } from "observable:@user/notebook"', 'observable:@user/notebook', 1],
  ])('%s is offline and names the module', (source, message, line) => {
    expect(faultOf(source)).toEqual({ kind: 'offline', message, line });
  });

  it('an import of an older notebook is offline too', () => {
    expect(faultOf('import { chart } from "@d3/bar-chart"', 'ojs')).toMatchObject({
      kind: 'offline',
      message: 'observable:@d3/bar-chart',
    });
  });

  it.each([
    ['const a = 1;\nlet b = ;', { line: 2, column: 9 }],
    ['x =', { line: 1, column: 4 }],
    ['a = 1', { line: 1, column: 1 }],
    ['const Math = 1', { line: 1, column: 7 }],
  ])('%j says where its syntax breaks', (source, place) => {
    expect(faultOf(source)).toMatchObject({ kind: 'syntax', ...place });
  });

  it('of a kind that has no runtime here is unsupported', () => {
    expect(faultOf('SELECT 1', 'other')).toEqual({ kind: 'unsupported', message: 'other' });
    expect(faultOf('x^2', 'tex').kind).toBe('unsupported');
  });
});

describe('The line of an error', () => {
  const lineOf = (source: string, mode: CellMode = 'js') => {
    const { code, lines } = compile(source, mode);
    const at = code.split('\n').findIndex((text) => text.includes('boom()')) + 1;
    const error = new Error('boom');
    error.stack = `Error: boom\n    at x (other.js:9:9)\n    at ${codeName(3)}:${at}:5`;
    return cellFault(error, { id: 3, lines, isDefined: () => true }).line;
  };
  it.each([
    ['boom()', 'js', 1],
    ['\n\nboom()', 'js', 3],
    ['const a = 1;\nboom();\nconst b = 2;\n', 'js', 2],
    ['import {a} from "npm:d3";\nimport {b} from "npm:htl";\nconst c = 1;\nboom()', 'js', 4],
    ['const c = 1;\nimport {a} from "npm:d3";\nconst d =\n  boom()', 'js', 4],
    ['# Title\n\n${boom()}\n', 'md', 3],
    ['x = {\n  const y = 1;\n  return boom();\n}', 'ojs', 3],
    ['x =\n  boom()', 'ojs', 2],
  ] as const)('of %j is that of the source', (source, mode, line) => {
    expect(lineOf(source, mode)).toBe(line);
  });
});

describe('Code without end', () => {
  it.each([
    ['a handler', 'const handler = () => { for (;;); }; handler()'],
    ['a getter', 'const o = { get x() { while (true) {} } }; o.x'],
    ['a setter', 'const o = { set x(v) { do {} while (v) } }; o.x = 1'],
    ['a generator', 'function* all() { let n = 0; while (true) yield n++ }; for (const n of all()) n'],
    [
      'a generator driven by what has no guard',
      'const all = { *[Symbol.iterator]() { while (true) yield 1 } }; Array.from(all)',
    ],
    ['an async loop', 'const forever = async () => { while (true) await null }; await forever()'],
    ['an async generator', 'async function* all() { while (true) yield 1 }; for await (const n of all()) n'],
    ['a recursion', 'const again = async () => { await null; return again() }; await again()'],
    [
      'functions that call each other',
      'const a = async () => { await 0; return b() }; const b = async () => a(); await a()',
    ],
    ['a chain of promises', 'const next = () => Promise.resolve().then(next); await next()'],
    ['a static block', 'class A { static { outer: for (;;) { continue outer } } }'],
    ['a field', 'class A { x = (() => { while (1); })() }; new A()'],
    ['a default', 'const f = (x = (() => { while (1); })()) => x; f()'],
    ['a callback of sort', 'while (true) [2, 1].sort((a, b) => a - b)'],
  ])('in %s is ended by the guard', async (_, source) => {
    let turns = 0;
    const guard = () => {
      turns += 1;
      if (turns > 1000) throw new FrameFault({ kind: 'loop', message: '5' });
    };
    Object.assign(globalThis, { [guardName]: guard });
    try {
      // biome-ignore lint/security/noGlobalEval: what the frame does with it.
      const body = globalThis.eval(compile(source).code) as (...inputs: unknown[]) => unknown;
      await expect((async () => body(() => {}))()).rejects.toMatchObject({ fault: { kind: 'loop' } });
    } finally {
      Reflect.deleteProperty(globalThis, guardName);
    }
  });
});
