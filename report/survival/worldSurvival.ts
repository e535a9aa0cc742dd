import { type LogRank, logRank } from '../../sim/analysis/survival/logRank.ts';
import { type CaseEndings, endings } from './caseEndings.ts';
import { type RunSurvival, runSurvival } from './runSurvival.ts';

const SETTLED = endings.indexOf('settled') + 1;

/** What one random world says under every policy. */
export interface WorldSurvival {
  readonly replicate: number;
  /** In the order of the policies; undefined where the run failed. */
  readonly runs: readonly (RunSurvival | undefined)[];
  /**
   * Whether cases still open settle at the same rate under all policies, other endings taken as censored (a test of the cause's own hazard). Describes this world:
   * its cases depend on each other and are the same under every policy, so that `p` is no evidence beyond it. Undefined with less than two policies that have cases.
   */
  readonly settlementRank: Pick<LogRank, 'chiSquare' | 'degrees' | 'p'> | undefined;
}

/** The estimates of one world, from the endings of its cases under every policy. */
export function worldSurvival(replicate: number, runs: readonly (CaseEndings | undefined)[]): WorldSurvival {
  return {
    replicate,
    runs: runs.map((run) => (run === undefined ? undefined : runSurvival(run))),
    settlementRank: settlementRank(runs),
  };
}

function settlementRank(runs: readonly (CaseEndings | undefined)[]): WorldSurvival['settlementRank'] {
  const known = runs.flatMap((run, policy) => (run === undefined || run.times.length === 0 ? [] : [{ run, policy }]));
  if (known.length < 2) return undefined;
  const { chiSquare, degrees, p } = logRank(
    known.flatMap(({ run }) => [...run.times]),
    known.flatMap(({ run }) => Array.from(run.causes, (cause) => cause === SETTLED)),
    known.flatMap(({ run, policy }) => Array<number>(run.times.length).fill(policy)),
  );
  return { chiSquare, degrees, p };
}
