import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Calendar } from '../../sim/engine/calendar.ts';
import { EventQueue } from '../../sim/engine/eventQueue.ts';
import type { StationSpec, WorkClock } from '../../sim/engine/stationSpec.ts';
import { Stations } from '../../sim/engine/stations.ts';
import { NaiveStation } from './naiveStation.ts';

const finishKind = 1;

/** One station on a queue of its own, whose finish events are handled up to a time; it logs starts and finishes. */
function bench(spec: StationSpec, duration: (job: number) => number, workClock?: WorkClock) {
  const queue = new EventQueue();
  const log: string[] = [];
  const stations = new Stations(queue, {
    finishKind,
    start: (_station, job, time) => {
      log.push(`start ${job} ${time.toFixed(9)}`);
      return (workClock ?? { after: (from: number, work: number) => from + work }).after(time, duration(job));
    },
    ...(workClock === undefined ? {} : { workClock }),
  });
  const station = stations.add(spec);
  const advance = (time: number) => {
    while (queue.pop(time)) {
      log.push(`finish ${queue.subject} ${queue.time.toFixed(9)}`);
      stations.finish(queue.time, queue.detail, queue.subject);
    }
  };
  return { stations, station, log, advance };
}

const operation = fc.record({
  // Irregular times, so that no two services end at once: the oracle does not know the queue's order of ties.
  delay: fc.double({ min: 0.01, max: 3, noNaN: true }),
  duration: fc.double({ min: 0.01, max: 6, noNaN: true }),
  kind: fc.constantFrom('arrive', 'arrive', 'arrive', 'arrive', 'remove', 'servers'),
  priority: fc.nat(2),
  choice: fc.nat(1000),
});

describe.each([false, true])('Stations with three classes, preemptive: %s', (preemptive) => {
  it('start, finish, queue and count like the naive station for any sequence of calls', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.array(operation, { maxLength: 80 }), (servers, operations) => {
        const durations = operations.map(({ duration }) => duration);
        const naive = new NaiveStation(servers, preemptive, durations);
        const { stations, station, log, advance } = bench(
          { servers, priorities: 3, preemptive },
          (job) => durations[job]!,
        );
        let time = 0;
        for (const [job, { delay, kind, priority, choice }] of operations.entries()) {
          time += delay;
          advance(time);
          if (kind === 'arrive') {
            naive.arrive(time, job, priority);
            stations.arrive(time, station, job, priority);
          } else if (kind === 'remove') {
            expect(stations.remove(time, choice % (job + 1))).toBe(naive.remove(time, choice % (job + 1)));
          } else {
            naive.setServers(time, choice % 5);
            stations.setServers(time, station, choice % 5);
          }
          expect([stations.busy(station), stations.waiting(station)]).toEqual(naive.levels);
          expect(stations.busyTime(station, time)).toBeCloseTo(naive.busyTime, 8);
          expect(stations.queueTime(station, time)).toBeCloseTo(naive.queueTime, 8);
        }
        naive.setServers(time, 2);
        stations.setServers(time, station, 2);
        naive.advance(1e6);
        advance(1e6);
        expect(log).toEqual(naive.log);
        expect([stations.busy(station), stations.waiting(station)]).toEqual([0, 0]);
        expect(stations.started(station)).toBe(log.filter((line) => line.startsWith('start')).length);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });
});

