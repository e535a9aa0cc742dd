import { cpus, loadavg } from 'node:os';
import { mostInQueue, queueWindow } from '../../cli/queue/queueWindow.ts';
import type { Expected } from '../../report/nation/projection.ts';
import type { NationMeasurement } from './measureNation.ts';
import { type NationProjection, worlds } from './nationProjection.ts';

const indexBytes = 32;

const hours = (seconds: number): string => {
  const value = seconds / 3600;
  if (value < 1) return `${(seconds / 60).toFixed(1)} min`;
  return value < 72 ? `${value.toFixed(1)} h` : `${(value / 24).toFixed(1)} d`;
};
const range = ({ value, lo, hi }: Expected, text: (one: number) => string) =>
  `${text(value)} (${text(lo)} – ${text(hi)})`;
const whole = (value: number) =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
const three = (value: number) => value.toPrecision(3);
const percent = (value: number) => `${(100 * value).toPrecision(2)} %`;

/** What was measured and what follows from it, as markdown. `load` is the machine's before the run. */
export function nationSection(measured: NationMeasurement, projected: NationProjection, load: number): string {
  return [
    `Measured ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- nation\` on ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, engine ${measured.document.engine}; load of the machine before it ${load.toFixed(1)}, after it ${loadavg()[0]!.toFixed(1)}.`,
    '',
    ...measurement(measured, projected),
    '',
    ...projection(measured, projected),
    '',
    ...breaking(measured, projected),
    '',
  ].join('\n');
}

function measurement(measured: NationMeasurement, projected: NationProjection): string[] {
  const { document, workers, seconds, spans, redis, coordinator } = measured;
  const runs = spans.flat().length;
  const residents = document.counties.reduce((sum, one) => sum + one.residents, 0) * document.policies.length;
  const { time, memory } = projected;
  return [
    `**The sample** (${document.counties.length} counties of ${document.strata.length} strata, ${document.policies.length} policies, one world, a year at 1:1; ${document.failed.length} runs failed; digest \`${document.hash.slice(0, 16)}\`), through a queue on a Redis of this machine with ${workers} workers of one thread:`,
    '',
    '| measured | |',
    '|---|---|',
    `| runs | ${runs} in ${hours(seconds)}: ${three(runs / seconds)} a second |`,
    `| throughput | ${whole(residents / seconds)} residents and ${whole(document.events / seconds)} events a second |`,
    `| workers had a run | ${percent(projected.busy)} of the time |`,
    `| seconds a run | ${time.at0.toFixed(2)} + ${(1e6 * time.perSize).toFixed(2)} a million residents (± ${percent(time.relativeError)} a county) |`,
    `| memory of one run, its own process | ${memory.at0.toFixed(0)} MiB + ${(1e6 * memory.perSize).toFixed(0)} a million residents (± ${percent(memory.relativeError)}, ${measured.memories.length} sizes) |`,
    `| memory of a worker over all its runs | ${measured.workerPeakMiB.toFixed(0)} MiB, ${projected.memoryKept.toFixed(2)} × that of its largest run alone |`,
    `| coordinator | ${coordinator.processorSeconds.toFixed(1)} s of processor time (${(1000 * projected.coordinatorSecondsPerRun).toFixed(1)} ms a run, start and results included), ${coordinator.peakMiB.toFixed(0)} MiB |`,
    `| Redis | ${projected.commandsPerRun.toFixed(0)} commands and ${(1000 * projected.redisSecondsPerRun).toFixed(1)} ms a run; ${redis.idleCommands.toFixed(1)} commands a second of a waiting worker; ${(redis.memory / 1e6).toFixed(1)} MB more than at rest |`,
    `| store | ${whole(projected.bytesPerRow)} bytes a row, as it lies there when the sweep ends |`,
  ];
}

function projection(measured: NationMeasurement, projected: NationProjection): string[] {
  const { document } = measured;
  const { runs, coreSeconds, at, largest } = projected;
  const row = (name: string, cell: (one: NationProjection['at'][number]) => string) =>
    `| ${name} | ${at.map(cell).join(' | ')} |`;
  return [
    `**Projected** to all ${whole(document.units)} units, ${whole(document.residents)} residents × ${document.policies.length} policies × ${worlds} worlds = ${whole(runs)} runs: **${range(coreSeconds, (one) => whole(one / 3600))} core-hours**. The interval is 95 % by bootstrap of counties within strata (Rao & Wu): of another sample on this machine, not of another machine; other worlds take the same time to a few percent.`,
    '',
    `| on so many cores like these | ${at.map(({ cores }) => whole(cores)).join(' | ')} |`,
    `|---|${at.map(() => '---|').join('')}`,
    row('time', ({ wall }) => range(wall, hours)),
    row('runs a second', ({ runsPerSecond }) => three(runsPerSecond)),
    row('Redis, commands a second', ({ commandsPerSecond }) => whole(commandsPerSecond)),
    row('Redis, share of a core', ({ redisShare }) => percent(redisShare)),
    row('coordinator, share of a core', ({ coordinatorShare }) => percent(coordinatorShare)),
    row('runs in Redis at once', ({ cores }) => whole(queueWindow(cores))),
    '',
    `The longest run, ${whole(largest.residents)} residents, takes ${largest.seconds.toFixed(0)} s and bounds the time from below. A worker needs ${whole(projected.meanWorkerMiB)} MiB for a mean county and ${whole(largest.workerMiB)} MiB for the largest. The store has ${whole(runs)} rows and ${((runs * projected.bytesPerRow) / 1e9).toFixed(2)} GB, its index ${((runs * indexBytes) / 1e6).toFixed(0)} MB in the coordinator. Redis holds at most ${whole(mostInQueue)} runs at once, however many there are in all: results never go through it.`,
  ];
}

/** What comes to its limit first, in the order in which it does. */
function breaking({ workers }: NationMeasurement, projected: NationProjection): string[] {
  const last = projected.at.at(-1)!;
  const limits = [
    { what: 'the coordinator', cores: last.cores / last.coordinatorShare },
    { what: 'Redis', cores: last.cores / last.redisShare },
    {
      what: 'the longest run (more cores save no time)',
      cores: projected.coreSeconds.value / projected.largest.seconds,
    },
  ].sort((a, b) => a.cores - b.cores);
  const listed = limits.map(({ what, cores }) => `${what} at about ${whole(Number(cores.toPrecision(2)))} cores`);
  return [
    `**What breaks first.** Before anything else memory: a core that may get the largest county needs ${(projected.largest.workerMiB / 1024).toFixed(1)} GiB, which machines of ${(2).toFixed(0)} – 4 GiB a core have for some of their cores only (fewer workers than cores there). Then, if load grows with cores as it does here, ${listed.join('; ')}. Measured with ${workers} workers: a shared folder to which a thousand workers write and fsync one row each was not, and would be looked at first.`,
  ];
}
