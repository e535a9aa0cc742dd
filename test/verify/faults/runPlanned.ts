import type { PlannedFault, PlannedSweep } from './planFaults.ts';
import type { FaultRecord, SweepRecord } from './records.ts';
import type { Injection, Stage } from './stage.ts';
import { until } from './waiting.ts';

/** A sweep that makes no row for so long hangs. */
const patience = 90_000;

/** Lets a sweep run, does the planned faults to it at their moments and mends them; `tell` hears every fault as it is done. */
export async function runPlanned(
  planned: PlannedSweep,
  stage: Stage,
  tell: (record: FaultRecord) => void,
): Promise<SweepRecord> {
  const { number, mode, moments } = planned;
  const started = performance.now();
  const problems: string[] = [];
  const faults: FaultRecord[] = [];
  for (const moment of moments) {
    const wanted = Math.ceil(moment[0]!.at * stage.total);
    const isThere = await until(() => stage.isOver || (stage.rows() >= wanted && stage.isMoving()), patience);
    if (!isThere) problems.push(`no progress in ${patience / 1000} s at ${stage.rows()} of ${stage.total} rows`);
    const done: Injection[] = [];
    for (const fault of moment) {
      const rows = stage.rows();
      const injection = stage.isOver || !isThere ? over : await stage.inject(fault);
      done.push(injection);
      const record = recordOf(planned, moment, fault, injection, rows, stage.total);
      faults.push(record);
      tell(record);
    }
    // Stable: those of one kind are mended in the order they came.
    for (const { mend } of done.filter(({ isFirstToMend }) => isFirstToMend)) await mend();
    for (const { mend } of done.filter(({ isFirstToMend }) => !isFirstToMend)) await mend();
    if (!isThere) break;
  }
  const end = await stage.finish();
  const seconds = (performance.now() - started) / 1000;
  return { number, mode, faults, ...end, seconds, problems: [...problems, ...end.problems] };
}

const over: Injection = {
  target: 'none',
  situation: 'over',
  missed: 'the sweep had ended',
  mend: () => Promise.resolve(),
};

function recordOf(
  { number, mode }: PlannedSweep,
  moment: readonly PlannedFault[],
  { kind, at }: PlannedFault,
  { target, situation, missed }: Injection,
  rows: number,
  total: number,
): FaultRecord {
  const beside = moment.map((other) => other.kind).filter((other) => other !== kind);
  const isPartial = rows > 0 && rows < total;
  const reason = missed ?? (isPartial ? undefined : `${rows} of ${total} rows were there`);
  return {
    ...{ sweep: number, mode, kind, at, beside, target, rows, total, situation },
    ...(reason === undefined ? {} : { missed: reason }),
  };
}
