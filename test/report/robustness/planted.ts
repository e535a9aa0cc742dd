import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import { planExperiment } from '../../../scenarios/experiment/planExperiment.ts';
import { defaultQuestion } from '../../../scenarios/question/defaults.ts';
import { rowStatus } from '../../../sim/experiment/policyRuns.ts';
import type { SweepResult } from '../../../sim/experiment/sweep.ts';

const points = 120;

const experiment: Experiment = {
  id: 'planted',
  label: { zh: 'planted', en: 'planted' },
  question: {
    ...defaultQuestion('beihu'),
    policies: ['reactive-centralized', 'reactive-devolved', 'preventive-devolved'].map((id) => ({
      kind: 'builtIn',
      id,
    })),
    slice: 14,
    worlds: { replicates: 2 },
  },
  factors: [
    { key: 'growthPerDay' },
    { key: 'localDiscount' },
    {
      key: 'staff',
      label: { zh: 'staff', en: 'Frontline slack' },
      times: ['gridWorkerShare', 'cadreShare'],
      range: [0.5, 1.5],
    },
  ],
  design: { kind: 'latinHypercube', points },
  outcomes: ['latentHarm'],
};

/** An experiment of three policies that is planned but never run. */
export const plantedPlan = planExperiment(experiment);

/**
 * Runs made up by rule: latent harm of the third policy is below that of the first where the first coordinate is below 2/3; the second is a little worse than the first everywhere. Of the last point the third policy was refused.
 */
export const plantedRuns: SweepResult = (() => {
  const { policies, replicates } = plantedPlan.sweep;
  const places = points * policies.length * replicates;
  const at = (place: number) => {
    const pair = Math.floor(place / replicates);
    const [u, v] = plantedPlan.design.points[Math.floor(pair / policies.length)]!;
    return { u: u!, v: v!, policy: pair % policies.length, luck: (place % replicates) * 0.02 - 0.01 };
  };
  const column = (value: (one: ReturnType<typeof at>) => number) =>
    Float64Array.from({ length: places }, (_, place) => (place >= places - replicates ? Number.NaN : value(at(place))));
  const harm = column(({ u, v, policy, luck }) => 10 - v + luck * policy + [0, 0.5, -2 + 3 * u][policy]!);
  return {
    model: 'governance',
    seed: 1,
    replicates,
    policies,
    points,
    status: Uint8Array.from({ length: places }, (_, place) => (place >= places - replicates ? 3 : rowStatus.ok)),
    outcomes: {
      coordinationYuan: column(({ policy, v }) => 100 + 50 * policy + v),
      grievanceResolutionRate: column(({ policy, u }) => 0.5 + 0.1 * policy - 0.1 * u),
      latentHarm: harm,
      resolutionGini: column(({ u, v, policy }) => (u < 0.05 ? Number.NaN : 0.2 + 0.1 * v - 0.01 * policy)),
    },
    events: 1,
    refused: [
      { point: points - 1, policy: policies[2]!, fault: { code: 'noHours', path: 'levers', value: 1, expected: 0 } },
    ],
    failed: [],
    stop: 'completed',
  };
})();
