import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { localLaboratory } from '../../library/localLaboratory.ts';
import { describeInChromium } from './describeInChromium.ts';
import { openFrame } from './frameDriver.ts';
import { hashInNode } from './hashInNode.ts';
import { tinyQuestion } from './smallQuestion.ts';

const patience = { timeout: 20_000 };
/** No page of the program: what one draws would take the frame’s time. */
const empty = '#/none';

describeInChromium('In the frame', (bench) => {
  it('cells run and depend on one another, whatever their order, and use the libraries at hand', async () => {
    const { page, errors } = await bench.open(empty);
    const frame = await openFrame(page);
    const ends = await frame.run(
      'twice + 1',
      'const twice = 2 * await Promise.resolve(20)',
      { mode: 'md', source: `Twice is **$${'{twice}'}**.` },
      'Plot.dot([[1, 2], [3, 4]]).plot()',
      { mode: 'html', source: `<b>$${'{d3.sum([1, 2, 3])}'}</b>` },
      { mode: 'ojs', source: 'mine = twice * 10' },
      'mine',
      'import * as d3again from "npm:d3@7"\nimport { simulate as run, cases } from "zhili"\n\ndisplay(d3again.max([1, 7])); display(typeof run + cases.length)',
      'JSON.stringify(aq.table({ a: [1, 2] }).derive({ b: (row) => row.a * 2 }).objects())',
      'math.evaluate("sqrt(16)") + ss.mean([1, 3])',
      'const n = view(Inputs.range([0, 10], { value: 4, step: 1 }))',
      'n * 100',
      'kaplanMeier([1, 2, 4, 4], [1, 1, 1, 0]).median.value',
      'import { meanInterval as mean } from "zhili"\n\ndisplay(mean([1, 2, 3]).mean)',
    );
    expect(ends).toEqual(ends.map(() => 'done'));
    const texts = await Promise.all([1, 3, 5, 7, 8, 9, 10, 12, 13, 14].map((id) => frame.textOf(id)));
    expect(texts).toEqual([
      '41',
      'Twice is 40.',
      '6',
      '400',
      '7\n"function5"',
      '`[{"a":1,"b":2},{"a":2,"b":4}]`',
      '6',
      '400',
      '3',
      '2',
    ]);
    expect(await frame.frame.locator('section[data-cell="4"] svg circle').count()).toBe(2);
    // Handlers are set as properties, which the policy allows.
    expect(errors).toEqual([]);
    await frame.frame.locator('section[data-cell="11"] input[type="number"]').fill('7');
    await expect.poll(() => frame.textOf(12), patience).toBe('700');
  });

  it('a cell that fails says why in its output while the others live on, and is well again once mended', async () => {
    const { page, errors } = await bench.open(empty);
    const frame = await openFrame(page, 'zh');
    const ends = await frame.run(
      'const here = 1\n\nif (here) throw new TypeError("of mine")',
      'simulte({})',
      'const a = b',
      'const b = a',
      'const twice = 1',
      'const twice = 2',
      'while (true) await null',
      'here + 1',
      'import x from "npm:lodash"',
      '"alive"',
    );
    expect(ends).toEqual([
      { kind: 'thrown', message: 'TypeError: of mine', line: 3 },
      { kind: 'unknownName', message: 'simulte' },
      { kind: 'circular', message: '' },
      { kind: 'circular', message: '' },
      { kind: 'duplicate', message: 'twice' },
      { kind: 'duplicate', message: 'twice' },
      { kind: 'loop', message: '5', line: 1 },
      { kind: 'passedOn', message: 'here' },
      { kind: 'offline', message: 'npm:lodash', line: 1 },
      'done',
    ]);
    expect(await frame.textOf(2)).toBe('已运行的单元里没有哪个定义了 simulte。 是否指 simulate？');
    expect(await frame.textOf(8)).toBe('定义 here 的单元出错，改好之后本单元才能运行。');
    await frame.send({ kind: 'define', cells: [{ id: 1, mode: 'js', hidden: false, source: 'const here = 41' }] });
    await expect.poll(() => frame.textOf(8), patience).toBe('42');
    expect(errors.splice(0)).toEqual([]);
  });

  it('compare runs in workers of its own and gives the hash of the command line', async () => {
    const { page } = await bench.open(empty);
    const frame = await openFrame(page);
    const ends = await frame.run(
      'const result = await compare({ case: "beihu", policies: ["reactive-centralized", "preventive-devolved"], slice: 14, days: 30, replicates: 3 })',
      'result.hash',
    );
    expect(ends).toEqual(['done', 'done']);
    expect(await frame.textOf(2)).toBe(`"${await hashInNode(tinyQuestion(3))}"`);
  });

  it('a run tells how far it is, ends with its cell, and is not run twice; a change of appearance runs nothing', async () => {
    const { page } = await bench.open(empty);
    const frame = await openFrame(page);
    const progress = async () => (await frame.heard()).filter((one) => one.kind === 'progress');
    const define = (source: string) =>
      frame.send({ kind: 'define', cells: [{ id: 1, mode: 'js', hidden: false, source }] });
    const large = 'const r = await simulate({ case: "beihu", slice: 14, replicates: 400 })';
    for (const end of [() => define('"mended"'), () => frame.send({ kind: 'remove', id: 1 })]) {
      const from = (await progress()).length;
      await define(large);
      await expect
        .poll(async () => (await progress()).slice(from).some(({ done, total }) => done > 0 && done < total), patience)
        .toBe(true);
      await end();
      await expect
        .poll(async () => (await progress()).at(-1), patience)
        .toEqual({ kind: 'progress', done: 0, total: 0, fraction: 0 });
    }
    const small = `{ case: "beihu", slice: 14, days: 30, replicates: 2, onProgress() {} }`;
    const counted =
      'window.posts = 0; const post = Worker.prototype.postMessage; Worker.prototype.postMessage = function (...a) { window.posts += 1; return post.apply(this, a); };';
    const ends = await frame.run(
      `${counted} const one = await simulate(${small}); const posts = window.posts;`,
      `const again = posts && (await simulate(${small}))`,
      'String([one.hash === again.hash, posts > 0, posts === window.posts])',
      'window.counted = (window.counted ?? 0) + 1; dark; language',
      'window.quiet = (window.quiet ?? 0) + 1; one.facts.seed',
    );
    expect(ends).toEqual(ends.map(() => 'done'));
    expect(await frame.textOf(3)).toBe('"true,true,true"');
    const heard = (await frame.heard()).filter(({ kind }) => kind === 'state').length;
    await frame.send({ kind: 'appearance', appearance: { language: 'zh', dark: true, projector: true } });
    await expect.poll(() => frame.frame.evaluate('document.documentElement.dataset.theme')).toBe('dark');
    expect(await frame.frame.evaluate('window.quiet')).toBe(1);
    const after = (await frame.heard()).filter((one) => one.kind === 'state').slice(heard);
    expect(after.filter((one) => one.id !== 4)).toEqual([]);
  });

  it('a rule from a cell gives what the library gives in Node, and its facts go with figure and data', async () => {
    const { page } = await bench.open(empty);
    const frame = await openFrame(page);
    const source = `(values) => ({ eachEpoch(epoch, day, communities) { for (const one of communities) one.visits = one.cohesion < 0.5 ? values.more : 1; } })`;
    const options = { case: 'beihu', slice: 14, days: 60, replicates: 2, seed: 5 } as const;
    const rules = [{ name: 'weakFirst', source, values: { more: 1.5 } }];
    const ends = await frame.run(
      `const r = await simulate({ ...${JSON.stringify({ ...options, rules })} })`,
      'r.hash',
      'Plot.dot(r.means, { x: "mean", y: "outcome" }).plot()',
    );
    expect(ends).toEqual(['done', 'done', 'done']);
    const { simulate, close } = localLaboratory();
    const here = await simulate({ ...options, rules });
    close();
    expect(here.facts.rules).toHaveLength(1);
    expect(await frame.textOf(2)).toBe(`"${here.hash}"`);
    const section = frame.frame.locator('section[data-cell="3"]');
    const download = page.waitForEvent('download');
    await section.getByRole('button', { name: 'Save the figure as SVG' }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^cell-3-beihu-seed5-n2-1in14-60d-weakFirst-v[\d-]+.*\.svg$/);
    const svg = await readFile(await file.path(), 'utf8');
    expect(svg).toContain('seed 5 · 2 worlds');
    expect(svg).toContain(`own rules weakFirst`);
  });
});
