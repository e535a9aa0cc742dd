import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assembly } from '../../sim/engine/assembly.ts';
import { EventQueue } from '../../sim/engine/eventQueue.ts';
import { Stations } from '../../sim/engine/stations.ts';

const finishJob = 0;
const finishPanel = 1;
const reserve = 2;
const call = 3;

/** Stations and panels on one queue; `calls` run at their times as events. Logs every begin and end. */
function office(servers: readonly number[], jobDays: (job: number) => number, panelDays: (panel: number) => number) {
  const queue = new EventQueue();
  const began = new Map<string, number>();
  const ended = new Map<string, number>();
  const stations = new Stations(queue, {
    finishKind: finishJob,
    start(_station, job, time) {
      began.set(`job ${job}`, time);
      return time + jobDays(job);
    },
  });
  for (const count of servers) stations.add({ servers: count });
  const assembly = new Assembly(stations, queue, {
    finishKind: finishPanel,
    reserveKind: reserve,
    start(panel, time) {
      began.set(`panel ${panel}`, time);
      return time + panelDays(panel);
    },
  });
  const calls: ((time: number) => void)[] = [];
  const at = (time: number, action: (time: number) => void) => queue.schedule(time, call, calls.push(action) - 1);
  /** Handles all events up to `time`; `afterEach` sees the state between events. */
  const run = (time: number, afterEach: (now: number) => void = () => {}) => {
    while (queue.pop(time)) {
      const { time: now, kind, subject, detail } = queue;
      if (kind === finishJob) {
        ended.set(`job ${subject}`, now);
        stations.finish(now, detail, subject);
      } else if (kind === finishPanel) {
        ended.set(`panel ${subject}`, now);
        assembly.finish(now, subject);
      } else if (kind === reserve) assembly.reserve(now, subject);
      else calls[subject]!(now);
      afterEach(now);
    }
  };
  return { stations, assembly, began, ended, at, run };
}

const nStations = 4;
const days = fc.double({ min: 0.01, max: 5, noNaN: true });
const members = fc.uniqueArray(fc.nat(nStations - 1), { minLength: 1, maxLength: nStations });
const request = fc.record({ at: fc.double({ min: 0, max: 30, noNaN: true }), days, members });
const panelRequest = fc.record({
  at: fc.double({ min: 0, max: 30, noNaN: true }),
  days,
  members,
  patience: fc.oneof(fc.double({ min: 0, max: 8, noNaN: true }), fc.constant(Number.POSITIVE_INFINITY)),
  /** Days after which the panel gives up, if it still waits. */
  withdraw: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), days),
});
const serverCounts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: nStations, maxLength: nStations });

