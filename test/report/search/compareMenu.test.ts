import { describe, expect, it } from 'vitest';
import { compareMenu, meanFront } from '../../../report/search/compareMenu.ts';
import type { SearchObjective } from '../../../sim/analysis/search/search.ts';

const objectives: SearchObjective[] = [
  { key: 'cost', better: 'lower' },
  { key: 'settled', better: 'higher' },
];
/** Ten worlds that shift all alike, and luck of its own that cancels over them. */
const policy = (id: string, cost: number, settled: number, luck = 0.01) => {
  const column = (mean: number) =>
    Float64Array.from({ length: 10 }, (_, world) => mean + 3 * Math.sin(world) + (world % 2 === 0 ? luck : -luck));
  return { id, columns: [column(cost), column(settled)] };
};
const cheap = policy('cheap', 10, 40);
const good = policy('good', 20, 60);
const poor = policy('poor', 25, 50);
const starts = [cheap, good, poor];

describe('compareMenu', () => {
  it('Tells a policy that beats one of the good ones, another compromise, one that is beaten, and one that was there', () => {
    const menu = [policy('a', 18, 61), policy('b', 15, 50), policy('c', 26, 45), cheap, policy('d', 12, 40)];
    const found = compareMenu(menu, starts, objectives, [false, false, false, true, false]);
    expect(found.map(({ verdict }) => verdict)).toEqual(['better', 'tradeOff', 'beaten', 'start', 'beaten']);
    expect(found.map(({ rival }) => rival)).toEqual(['good', expect.any(String), 'poor', null, 'cheap']);
    expect(found[0]!.against.map(({ policy: id, relation }) => [id, relation])).toEqual([
      ['cheap', 'differs'],
      ['good', 'beats'],
      ['poor', 'beats'],
    ]);
    expect(found[0]!.against[1]!.differences[0]!.difference).toBeCloseTo(-2, 1);
  });

  it('Says of what beats only a policy that others beat as well that it is no gain but a compromise at most', () => {
    const [found] = compareMenu([policy('e', 24, 51)], starts, objectives, [false]);
    expect(found).toMatchObject({ verdict: 'beaten', rival: 'good' });
    const [other] = compareMenu([policy('e', 24, 61)], starts, objectives, [false]);
    expect(other!.verdict).toBe('tradeOff');
  });

  it('Leaves open what luck could have made, and what two worlds cannot tell', () => {
    const [noisy] = compareMenu([policy('f', 19, 60.5, 30)], starts, objectives, [false]);
    expect(noisy!.verdict).toBe('open');
    const first = ({ id, columns }: (typeof starts)[number]) => ({
      id,
      columns: columns.map((one) => one.slice(0, 1)),
    });
    const [single] = compareMenu([first(policy('g', 1, 99))], starts.map(first), objectives, [false]);
    expect(single!.verdict).toBe('open');
  });

  it('Widens intervals with the number of policies and objectives that are compared', () => {
    const width = (some: typeof starts) => {
      const { lo, hi } = compareMenu([policy('a', 18, 61, 1)], some, objectives, [false])[0]!.against[0]!
        .differences[0]!;
      return hi - lo;
    };
    expect(width(starts)).toBeGreaterThan(width([cheap]));
  });

  it('Has the front of the means', () => {
    expect(meanFront(starts, objectives)).toEqual([true, true, false]);
  });
});
