import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AgentTable } from '../../sim/engine/agentTable.ts';

describe('AgentTable', () => {
  it('keeps ids and values of the living through any sequence of births and deaths', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 300 }), (choices) => {
        const table = new AgentTable({ severity: 'f64', state: 'i8', home: 'u32' }, 1);
        const living = new Map<number, number>();
        for (const [step, choice] of choices.entries()) {
          if (choice < 6 || living.size === 0) {
            const id = table.add();
            expect(living.has(id)).toBe(false);
            expect([table.columns.severity[id], table.columns.state[id], table.columns.home[id]]).toEqual([0, 0, 0]);
            table.columns.severity[id] = step + 0.25;
            table.columns.state[id] = -(step % 100);
            table.columns.home[id] = 4_000_000_000 + step;
            living.set(id, step);
          } else {
            const id = [...living.keys()][step % living.size]!;
            table.remove(id);
            living.delete(id);
          }
          expect(table.count).toBe(living.size);
        }
        for (const [id, step] of living) {
          expect(table.has(id)).toBe(true);
          expect(id).toBeLessThan(table.rows);
          expect(table.columns.severity[id]).toBe(step + 0.25);
          expect(table.columns.state[id]).toBe(-(step % 100) + 0);
          expect(table.columns.home[id]).toBe(4_000_000_000 + step);
        }
        expect(table.rows).toBeLessThanOrEqual(table.capacity);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it('gives removed ids again, the last removed first, before it grows', () => {
    const table = new AgentTable({ x: 'f32' }, 4);
    expect([table.add(), table.add(), table.add(), table.add()]).toEqual([0, 1, 2, 3]);
    table.remove(1);
    table.remove(2);
    expect([table.add(), table.add(), table.capacity]).toEqual([2, 1, 4]);
    expect([table.add(), table.capacity]).toEqual([4, 8]);
  });

  it('refuses to remove who is not there', () => {
    const table = new AgentTable({ x: 'f32' });
    const id = table.add();
    table.remove(id);
    for (const unknown of [id, 7, -1, Number.NaN])
      expect(() => table.remove(unknown)).toThrow(/agentTable\.id: agentUnknown/);
    expect(() => new AgentTable({ x: 'i32' }, 0)).toThrow(/tableCapacity/);
  });
});
