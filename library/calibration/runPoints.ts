import type { PointRuns } from '../../scenarios/calibration/planCalibration.ts';
import type { CalibrationOutcomes } from '../../sim/analysis/calibration/calibration.ts';
import type { ReplicateRunner } from '../../sim/experiment/replicateRunner.ts';
import type { RunResult } from '../../sim/experiment/run.ts';
import { type RunAllHooks, runAll } from '../../sim/experiment/runAll.ts';

/** Who runs, and who is told and asked meanwhile. */
export interface RunTools extends RunAllHooks {
  readonly runner: ReplicateRunner;
}

export interface RanPoints {
  /** One a point: means over its worlds in which an outcome is defined; null where the policy cannot be had. */
  readonly outcomes: readonly CalibrationOutcomes[];
  readonly failed: number;
}

/** Runs points, each in worlds of its own; undefined where it was stopped. */
export async function runPoints(
  points: readonly PointRuns[],
  keys: readonly string[],
  { runner, ...hooks }: RunTools,
): Promise<RanPoints | undefined> {
  const results = await runAll(
    points.flatMap(({ requests }) => requests ?? []),
    runner,
    hooks,
  );
  if (results === undefined) return undefined;
  let next = 0;
  const outcomes = points.map(({ requests }) => {
    if (requests === null) return null;
    next += requests.length;
    return meansOf(results.slice(next - requests.length, next), keys);
  });
  return { outcomes, failed: results.filter(({ status }) => status === 'failed').length };
}

/** Without outcomes where a run failed: what it would have shown is not known. */
function meansOf(results: readonly RunResult[], keys: readonly string[]): NonNullable<CalibrationOutcomes> {
  const ok = results.filter((result) => result.status === 'ok');
  if (ok.length < results.length) return {};
  return Object.fromEntries(
    keys.map((key) => {
      const values = ok.map(({ outcomes }) => outcomes[key] ?? Number.NaN).filter(Number.isFinite);
      return [key, values.reduce((sum, value) => sum + value, 0) / values.length];
    }),
  );
}
