import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../locales/texts.ts';
import { primSentences } from '../../../report/discovery/primSentences.ts';
import { type DiscoverQuestion, discoverDocument } from '../../../report/robustness/discoverDocument.ts';
import { discoverRows } from '../../../report/robustness/discoverRows.ts';
import { discoverNames } from '../../../report/robustness/robustNames.ts';
import { discoverJson, discoverOfJson } from '../../../report/robustness/robustnessJson.ts';
import { discoverWorldColumns, worldRows } from '../../../report/robustness/worldColumns.ts';
import { plantedPlan, plantedRuns } from './planted.ts';

const facts = { version: '1.2.3', engine: 'abc' };
const [english, chinese] = [textsOf('en'), textsOf('zh')];
const worse: DiscoverQuestion = {
  policy: 'preventive-devolved',
  against: 'reactive-centralized',
  outcome: 'latentHarm',
  side: 'worse',
};
const made = (question: DiscoverQuestion) => discoverDocument(plantedPlan, plantedRuns, facts, { question });
const document = made(worse);

describe('The document of where it is so (n = 120, seed 1)', () => {
  it('finds the planted box: worse above two thirds of the first factor, whatever the others', () => {
    const { prim, worlds } = document;
    expect([prim.n, prim.nUndefined]).toEqual([119, 1]);
    expect(worlds.ofInterest.filter((one) => one === null)).toHaveLength(1);
    const [first] = prim.boxes;
    expect(first!.box).toMatchObject([{ kind: 'range', key: 'growthPerDay', upper: null }]);
    const limit = first!.box[0]!.kind === 'range' ? first!.box[0]!.lower! : Number.NaN;
    expect(Math.abs(Math.log(limit / 0.003) / Math.log(10) - 2 / 3)).toBeLessThan(0.03);
    expect(first!.density).toBeGreaterThan(0.95);
    expect(document.cart.leaves).toHaveLength(2);
  });

  it('the other side is where it is better, and nobody is both', () => {
    const better = made({ ...worse, side: 'better' });
    better.worlds.ofInterest.forEach((one, at) => {
      const other = document.worlds.ofInterest[at];
      expect(one === null ? other : one !== other).toBe(one === null ? null : true);
    });
  });

  it('of one policy asks where a value is reached', () => {
    const question = { policy: 'reactive-centralized', against: null, outcome: 'latentHarm', atMost: 9.25 } as const;
    const { prim, worlds } = made(question);
    expect(worlds.ofInterest.filter((one) => one === true).length).toBeCloseTo(30, -1);
    expect(prim.boxes[0]!.box).toMatchObject([{ key: 'localDiscount' }]);
    expect(discoverNames(made(question), english).reached).toBe(
      'latent harm is at most 9.25 sev·d/1000 under “reactive and centralized”',
    );
  });

  it('where nothing decides, there is no box and the sentences say so', () => {
    const nothing = made({
      policy: 'reactive-devolved',
      against: 'reactive-centralized',
      outcome: 'latentHarm',
      side: 'worse',
    });
    expect([nothing.prim.boxes, nothing.prim.stopped]).toEqual([[], 'alike']);
    expect(primSentences(nothing.prim, discoverNames(nothing, english), english)[0]).toMatch(
      /^No conditions were found/,
    );
    expect(primSentences(nothing.prim, discoverNames(nothing, chinese), chinese)[0]).toMatch(/^没有找到/);
  });

  it('as JSON is the same again', () => {
    const text = discoverJson(document);
    const read = discoverOfJson(JSON.parse(text));
    expect({ ...read, worlds: null }).toEqual({ ...document, worlds: null });
    expect(read.worlds.ofInterest).toEqual(document.worlds.ofInterest);
    expect(discoverJson(read)).toBe(text);
  });

  it('as CSV has boxes, their trajectories and leaves; as a table every drawn world', () => {
    const rows = [...discoverRows(document)].map((row) => row.trimEnd());
    for (const row of rows) expect(row.split(',')).toHaveLength(12);
    expect(new Set(rows.slice(1).map((row) => row.split(',')[0]))).toEqual(new Set(['box', 'trajectory', 'leaf']));
    expect(rows[1]).toMatch(/^box,1,,growthPerDay >= 0\.0\d+,/);
    const [header, ...worlds] = [...worldRows(discoverWorldColumns(document))];
    expect(header).toBe('point,growthPerDay,localDiscount,staff,ofInterest\n');
    expect(worlds).toHaveLength(120);
    expect(worlds.at(-1)).toMatch(/,\n$/);
  });
});
