import type { PolicyRuns } from '../../sim/experiment/policyRuns.ts';

type Profiles = Readonly<Record<string, Float64Array>>;

/** The vectors of one key, of every world that has finished and has one. */
export function profilesOf(
  runs: PolicyRuns & { readonly profiles?: ReadonlyMap<number, Profiles> },
  key: string,
): Float64Array[] {
  return [...(runs.profiles?.values() ?? [])].flatMap((profiles) => profiles[key] ?? []);
}