describe('Stations', () => {
  it('resume an interrupted job with the work it has left, ahead of its class', () => {
    const { stations, station, log, advance } = bench({ servers: 1, priorities: 2, preemptive: true }, () => 10);
    expect(stations.arrive(0, station, 0, 1)).toBe(true);
    expect(stations.arrive(1, station, 1, 1)).toBe(false);
    expect(stations.arrive(4, station, 2, 0)).toBe(true);
    expect([stations.isWaiting(0), stations.isWaiting(1), stations.isWaiting(2)]).toEqual([true, true, false]);
    advance(100);
    expect(log.map((line) => line.replace('.000000000', ''))).toEqual([
      'start 0 0',
      'start 2 4',
      'finish 2 14',
      'finish 0 20',
      'start 1 20',
      'finish 1 30',
    ]);
  });

  it('let an interrupted job resume in working time when a calendar is their clock', () => {
    const calendar = new Calendar({
      workdayStart: 0.25,
      workdayEnd: 0.75,
      startWeekday: 0,
      restWeekdays: [],
      holidays: [],
      seasons: [],
    });
    const clock: WorkClock = {
      between: (from, to) => calendar.workDays(to) - calendar.workDays(from),
      after: (time, work) => calendar.addWorkDays(time, work),
    };
    const { stations, station, log, advance } = bench({ servers: 1, priorities: 2, preemptive: true }, () => 1, clock);
    stations.arrive(0.5, station, 0, 1);
    stations.arrive(1.3, station, 1, 0);
    advance(100);
    // Job 0 worked .5 + .1 of a day before 1.3; job 1 ends at 2.3; the .4 left end at 2.5.
    expect(log).toEqual(['start 0 0.500000000', 'start 1 1.300000000', 'finish 1 2.300000000', 'finish 0 2.500000000']);
  });

  it('finish what is in service when servers go, and start what waits when they come', () => {
    const { stations, station, advance } = bench({ servers: 2 }, () => 10);
    for (let job = 0; job < 5; job++) stations.arrive(0, station, job);
    stations.setServers(1, station, 0);
    expect([stations.busy(station), stations.waiting(station), stations.free(station)]).toEqual([2, 3, -2]);
    advance(10);
    expect([stations.busy(station), stations.waiting(station)]).toEqual([0, 3]);
    stations.setServers(20, station, 2);
    expect([stations.busy(station), stations.waiting(station), stations.servers(station)]).toEqual([2, 1, 2]);
  });

  it('know where a job is, and let only waiting jobs be removed', () => {
    const { stations, station } = bench({ servers: 1 }, () => 10);
    stations.arrive(0, station, 3);
    stations.arrive(0, station, 700);
    expect([stations.stationOf(3), stations.stationOf(700), stations.stationOf(5), stations.stationOf(9999)]).toEqual([
      0, 0, -1, -1,
    ]);
    expect([stations.remove(1, 3), stations.remove(1, 5), stations.remove(1, 9999)]).toEqual([false, false, false]);
    expect([stations.remove(1, 700), stations.remove(1, 700), stations.stationOf(700)]).toEqual([true, false, -1]);
    expect(stations.arrive(2, station, 700)).toBe(false);
  });

  it('count integrals and starts from the last reset', () => {
    const { stations, station, advance } = bench({ servers: 1 }, () => 4);
    stations.arrive(0, station, 0);
    stations.arrive(1, station, 1);
    expect([stations.busyTime(station, 3), stations.queueTime(station, 3), stations.started(station)]).toEqual([
      3, 2, 1,
    ]);
    stations.resetStatistics(3);
    expect([stations.busyTime(station, 3), stations.queueTime(station, 3), stations.started(station)]).toEqual([
      0, 0, 0,
    ]);
    advance(20);
    expect([stations.busyTime(station, 20), stations.queueTime(station, 20), stations.started(station)]).toEqual([
      5, 1, 1,
    ]);
  });

  it('refuse jobs that are somewhere, classes and stations that are not there, and finishes without service', () => {
    const { stations, station } = bench({ servers: 1, priorities: 2 }, () => 10);
    stations.arrive(0, station, 0);
    stations.arrive(0, station, 1);
    expect(() => stations.arrive(0, station, 0)).toThrow(/stations\.job\.0: jobPresent, got 0/);
    expect(() => stations.arrive(0, station, 1)).toThrow(/stations\.job\.1: jobPresent/);
    for (const priority of [2, -1, Number.NaN]) {
      expect(() => stations.arrive(0, station, 2, priority)).toThrow(/stations\.job\.2: jobPriority/);
    }
    expect(() => stations.arrive(0, 99, 2)).toThrow(/jobPriority/);
    expect(() => stations.finish(0, station, 1)).toThrow(/stations\.job\.1: jobNotInService/);
    expect(() => stations.finish(0, station, 2)).toThrow(/stations\.job\.2: jobNotInService/);
    for (const servers of [-1, 0.5, Number.NaN]) {
      expect(() => stations.add({ servers })).toThrow(/stations\.servers: stationServers/);
      expect(() => stations.setServers(0, station, servers)).toThrow(/stations\.0\.servers: stationServers/);
    }
    expect(() => stations.add({ servers: 1, priorities: 0 })).toThrow(/stationPriorities/);
  });
});
