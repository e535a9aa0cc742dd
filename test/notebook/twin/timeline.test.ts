import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../models/governance/caseFacts.ts';
import { eventCode } from '../../../models/governance/eventLog.ts';
import { CASE, statuses } from '../../../models/governance/grievanceTable.ts';
import { horizonOf, type JourneyRun } from '../../../models/governance/journey.ts';
import { makeCursor, segmentAt } from '../../../notebook/twin/timeline/cursor.ts';
import { farApart, nextParting } from '../../../notebook/twin/timeline/partings.ts';
import { queueAt, queueSteps } from '../../../notebook/twin/timeline/queues.ts';
import { panelOf } from '../../../notebook/twin/timeline/segments.ts';
import { isEndStage, stages } from '../../../notebook/twin/timeline/stages.ts';
import { makeTwinTimeline } from '../../../notebook/twin/timeline/twinTimeline.ts';
import { caseName } from '../../../report/caseName.ts';
import { casePath } from '../../../report/journey/casePath.ts';
import { HOUSEHOLD, laneOf, PANEL } from '../../../report/journey/lanes.ts';
import { partingOf } from '../../../report/journey/parting.ts';
import { loggedRuns, sidesOf } from '../../report/journey/journeyRuns.ts';

const logged = loggedRuns(['reactive-centralized', 'preventive-devolved']);
const runs = logged as unknown as readonly [JourneyRun, JourneyRun];
const twin = makeTwinTimeline(runs);
const horizon = horizonOf(runs[0]);
const kindOfStage: Readonly<Record<string, readonly string[]>> = {
  latent: ['latent'],
  held: ['pause', 'waiting'],
  waiting: ['waiting'],
  service: ['handling'],
  meeting: ['meeting'],
  travelling: ['transfer'],
};

