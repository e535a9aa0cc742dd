import {
  type Expected,
  type Line,
  projectTotal,
  times,
  wallSeconds,
  weightedLine,
} from '../../report/nation/projection.ts';
import { nationOf } from '../../scenarios/nation/nationTask.ts';
import type { NationMeasurement } from './measureNation.ts';

/** Random worlds of the whole. */
export const worlds = 100;
const coresAsked = [2, 100, 1000];

/** What the whole nation would take, from what a sample took. */
export interface NationProjection {
  readonly runs: number;
  readonly coreSeconds: Expected;
  /** Mean of one run. */
  readonly runSeconds: number;
  /** Seconds of one run by residents. */
  readonly time: Line;
  /** MiB of one run in a process of its own by residents. */
  readonly memory: Line;
  /** Peak of a worker that had many runs, over that of its largest run alone. */
  readonly memoryKept: number;
  readonly largest: { readonly residents: number; readonly seconds: number; readonly workerMiB: number };
  /** Units whose worker needs more than a GiB, and more than two. */
  readonly unitsAbove: readonly [oneGiB: number, twoGiB: number];
  /** Mean memory of a worker. */
  readonly meanWorkerMiB: number;
  /** Share of the time that workers had a run. */
  readonly busy: number;
  readonly bytesPerRow: number;
  readonly commandsPerRun: number;
  readonly redisSecondsPerRun: number;
  readonly coordinatorSecondsPerRun: number;
  readonly at: readonly CoresProjection[];
}

interface CoresProjection {
  readonly cores: number;
  readonly wall: Expected;
  readonly runsPerSecond: number;
  readonly commandsPerSecond: number;
  /** Of one core. */
  readonly redisShare: number;
  readonly coordinatorShare: number;
}

export function projectNation(measured: NationMeasurement): NationProjection {
  const { sample, units } = nationOf(measured.document.choice);
  const { spans, workers, seconds, redis, coordinator, document, memories } = measured;
  const runsMeasured = spans.flat().length;
  const taken = spans.map((ofCounty) => ofCounty.reduce((sum, { from, to }) => sum + to - from, 0));
  const coreSeconds = times(projectTotal(sample, taken), worlds);
  const policies = document.policies.length;
  const runs = units.length * policies * worlds;
  const runSeconds = coreSeconds.value / runs;
  const sizes = sample.counties.map(({ unit }) => unit.residents);
  const time = weightedLine(
    sizes,
    taken.map((one) => one / policies),
  );
  const memory = weightedLine(
    memories.map(({ residents }) => residents),
    memories.map(({ maxRssMiB }) => maxRssMiB),
  );
  const at = (line: Line, residents: number) => line.at0 + line.perSize * residents;
  const memoryKept = Math.max(1, measured.workerPeakMiB / at(memory, sizes[0]!));
  const largest = Math.max(...units.map(({ residents }) => residents));
  const busy = taken.reduce((sum, one) => sum + one, 0) / (workers * seconds);
  const commandsPerRun = (redis.commands - redis.idleCommands * workers * seconds) / runsMeasured;
  const redisSecondsPerRun = redis.processorSeconds / runsMeasured;
  const coordinatorSecondsPerRun = Math.max(0, coordinator.processorSeconds - coordinator.restSeconds) / runsMeasured;
  const longest = at(time, largest);
  return {
    runs,
    coreSeconds,
    runSeconds,
    time,
    memory,
    memoryKept,
    largest: { residents: largest, seconds: longest, workerMiB: memoryKept * at(memory, largest) },
    unitsAbove: [1024, 2048].map(
      (most) => units.filter(({ residents }) => memoryKept * at(memory, residents) > most).length,
    ) as [number, number],
    meanWorkerMiB: memoryKept * at(memory, document.residents / document.units),
    busy,
    bytesPerRow: measured.storeBytes / runsMeasured,
    commandsPerRun,
    redisSecondsPerRun,
    coordinatorSecondsPerRun,
    at: coresAsked.map((cores) => {
      const wall = wallSeconds(coreSeconds, cores, busy, longest);
      const runsPerSecond = runs / wall.value;
      return {
        cores,
        wall,
        runsPerSecond,
        commandsPerSecond: commandsPerRun * runsPerSecond + redis.idleCommands * cores,
        redisShare: redisSecondsPerRun * runsPerSecond,
        coordinatorShare: coordinatorSecondsPerRun * runsPerSecond,
      };
    }),
  };
}
