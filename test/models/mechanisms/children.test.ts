import { describe, expect, it } from 'vitest';
import {
  bearChild,
  childIndex,
  FIRST_TIE,
  RECURRENCE,
  REPEAT_PETITION,
} from '../../../models/governance/mechanisms/children.ts';
import { governanceModel } from '../../../models/governance/model.ts';
import type { GovernanceState } from '../../../models/governance/state.ts';
import { caseName } from '../../../report/caseName.ts';
import { bornKeys, luckKeys } from '../support/bornColumns.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, finished, township } from './county.ts';

/** Contagion at its strongest, so that hundreds of children of every kind are born in 240 days. */
const rife = { contagionPerDay: 0.02, contagionFrom: 0.3, tiesPerHousehold: 8, severityDispute: 0.3, recurrence: 0.2 };
const runs = ['reactive-centralized', 'preventive-devolved'].map(
  (policy) => finished(township(policy, { set: rife }), 0, 'all').state,
);

const childrenOf = (state: GovernanceState): number[] => {
  const { rows } = state.grievances;
  const columns = columnsById(state);
  return Array.from({ length: rows }, (_, id) => id).filter((id) => columns.parent[id] !== 0);
};
const namesOf = (state: GovernanceState) => {
  const { lineage } = governanceModel.eventLog!(state)!;
  return (id: number) => caseName({ lineage: lineage! }, id);
};
const addressOf = ({ grievances }: GovernanceState, id: number) => {
  const g = columnsById(grievances);
  return `${g.entity[id]}/${g.index[id]}`;
};

describe('What a grievance causes', () => {
  it('has an address that no other grievance has', () => {
    for (const state of runs) {
      const { rows } = state.grievances;
      const addresses = new Set(Array.from({ length: rows }, (_, id) => addressOf(state, id)));
      expect(addresses.size).toBe(rows);
      expect(childrenOf(state).length).toBeGreaterThan(500);
    }
  });

  it('has, where it is born under two policies, the same name, attributes and luck', () => {
    const [one, other] = runs as [GovernanceState, GovernanceState];
    const rowAt = new Map(childrenOf(other).map((id) => [addressOf(other, id), id]));
    const [a, b] = [columnsById(one), columnsById(other)];
    const [nameOf, otherNameOf] = [namesOf(one), namesOf(other)];
    // When and how severe a grievance comes back depends on how it ended; trust and propensity are moved by what the household lives through.
    const moving: readonly string[] = ['birth', 'severity', 'trust', 'propensity'];
    const keys = bornKeys.filter((key) => !moving.includes(key));
    const met = { returned: 0, spread: 0, grandchildren: 0 };
    for (const id of childrenOf(one)) {
      const twin = rowAt.get(addressOf(one, id));
      if (twin === undefined) continue;
      expect(otherNameOf(twin)).toBe(nameOf(id));
      for (const key of keys) expect(b[key][twin], key).toBe(a[key][id]);
      expect(b.ordinal[twin]).toBe(a.ordinal[id]);
      if (a.parent[a.parent[id]! - 1] !== 0) met.grandchildren++;
      if (a.ordinal[id]! >= FIRST_TIE) {
        met.spread++;
        expect(b.severity[twin]).toBe(a.severity[id]);
      } else {
        // It surfaced at once: its luck in latent life was never used.
        met.returned++;
        for (const key of luckKeys) expect(b[key][twin], key).toBe(a[key][id]);
      }
    }
    expect(met.returned).toBeGreaterThan(100);
    expect(met.spread).toBeGreaterThan(50);
    expect(met.grandchildren).toBeGreaterThan(10);
  });

  it('is the same in whatever order it is borne, and whoever else is', () => {
    const parents = [3, 700, 41];
    const borne = (order: readonly number[]) => {
      const { state } = created(township('preventive-devolved', { levers: { patrolTargeting: 0.5 } }), 0, 'all');
      const g = columnsById(state);
      const found: Record<string, number[]> = {};
      for (const parent of order) {
        for (const ordinal of [RECURRENCE, REPEAT_PETITION]) {
          const id = bearChild(state, parent, ordinal, g.entity[parent]!, 10);
          found[namesOf(state)(id)] = [...bornKeys, ...luckKeys, 'flagged' as const].map((key) => g[key][id]!);
        }
      }
      return found;
    };
    const all = borne(parents);
    expect(borne([...parents].reverse())).toEqual(all);
    expect(all).toMatchObject(borne([700]));
    expect(Object.keys(all)).toEqual(['3.0', '3.1', '700.0', '700.1', '41.0', '41.1']);
  });

  it('has an index above those of birth, that moves with parent and ordinal', () => {
    const seen = new Set<number>();
    for (let entity = 0; entity < 40; entity++)
      for (let index = 0; index < 40; index++)
        for (let ordinal = 0; ordinal < 24; ordinal++) seen.add(childIndex((entity << 16) | 17, index, ordinal));
    // 38 400 of 2^30: .7 collisions expected.
    expect(seen.size).toBeGreaterThan(38_400 - 6);
    for (const index of seen) expect(index >= 2 ** 30 && index < 2 ** 31).toBe(true);
  });

  it('never enters the denominator of grievances born', () => {
    const parameters = runs.map((state) => state.parameters);
    const outcomes = parameters.map((one) => {
      const { state } = created(one);
      const { birth } = columnsById(state);
      return birth.filter((day) => day >= state.windowStart && day < state.windowEnd).length;
    });
    expect(outcomes[0]).toBe(outcomes[1]);
    const done = finished(parameters[0]!);
    const g = columnsById(done.state);
    let resolved = 0;
    const within = parameters[0]!.period.followUpDays;
    for (let id = 0; id < done.state.bornRows; id++) {
      if (g.birth[id]! < done.state.windowStart || g.birth[id]! >= done.state.windowEnd) continue;
      const returned = g.recursAt[id]! > 0 && g.recursAt[id]! - g.birth[id]! <= within;
      const early = g.endedAt[id]! - g.birth[id]! <= within;
      if (early && !returned && (g.status[id] === 2 || g.status[id] === 4)) resolved++;
    }
    expect(done.outcomes().grievanceResolutionRate).toBe(resolved / outcomes[0]!);
  });
});
