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
const three = (value: number) => (value < 1000 ? value.toPrecision(3) : whole(value));
const percent = (value: number) => `${value < 0.1 ? (100 * value).toPrecision(2) : Math.round(100 * value)} %`;

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
    `**The sample** (${document.counties.length} counties of ${document.strata.length} strata, ${document.policies.length} policies, one world, ${document.choice.days} days at 1:${document.choice.slice}; ${document.failed.length} runs failed; digest \`${document.hash.slice(0, 16)}\`), through a queue on a Redis of this machine with ${workers} workers of one thread:`,
    '',
    '| measured | |',
    '|---|---|',
    `| runs | ${runs} in ${hours(seconds)}: ${three(runs / seconds)} a second |`,
    `| throughput | ${whole(residents / seconds)} residents and ${whole(document.events / seconds)} events a second |`,
    `| workers had a run | ${percent(projected.busy)} of the time |`,
    `| seconds a run | ${time.at0.toFixed(2)} + ${(1e6 * time.perSize).toFixed(2)} a million residents (± ${percent(time.relativeError)} a county) |`,
    `| memory of one run, its own process | ${memory.at0.toFixed(0)} MiB + ${(1e6 * memory.perSize).toFixed(0)} a million residents (± ${percent(memory.relativeError)}, ${measured.memories.length} sizes) |`,
    `| memory of a worker over all its runs | ${measured.workerPeakMiB.toFixed(0)} MiB, ${projected.memoryKept.toFixed(2)} × that of its largest run alone |`,
    `| coordinator | ${coordinator.processorSeconds.toFixed(1)} s of processor time (${coordinator.restSeconds.toFixed(1)} s when all rows are there; the rest is ${(1000 * projected.coordinatorSecondsPerRun).toFixed(1)} ms a run), ${coordinator.peakMiB.toFixed(0)} MiB |`,
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
    {
      what: 'the coordinator has no time left (one process hands out, looks into the store and gathers)',
      cores: last.cores / last.coordinatorShare,
    },
    { what: 'Redis has none (one thread)', cores: last.cores / last.redisShare },
    {
      what: 'more cores save no time: the longest run takes as long as all the rest',
      cores: projected.coreSeconds.value / projected.largest.seconds,
    },
  ].sort((a, b) => a.cores - b.cores);
  const [one, two] = projected.unitsAbove;
  const need = projected.largest.workerMiB / 1024;
  const memory =
    two > 0
      ? `Memory: a worker that may get the largest county needs ${need.toFixed(1)} GiB, and ${two} of the units more than 2 GiB (${one} more than one). A machine with less for every core runs fewer workers than it has cores, or the kernel ends one, whose runs are then taken up elsewhere.`
      : `Not memory: a worker with the largest county needs ${need.toFixed(1)} GiB.`;
  return [
    '**What breaks first**, if load grows with cores as it does here:',
    '',
    `- ${memory}`,
    ...limits.map(({ what, cores }) => `- At about ${whole(Number(cores.toPrecision(2)))} cores ${what}.`),
    `- Not measured, and to be looked at first on more than one machine: a shared folder to which every worker appends and fsyncs its rows, ${three(last.runsPerSecond)} a second at ${whole(last.cores)} cores; here ${workers} workers wrote to a local disk.`,
  ];
}
