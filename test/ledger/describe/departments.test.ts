import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentGraph } from '../../../ledger/describe/departmentGraph.ts';
import { departmentPaths } from '../../../ledger/describe/departmentPaths.ts';
import { departmentStays } from '../../../ledger/describe/departmentStays.ts';
import { type MadeCase, madeLedger } from '../madeLedger.ts';

const cases: MadeCase[] = [
  {
    received: 0,
    closed: 9,
    path: [
      ['a', 0],
      ['a', 1],
      ['b', 4],
      ['a', 6],
    ],
  },
  {
    received: 1,
    closed: 5,
    path: [
      ['a', 1],
      ['b', 3],
    ],
  },
  {
    received: 2,
    path: [
      ['a', 2],
      ['b', 8],
    ],
  },
  { received: 3, closed: 7, department: 'c' },
  { received: 4 },
  { received: 5, closed: 6, path: [['b'], ['c']] },
];
const ledger = madeLedger(cases, 20);
const [a, b, c] = ['a', 'b', 'c'].map((name) => ledger.department.values.indexOf(name)) as [number, number, number];

describe('Stays at departments', () => {
  it('join entries that follow each other at the same one, and last until the next', () => {
    const { starts, department, days } = departmentStays(ledger);
    expect(Array.from(starts)).toEqual([0, 3, 5, 7, 8, 8, 10]);
    expect(Array.from(department)).toEqual([a, b, a, a, b, a, b, c, b, c]);
    expect(Array.from(days)).toEqual([4, 2, 3, 2, 2, 6, Number.NaN, 4, Number.NaN, Number.NaN]);
  });
});

describe('The graph of departments', () => {
  it('counts who passed where, began, ended and went on, with median times', () => {
    const { cases: n, nodes, edges } = departmentGraph(ledger);
    expect(n).toBe(5);
    expect(nodes.map(({ name, stays, cases: { value }, starts, ends }) => [name, stays, value, starts, ends])).toEqual([
      ['a', 4, 3 / 5, 3, 1],
      ['b', 4, 4 / 5, 1, 2],
      ['c', 2, 2 / 5, 1, 2],
    ]);
    expect(edges.map(({ from, to, passes, share }) => [from, to, passes, share.value])).toEqual([
      [a, b, 3, 3 / 4],
      [b, a, 1, 1 / 4],
      [b, c, 1, 1 / 4],
    ]);
    expect(edges[0]!.medianDays).toMatchObject({ value: 4, n: 3 });
    expect(edges[2]!.medianDays).toMatchObject({ value: Number.NaN, n: 0 });
    expect(departmentGraph(ledger, (row) => row === 4)).toEqual({ cases: 0, nodes: [], edges: [] });
  });

  it('loses no stay: those that begin and come in are those that go on and end', () => {
    const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0, max: 9, noNaN: true }));
    const path = fc.record({ received: fc.nat(9), path: fc.array(step, { maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(path, { maxLength: 20 }), (made) => {
        const { nodes, edges, cases: n } = departmentGraph(madeLedger(made as MadeCase[]));
        for (const { department, stays, starts, ends } of nodes) {
          const sum = (side: 'from' | 'to') =>
            edges.reduce((total, edge) => total + (edge[side] === department ? edge.passes : 0), 0);
          expect(starts + sum('to')).toBe(stays);
          expect(ends + sum('from')).toBe(stays);
        }
        expect(nodes.reduce((total, { starts }) => total + starts, 0)).toBe(n);
      }),
    );
  });
});

describe('Paths', () => {
  it('are told by how often they are gone, with the hand-offs they take', () => {
    const { cases: n, different, paths, handOffs, handedOn, byHandOffs } = departmentPaths(ledger, { most: 2 });
    expect([n, different]).toEqual([5, 4]);
    expect(paths[0]).toMatchObject({ departments: [a, b], cases: 2, share: { value: 2 / 5, n: 5 } });
    expect(paths).toHaveLength(2);
    expect(handOffs).toMatchObject({ value: 1, n: 5 });
    expect(handedOn.value).toBe(4 / 5);
    expect(byHandOffs).toEqual([1, 3, 1]);
  });
});