describe('Assembly', () => {
  it('serves every job and panel that does not withdraw, idles nobody who is wanted, and counts conservatively', () => {
    fc.assert(
      fc.property(
        serverCounts,
        fc.array(request, { maxLength: 40 }),
        fc.array(panelRequest, { maxLength: 15 }),
        (servers, jobs, panels) => {
          const { stations, assembly, began, ended, at, run } = office(
            servers,
            (job) => jobs[job]!.days,
            (panel) => panels[panel]!.days,
          );
          const gone = new Set<number>();
          for (const [
            job,
            {
              at: time,
              members: [station],
            },
          ] of jobs.entries()) {
            at(time, (now) => stations.arrive(now, station!, job));
          }
          for (const [panel, { at: time, members: list, patience, withdraw }] of panels.entries()) {
            at(time, (now) => assembly.request(now, panel, list, now + patience));
            if (withdraw < Number.POSITIVE_INFINITY) {
              at(time + withdraw, (now) => {
                const waits = assembly.isWaiting(panel);
                expect(assembly.withdraw(now, panel)).toBe(waits);
                if (waits) gone.add(panel);
              });
            }
          }
          run(1e9, (now) => {
            const waiting = panels.flatMap((_, panel) => (assembly.isWaiting(panel) ? [panel] : []));
            for (let station = 0; station < nStations; station++) {
              if (stations.waiting(station) > 0) expect(stations.free(station)).toBe(0);
              expect(stations.free(station)).toBeGreaterThanOrEqual(0);
              const serving = [...began].filter(([key, from]) => {
                const [kind, id] = key.split(' ');
                const list = kind === 'job' ? jobs[Number(id)]!.members.slice(0, 1) : panels[Number(id)]!.members;
                return from <= now && !ended.has(key) && list.includes(station);
              });
              expect(stations.busy(station)).toBe(serving.length);
            }
            for (const panel of waiting) {
              const list = panels[panel]!.members;
              expect(list.every((station) => stations.free(station) > 0)).toBe(false);
            }
          });
          for (let job = 0; job < jobs.length; job++) expect(ended.has(`job ${job}`)).toBe(true);
          for (let panel = 0; panel < panels.length; panel++)
            expect(ended.has(`panel ${panel}`)).toBe(!gone.has(panel));
          for (let station = 0; station < nStations; station++) {
            expect([stations.busy(station), stations.waiting(station)]).toEqual([0, 0]);
            expect(stations.free(station)).toBe(servers[station]);
            const work =
              jobs.reduce((sum, job) => sum + (job.members[0] === station ? job.days : 0), 0) +
              panels.reduce((sum, p, i) => sum + (p.members.includes(station) && !gone.has(i) ? p.days : 0), 0);
            expect(stations.busyTime(station, 1e9)).toBeCloseTo(work, 6);
          }
        },
      ),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('starves no panel that reserves, however many jobs keep every station overloaded', () => {
    fc.assert(
      fc.property(serverCounts, fc.array(panelRequest, { minLength: 1, maxLength: 12 }), (servers, panels) => {
        const longest = 5;
        const { stations, assembly, began, at, run } = office(
          servers,
          (job) => 0.5 + ((job * 0.618) % 1) * (longest - 0.5),
          (panel) => panels[panel]!.days,
        );
        let job = 0;
        const end = 30 + 8 + 2 * longest * (panels.length + 1);
        for (let time = 0; time < end; time += 0.1) {
          at(time, (now) => {
            for (let station = 0; station < nStations; station++) stations.arrive(now, station, job++);
          });
        }
        for (const [panel, { at: time, members: list, patience }] of panels.entries()) {
          at(time, (now) => assembly.request(now, panel, list, now + Math.min(patience, 8)));
        }
        run(end);
        // All before it in the order may come first; each waits at most one service to be complete and serves one.
        for (const [panel, { at: time, patience }] of panels.entries()) {
          const from = time + Math.min(patience, 8);
          expect(began.get(`panel ${panel}`)).toBeLessThanOrEqual(from + longest * (2 * panels.length));
        }
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  it('does not deadlock when a panel asked for first reserves last', () => {
    const { stations, assembly, began, at, run } = office(
      [1, 1],
      (job) => [3, 5][job]!,
      () => 1,
    );
    at(0, (now) => {
      stations.arrive(now, 0, 0);
      stations.arrive(now, 1, 1);
      assembly.request(now, 0, [0, 1], 4);
      assembly.request(now, 1, [1, 0], 2);
    });
    run(100);
    // Panel 1 holds station 0 from day 3; panel 0 must not take station 1 from it on day 5.
    expect([began.get('panel 1'), began.get('panel 0')]).toEqual([5, 6]);
    expect([assembly.heldTime(0, 100), assembly.heldTime(1, 100)]).toEqual([2, 0]);
    expect([stations.busyTime(0, 100), stations.busyTime(1, 100)]).toEqual([5, 7]);
    expect([stations.started(0), stations.started(1)]).toEqual([3, 3]);
  });

  it('holds nobody before the time to reserve, and serves jobs meanwhile', () => {
    const { stations, assembly, began, at, run } = office(
      [1, 1],
      () => 4,
      () => 1,
    );
    at(0, (now) => stations.arrive(now, 0, 0));
    at(1, (now) => assembly.request(now, 0, [0, 1], 100));
    at(2, (now) => stations.arrive(now, 1, 1));
    at(3, (now) => stations.arrive(now, 0, 2));
    run(200);
    // Free together only from day 8 on: station 0 is busy to 8 with jobs 0 and 2, station 1 to 6.
    expect([began.get('job 1'), began.get('job 2'), began.get('panel 0')]).toEqual([2, 4, 8]);
    expect(assembly.heldTime(0, 200) + assembly.heldTime(1, 200)).toBe(0);
  });

  it('puts a reserving panel before waiting jobs, and a hoping one behind them', () => {
    for (const [patience, panelAt, jobAt] of [
      [0, 2, 3],
      [Number.POSITIVE_INFINITY, 4, 2],
    ] as const) {
      const { stations, assembly, began, at, run } = office(
        [1],
        () => 2,
        () => 1,
      );
      at(0, (now) => {
        stations.arrive(now, 0, 0);
        stations.arrive(now, 0, 1);
        assembly.request(now, 0, [0], now + patience);
      });
      run(50);
      expect([began.get('panel 0'), began.get('job 1')]).toEqual([panelAt, jobAt]);
    }
  });

  it('offers what a finished panel frees to every queue before another panel may take it', () => {
    const { stations, assembly, began, at, run } = office(
      [1, 1],
      () => 1,
      () => 5,
    );
    at(0, (now) => assembly.request(now, 0, [0, 1], 0));
    at(1, (now) => assembly.request(now, 1, [0, 1], Number.POSITIVE_INFINITY));
    at(2, (now) => stations.arrive(now, 1, 0));
    run(50);
    expect([began.get('job 0'), began.get('panel 1')]).toEqual([5, 6]);
  });

  it('takes a held server back when the station loses it, and gives it again first', () => {
    const { stations, assembly, began, at, run } = office(
      [1, 1],
      () => 10,
      () => 1,
    );
    at(0, (now) => {
      stations.arrive(now, 1, 0);
      assembly.request(now, 0, [0, 1], 0);
    });
    at(4, (now) => stations.setServers(now, 0, 0));
    at(5, (now) => stations.arrive(now, 0, 1));
    at(12, (now) => stations.setServers(now, 0, 1));
    run(50);
    expect([began.get('panel 0'), began.get('job 1')]).toEqual([12, 13]);
    expect([assembly.heldTime(0, 50), assembly.heldTime(1, 50)]).toEqual([4, 2]);
  });

  it('releases what a withdrawn panel holds', () => {
    const { stations, assembly, began, at, run } = office(
      [1, 1],
      () => 10,
      () => 1,
    );
    at(0, (now) => {
      stations.arrive(now, 1, 0);
      assembly.request(now, 0, [0, 1], 0);
      stations.arrive(now, 0, 1);
    });
    at(3, (now) => expect(assembly.withdraw(now, 0)).toBe(true));
    run(50);
    expect([began.get('job 1'), began.has('panel 0'), assembly.withdraw(50, 0)]).toEqual([3, false, false]);
    expect(assembly.request(50, 0, [0, 1], 50)).toBe(true);
  });

  it('refuses members that are not distinct stations, panels that are there, and calls out of turn', () => {
    const { assembly } = office(
      [1, 1],
      () => 1,
      () => 1,
    );
    for (const list of [[], [0, 0], [2], [-1], [Number.NaN]]) {
      expect(() => assembly.request(0, 0, list, 0)).toThrow(/assembly\.panel\.0: panelMembers/);
    }
    expect(() => assembly.request(0, 0, [0], Number.NaN)).toThrow(/panelReserveFrom, got NaN/);
    expect(assembly.request(0, 0, [0], 0)).toBe(true);
    expect(() => assembly.request(0, 0, [1], 0)).toThrow(/assembly\.panel\.0: panelPresent/);
    expect(() => assembly.reserve(0, 0)).toThrow(/panelNotHoping/);
    expect(() => assembly.finish(0, 1)).toThrow(/assembly\.panel\.1: panelNotInService/);
    expect(assembly.withdraw(0, 0)).toBe(false);
  });
});
