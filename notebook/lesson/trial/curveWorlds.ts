import { makeTerritory } from '../../../models/governance/territory.ts';
import { RandomStreams } from '../../../sim/engine/random/streams.ts';
import { type PolicyRuns, rowStatus } from '../../../sim/experiment/policyRuns.ts';
import { type Bands, bandsOf } from '../../charts/bands.ts';
import type { Guess } from '../spec/lessonSpec.ts';
import { stepWeeksOf } from './curvePoints.ts';
import type { TrialState } from './runTrial.ts';

const weekDays = 7;
type CurveGuess = Extract<Guess, { kind: 'curve' }>;

/** What the worlds of a trial say of a curve, at the points of `pointsOf`. */
export interface CurveWorlds {
  /** One a world that has finished. */
  readonly curves: readonly Float64Array[];
  readonly bands: Bands;
}

/** The curve that was guessed, or that of another policy of the same series. */
export function curveWorlds(trial: TrialState, guess: CurveGuess, policy?: string): CurveWorlds {
  const curves = guess.over === 'weeks' ? overWeeks(trial, guess, policy ?? guess.policy) : overPolicies(trial, guess);
  return { curves, bands: bandsOf(curves) };
}

/** Per 10 000 residents: cases open on the day, or a week's cases on average since the last point. */
function overWeeks(
  { plan, result }: TrialState,
  { series: key }: CurveGuess & { over: 'weeks' },
  policy: string,
): Float64Array[] {
  const { parameters } = plan.policies.find(({ id }) => id === policy)!;
  const { warmupDays, windowDays } = parameters.period;
  const first = warmupDays / weekDays;
  const stepWeeks = stepWeeksOf(windowDays);
  const points = Math.floor(windowDays / (stepWeeks * weekDays)) + 1;
  return [...runsOf(result.policies, policy).series].map(([replicate, series]) => {
    const { residents } = makeTerritory(
      parameters.constants,
      parameters.slice.denominator,
      new RandomStreams(plan.question.seed, replicate),
    );
    const per10k = 10_000 / residents.reduce((sum, one) => sum + one, 0);
    const weeks = series[key]!;
    return Float64Array.from({ length: points }, (_, i) => {
      // The cell that ends on the day of the point.
      const end = Math.max(0, Math.round(first + i * stepWeeks) - 1);
      if (key === 'casesOpen') return weeks[end]! * per10k;
      const flow = weeks.subarray(Math.max(0, end - stepWeeks + 1), end + 1);
      return (flow.reduce((sum, one) => sum + one, 0) / flow.length) * per10k;
    });
  });
}

/** World by world, the outcome under one policy after the other; worlds that have finished under all. */
function overPolicies({ plan, result }: TrialState, { outcome }: CurveGuess & { over: 'policies' }): Float64Array[] {
  const columns = plan.policies.map(({ id }) => runsOf(result.policies, id));
  return Array.from({ length: result.replicates }, (_, world) => world)
    .filter((world) => columns.every(({ status }) => status[world] === rowStatus.ok))
    .map((world) => Float64Array.from(columns, ({ outcomes }) => outcomes[outcome]![world]!));
}

const runsOf = (all: readonly PolicyRuns[], policy: string): PolicyRuns => all.find(({ id }) => id === policy)!;