describe('The timeline of two runs', () => {
  it('gives every grievance the stretches of its path, told by the paths of the journey page', () => {
    for (const { run, facts, segments } of twin.sides) {
      for (let row = 0; row < facts.id.length; row += 97) {
        const path = casePath(run, facts.id[row]!);
        for (const { from, to, kind, lane } of path.segments) {
          const k = segmentAt(segments, row, (from + to) / 2);
          const stage = stages[segments.stage[k]!]!;
          expect(kindOfStage[stage]).toContain(kind);
          const station = segments.station[k]!;
          const own = station === panelOf(run) ? PANEL : laneOf(run.map, station);
          // What lies with the community is with no station yet.
          if (kind !== 'pause' || own !== HOUSEHOLD) expect(own).toBe(lane);
        }
        const last = segments.starts[row + 1]! - 1;
        const hasEnded = facts.endedAt[row]! > 0;
        expect(isEndStage(segments.stage[last]!)).toBe(hasEnded);
        if (hasEnded) {
          expect(segments.from[last]).toBe(facts.endedAt[row]);
          expect(stages[segments.stage[last]!]).toBe(statuses[facts.status[row]!]);
        }
      }
    }
  });

  it('has segments in the order of time, from birth on', () => {
    for (const { facts, segments } of twin.sides) {
      for (let row = 0; row < facts.id.length; row++) {
        expect(segments.from[segments.starts[row]!]).toBe(facts.birth[row]);
        for (let k = segments.starts[row]! + 1; k < segments.starts[row + 1]!; k++) {
          if (!(segments.from[k]! >= segments.from[k - 1]!)) expect.fail(`row ${row}: ${segments.from[k]}`);
        }
      }
    }
  });

  it('stands the same at any time, whether walked to or searched for', () => {
    const days = fc.double({ min: 0, max: horizon, noNaN: true });
    for (const { segments, facts } of twin.sides) {
      fc.assert(
        fc.property(
          fc.array(days, { minLength: 2, maxLength: 8 }),
          fc.double({ min: 0, max: 9, noNaN: true }),
          (times, on) => {
            const [walking, fresh] = [makeCursor(segments), makeCursor(segments)];
            for (const time of times) {
              walking.seek(time);
              walking.seek(time + on);
            }
            const last = times.at(-1)! + on;
            fresh.seek(last);
            expect(walking.at.findIndex((k, i) => k !== fresh.at[i])).toBe(-1);
            const row = Math.floor(last) % facts.id.length;
            expect(fresh.at[row]).toBe(segmentAt(segments, row, last));
          },
        ),
        { numRuns: 25 },
      );
    }
  });

  it('has in each queue, at any time, those that the log has queued and not begun', () => {
    const [{ run, segments, stays }] = twin.sides;
    const { log } = run;
    const first = new Map<number, number>();
    for (const station of [0, 3, run.map.firstOffice, run.map.firstDepartment + 2, run.map.centre]) {
      const steps = queueSteps(stays, segments, station);
      for (const day of [20.5, 101.25, 222, 301.75]) {
        first.clear();
        // The last row of each grievance until then, what is only said left out.
        for (let row = 0; row < log.caseId.length; row++) {
          const said = log.event[row] === eventCode.received || log.event[row] === eventCode.explained;
          if (log.time[row]! <= day && !said) first.set(log.caseId[row]!, row);
        }
        const waiting = [...first.values()].filter(
          (row) => log.event[row] === eventCode.queued && log.actor[row] === station,
        );
        expect(queueAt(steps, day), `station ${station}, day ${day}`).toBe(waiting.length);
      }
    }
    expect(queueAt(queueSteps(stays, segments, run.map.firstDepartment), -1)).toBe(0);
  });

  it('counts by day what the facts and the log count', () => {
    for (const { run, counts } of twin.sides) {
      const { log } = run;
      const facts = factsOf(log);
      for (const day of [0, 45, 180, 250, Math.floor(horizon)]) {
        const rows = Array.from(facts.id.keys());
        const count = (keeps: (row: number) => boolean) => rows.filter(keeps).length;
        const ended = (row: number) => facts.endedAt[row]! > 0 && facts.endedAt[row]! <= day;
        const seen = (row: number) => facts.status[row]! >= CASE && facts.surfacedAt[row]! <= day;
        expect(counts.surfaced[day]).toBe(count(seen));
        expect(counts.open[day]).toBe(count((row) => seen(row) && !ended(row)));
        for (const end of ['faded', 'neighbours', 'settled', 'replied', 'lapsed', 'escalated'] as const) {
          expect(counts[end][day]).toBe(count((row) => ended(row) && statuses[facts.status[row]!] === end));
        }
        const unseen = (row: number) => facts.birth[row]! <= day && !seen(row) && !ended(row);
        expect(counts.latent[day]).toBe(count(unseen));
        let [hours, hops] = [0, 0];
        for (let row = 0; row < log.time.length; row++) {
          if (log.time[row]! > day) continue;
          hours += log.hours[row]!;
          if (log.event[row] === eventCode.passedOn) hops++;
        }
        expect(counts.hours[day]).toBeCloseTo(hours, 6);
        expect(counts.wrongDesks[day]).toBe(hops);
      }
    }
  });

  it('counts the open cases that the run itself counts by week', () => {
    twin.sides.forEach(({ counts }, side) => {
      const { curves } = logged[side]!.state;
      const opened = curves.casesOpened.values();
      let open = 0;
      // Weeks are half open, days closed at their end: alike where nothing falls on the very moment.
      for (let week = 0; 7 * (week + 1) < horizon; week++) {
        open += opened[week]!;
        expect(counts.open[7 * (week + 1)], `week ${week}`).toBe(open);
      }
    });
  });

  it('finds the days at which paths part as the journey page does, in their order', () => {
    const { partings, mates } = twin;
    expect(partings.day.length).toBeGreaterThan(100);
    for (let i = 1; i < partings.day.length; i++) expect(partings.day[i]! >= partings.day[i - 1]!).toBe(true);
    const found = new Map(Array.from(partings.rows[0], (row, i) => [mates.names[0][row]!, partings.day[i]!]));
    for (const name of mates.names[0].filter((_, i) => i % 211 === 0)) {
      expect(found.get(name), name).toBe(partingOf(sidesOf(runs, name))?.time);
    }
  });

  it('steps from parting to parting, over those that are not wanted, and stops at the ends', () => {
    const { partings } = twin;
    const isFar = (i: number) => partings.steps[i]! >= farApart;
    const far = Array.from(partings.day.keys()).filter(isFar);
    const met: number[] = [];
    for (let i = nextParting(partings, 0, 1, isFar); i >= 0; i = nextParting(partings, partings.day[i]!, 1, isFar)) {
      met.push(partings.day[i]!);
    }
    expect(met).toEqual([...new Set(far.map((i) => partings.day[i]!))]);
    expect(nextParting(partings, met[0]!, -1, isFar)).toBe(-1);
    expect(partings.day[nextParting(partings, horizon + 1, -1, isFar)]).toBe(met.at(-1));
  });

  it('knows the same grievance in both worlds by its name', () => {
    const { mates } = twin;
    mates.rows[0].forEach((other, row) => {
      if (other >= 0 && mates.names[1][other] !== mates.names[0][row]) expect.fail(mates.names[0][row]!);
    });
    const alone = mates.rows[1].findIndex((other) => other < 0);
    const name = caseName(runs[1].log, twin.sides[1].facts.id[alone]!);
    expect(mates.names[1][alone]).toBe(name);
    expect(mates.names[0]).not.toContain(name);
  });
});
