import type { Levers } from '../parameters/governanceParameters.ts';

/** Whether a policy changes anything about the case as it was: only then does it pay the transition dip. */
export function isReform(levers: Levers, statusQuo: Levers): boolean {
  return (Object.keys(levers) as (keyof Levers)[]).some((key) => levers[key] !== statusQuo[key]);
}

/** Share of capacity that is there at `time` (days since the policy began, at the start of the warm-up). */
export function capacityShare(time: number, reform: boolean, dip: number, dipDays: number): number {
  return reform && time < dipDays ? 1 - dip : 1;
}
