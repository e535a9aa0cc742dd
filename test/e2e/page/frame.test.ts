import { expect, it } from 'vitest';
import { describeInChromium } from './describeInChromium.ts';
import { openFrame } from './frameDriver.ts';
import { hashInNode } from './hashInNode.ts';
import { smallQuestion } from './smallQuestion.ts';

describeInChromium('In the frame', (bench) => {
  it('cells run and depend on one another, whatever their order, and use the libraries at hand', async () => {
    const { page, errors } = await bench.open('#/');
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
    );
    expect(ends).toEqual(ends.map(() => 'done'));
    const texts = await Promise.all([1, 3, 5, 7, 8, 9, 10, 12].map((id) => frame.textOf(id)));
    expect(texts).toEqual([
      '41',
      'Twice is 40.',
      '6',
      '400',
      '7\n"function5"',
      '`[{"a":1,"b":2},{"a":2,"b":4}]`',
      '6',
      '400',
    ]);
    expect(await frame.frame.locator('section[data-cell="4"] svg circle').count()).toBe(2);
    // Inputs writes its handlers into the markup first; they work, as the cell below shows.
    expect(errors.splice(0).every((one) => one.includes('inline event handler'))).toBe(true);
    await frame.frame.locator('section[data-cell="11"] input[type="number"]').fill('7');
    await expect.poll(() => frame.textOf(12)).toBe('700');
  });

  it('compare runs in workers of its own and gives the hash of the command line', async () => {
    const { page } = await bench.open('#/');
    const frame = await openFrame(page);
    const ends = await frame.run(
      'const result = await compare({ case: "beihu", policies: ["reactive-centralized", "preventive-devolved"], slice: 14, replicates: 3 })',
      'result.hash',
    );
    expect(ends).toEqual(['done', 'done']);
    expect(await frame.textOf(2)).toBe(`"${await hashInNode(smallQuestion())}"`);
  });
});
