import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, DISPUTE, HAZARD, REQUEST, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { assignAuthority } from '../../../models/governance/mechanisms/authority.ts';
import { columnsById } from '../support/columnsById.ts';
import { created, expectShare, plain, township } from './county.ts';
import { put } from './deskWork.ts';

/** By class and level, how many cases of one matter that level is the lowest to close; every grievance of seven townships. */
function lowest(dutyAccessControl: number, authorityTownship = 0) {
  const set = { ...plain, accessRigidity: 0.3, disputeOpenShare: 0.6, requestOpenShare: 0.5, hazardOpenShare: 0.4 };
  const levers = { dutyAccessControl, authorityTownship, authorityCommunity: 0, resourceForward: 0 };
  const { state } = created(township('reactive-centralized', { set, levers, denominator: 2 }));
  const g = columnsById(state);
  const counts = [DISPUTE, REQUEST, HAZARD].map(() => [0, 0, 0]);
  for (let id = 0; id < state.grievances.rows; id++) {
    put(state, id, { matters: 1, tries: 0 });
    assignAuthority(state, id);
    counts[g.caseClass[id]!]![g.required[id]!]!++;
  }
  return counts.map((of) => ({ of, n: of.reduce((a, b) => a + b, 0) }));
}

describe('Lists of duties', () => {
  it('without control leave what needs no power to anyone: .6, .5 and .4 of disputes, requests and hazards (z < 4)', () => {
    lowest(0).forEach(({ of, n }, k) => {
      expect(n).toBeGreaterThan(1000);
      expectShare(of[COMMUNITY]!, n, [0.6, 0.5, 0.4][k]!, 4);
      expect(of[TOWNSHIP]).toBe(0);
    });
  });

  it('with full control take three tenths of that away, which goes up as what is not on the list (z < 4)', () => {
    lowest(1).forEach(({ of, n }, k) => {
      expectShare(of[COMMUNITY]!, n, [0.42, 0.35, 0.28][k]!, 4);
      expect(of[COUNTY]).toBe(n - of[COMMUNITY]!);
    });
  });

  it('by half take half as much, and townships keep what is delegated to them of the rest (z < 4)', () => {
    lowest(0.5, 0.5).forEach(({ of, n }, k) => {
      const open = [0.51, 0.425, 0.34][k]!;
      expectShare(of[COMMUNITY]!, n, open, 4);
      expectShare(of[TOWNSHIP]!, n, (1 - open) / 2, 4);
    });
  });
});
