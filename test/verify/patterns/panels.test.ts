import { describe, it } from 'vitest';
import { CASE, SETTLED } from '../../../models/governance/grievanceTable.ts';
import { columnsById } from '../../models/support/columnsById.ts';
import { difference, expectAppears, figure, n, type World, worldsOf } from './patternRuns.ts';

/** A county whose desks have room, so that what is compared is panels and not queues; a lead that changes nothing but panels. */
const room = { countyDesks: 260, townshipDesks: 220, leadAgainstShirking: 0 };

/** Settled within 30 days, of the cases of k departments that a community may not close. */
const settled = (from: number, to: number) => (world: World) => {
  const { state } = world;
  const g = columnsById(state);
  let [count, all] = [0, 0];
  for (let id = 0; id < state.grievances.rows; id++) {
    const k = g.matters[id]!;
    if (g.status[id]! < CASE || k < from || k > to || g.required[id] === 0) continue;
    if (g.surfacedAt[id]! < state.windowStart || g.surfacedAt[id]! >= state.windowEnd) continue;
    all++;
    if (g.status[id] === SETTLED && g.endedAt[id]! - g.surfacedAt[id]! <= 30) count++;
  }
  return count / all;
};

describe('Pattern 11, panels', () => {
  const change = (panelParties: number, from: number, to: number) => {
    const [alone, joint] = [false, true].map((on) =>
      worldsOf(
        {
          policy: 'base',
          set: { ...room, panelParties, jointPanel: on, leadConvening: on, studyDays: 2 },
          denominator: 5,
        },
        n,
      ),
    ) as [World[], World[]];
    const { text, lo, hi } = difference(joint, alone, settled(from, to));
    return { text: `${text} of ${figure(alone, settled(from, to)).text}`, lo, hi };
  };

  it('beat one desk after the other for three departments or more', ({ annotate }) => {
    const many = change(3, 3, 4);
    annotate(`settled within 30 days, panels - sequential, k ≥ 3: ${many.text}`);
    expectAppears(many.lo > 0, 'appears', many.text);
  });

  it('lose for one', ({ annotate }) => {
    const one = change(1, 1, 1);
    annotate(`settled within 30 days, panels - sequential, k = 1: ${one.text}`);
    expectAppears(one.hi < 0, 'appears', one.text);
  });
});
