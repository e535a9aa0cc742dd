import { describe, expect, it } from 'vitest';
import { COMMUNITY, COUNTY, TOWNSHIP } from '../../../models/governance/caseClasses.ts';
import { causeNames, eventNames } from '../../../models/governance/eventLog.ts';
import { columnsById } from '../support/columnsById.ts';
import { finished, parametersOf } from '../support/governanceRuns.ts';
import { pathsOf } from '../support/logFaults.ts';

/** Patrols and alerts go to residents; to a day of outreach they come, next door. */
const comes = ['claim', 'overHeads', 'outreach', 'recurrence', 'repeatPetition'];

// Every trip that the path of a case tells: coming in, each wrong desk, and each time a township or the county deals with it. Cases of one department, whose attempts are one trip.
describe.each([
  ['one policy', { policy: 'reactive-devolved', denominator: 4 }],
  ['another', { policy: 'preventive-centralized', denominator: 4 }],
])('Visits under %s', (_name, variant) => {
  const run = finished(parametersOf({ ...variant, set: { severalDepartmentsShare: 0.02 } }), { log: 'all' });
  const { state } = run;
  const g = columnsById(state);
  const log = run.eventLog()!;
  const { kmToTownship, kmToCounty } = state.arrangement.territory;

  it('are those that each case’s path tells, and kilometres there and back to where they went', () => {
    let [compared, several] = [0, 0];
    for (const [id, rows] of pathsOf(log)) {
      if (eventNames[log.event[rows[0]!]!] !== 'surfaced' || g.matters[id] !== 1) continue;
      const cause = causeNames[log.cause[rows[0]!]!]!;
      const trips = rows.flatMap((row, i) => {
        const event = eventNames[log.event[row]!]!;
        const level = log.level[row]!;
        if (i === 0) return comes.includes(cause) ? [level] : [];
        if (event === 'passedOn') return [level];
        return event === 'attempted' && level !== COMMUNITY ? [level] : [];
      });
      const c = g.community[id]!;
      const km = trips.reduce(
        (sum, level) => sum + (level === TOWNSHIP ? 2 * kmToTownship[c]! : level === COUNTY ? 2 * kmToCounty[c]! : 0),
        0,
      );
      compared++;
      if (trips.length > 1) several++;
      expect(g.visits[id], `${id}: ${cause} ${rows.map((row) => eventNames[log.event[row]!])}`).toBe(trips.length);
      expect(g.km[id]! - km).toBeCloseTo(0, 3);
    }
    expect(compared).toBeGreaterThan(2000);
    expect(several).toBeGreaterThan(500);
  });
});
