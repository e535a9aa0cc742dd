import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { ComparisonResult } from '../../sim/experiment/comparison.ts';
import { type PolicyRuns, rowStatus } from '../../sim/experiment/policyRuns.ts';

/** A number in (0, 1) that depends on its arguments in no simple way. */
const noise = (...parts: number[]) =>
  Math.abs(Math.sin(parts.reduce((sum, part, i) => sum + part * (12.9898 + i), 1)) * 43758.5453) % 1;

/** Results of made-up policies: replicate 1 of policy 1 failed, one outcome is undefined in all, the last row of the last policy not run. */
export function sampleComparison(policyIds: readonly string[], replicates: number): ComparisonResult {
  const policies = policyIds.map((id, p): PolicyRuns => {
    const status = new Uint8Array(replicates).fill(rowStatus.ok);
    if (p === 1 && replicates > 1) status[1] = rowStatus.failed;
    if (p === policyIds.length - 1) status[replicates - 1] = rowStatus.notRun;
    const columns = outcomeDefinitions.map(({ key, unit }, k): [string, Float64Array] => {
      const scale = unit === 'share' || unit === 'index' ? 1 : 10 ** (k % 5);
      const column = Float64Array.from({ length: replicates }, (_, r) =>
        status[r] !== rowStatus.ok || key === 'medianDaysToSettlement'
          ? Number.NaN
          : scale * (0.5 + 0.1 * p + 0.3 * noise(k, r) + 0.05 * noise(k, r, p)),
      );
      return [key, column];
    });
    const outcomes = Object.fromEntries(columns);
    return { id, status, outcomes, events: 1, series: new Map(), profiles: new Map() };
  });
  const fault = { code: 'modelError', path: `governance/${policyIds[1]}/seed 0/replicate 1`, value: 'Error: x' };
  const failed =
    policyIds.length > 1 && replicates > 1 ? [{ policy: policyIds[1] as string, replicate: 1, fault }] : [];
  return { model: 'governance', seed: 0, replicates, stop: 'cancelled', policies, failed };
}
