import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separableGroups } from '../../../scenarios/attribution/separableGroups.ts';
import type { Fault } from '../../../sim/engine/fault.ts';

const fault = (mask: number): Fault => ({ code: 'overBudget', path: 'levers', value: mask });
const impossible = (...masks: number[]) => new Map(masks.map((mask) => [mask, fault(mask)]));

describe('groups of which some sets cannot be had', () => {
  it('stay apart where all can', () => {
    expect(separableGroups(3, impossible())).toEqual({ parts: [[0], [1], [2]], joined: [] });
  });

  it('are put together where the one without the other cannot be had, and it is said why', () => {
    // Group 0 cannot be had without group 2.
    expect(separableGroups(3, impossible(0b001, 0b011))).toEqual({
      parts: [[0, 2], [1]],
      joined: [{ groups: [0, 2], fault: fault(0b001) }],
    });
  });

  it('three that move together become one, in the order of the first', () => {
    const masks = Array.from({ length: 16 }, (_, mask) => mask).filter((mask) => {
      const moved = mask >> 1;
      return moved !== 0 && moved !== 0b111;
    });
    const { parts, joined } = separableGroups(4, impossible(...masks));
    expect(parts).toEqual([[0], [1, 2, 3]]);
    expect(joined.map(({ groups }) => groups)).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it('whatever is impossible, no set of the parts is, and no two parts are put together without need: 300 lists', () => {
    const lists = fc.integer({ min: 2, max: 6 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        masks: fc.uniqueArray(fc.integer({ min: 1, max: 2 ** count - 2 }), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(lists, ({ count, masks }) => {
        const { parts, joined } = separableGroups(count, impossible(...masks));
        expect(parts.flat().toSorted()).toEqual(Array.from({ length: count }, (_, group) => group));
        expect(parts.length + joined.length).toBe(count);
        for (let set = 0; set < 2 ** parts.length; set++) {
          const mask = parts
            .filter((_, at) => set & (1 << at))
            .flat()
            .reduce((sum, group) => sum | (1 << group), 0);
          expect(masks).not.toContain(mask);
        }
        // Every join has a set at fault that it puts out of reach.
        for (const { groups, fault: found } of joined) {
          const [i, j] = groups.map((group) => Boolean((found.value as number) & (1 << group)));
          expect(i).not.toBe(j);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
