import type { Language } from '../../../locales/language.ts';
import { textsOf } from '../../../locales/texts.ts';
import { type SensitivityView, sensitivityViewOf } from '../../../notebook/view/sensitivityView.ts';
import { reachedOf } from '../../../report/sensitivity/responses.ts';
import type { ResponseChoice, SensitivityDocument } from '../../../report/sensitivity/sensitivityDocument.ts';
import type { FactorChoice } from '../../../scenarios/experiment/experiment.ts';
import { analyseSensitivity } from '../../../sim/analysis/sensitivity/analyseSensitivity.ts';
import { responseOf } from '../../../sim/analysis/sensitivity/response.ts';
import type { SensitivityResult } from '../../../sim/analysis/sensitivity/sensitivity.ts';
import type { Design, DesignSpec } from '../../../sim/experiment/designs/design.ts';
import { makeDesign } from '../../../sim/experiment/designs/makeDesign.ts';
import type { Factor } from '../../../sim/experiment/factor.ts';
import { rowStatus } from '../../../sim/experiment/policyRuns.ts';
import type { SweepRuns } from '../../../sim/experiment/sweep.ts';
import { ishigami, morrisFunction, sobolG } from '../../support/sensitivityFunctions.ts';
import { noise } from '../../support/sensitivitySamples.ts';
import { sampleView } from './sampleView.ts';

const policies = ['reactive-centralized', 'preventive-devolved'] as const;
const seed = 20261126;

const number = (key: string, low: number, high: number, spacing: 'linear' | 'logarithmic' = 'linear'): Factor => ({
  key,
  kind: 'number',
  range: [low, high],
  spacing,
});

/** Factors of every kind: parameters of the model with short and long names, whole numbers, choices, and one of the author's own. */
const pool: readonly { readonly factor: Factor; readonly choice: FactorChoice }[] = [
  number('latentDisputesPer10kYear', 196, 420),
  number('outreachYuanPerCommunityDay', 10, 300, 'logarithmic'),
  number('audit', 0, 1),
  { key: 'townshipOffices', kind: 'integer', range: [1, 8] } as const,
  { key: 'stationing', kind: 'choice', values: ['permanent', 'rotating', 'onCall'] } as const,
  number('memoryYears', 0.5, 10, 'logarithmic'),
  { key: 'jointPanel', kind: 'choice', values: [false, true] } as const,
  number('patrolHoursShare', 0, 0.6),
  ...(
    [
      'authorityTownship',
      'authorityCommunity',
      'unfundedDuties',
      'rankingPressure',
      'recurrence',
      'trustLoss',
      'hearsay',
      'seasonAmplitude',
      'communityHeterogeneityCv',
      'satisfactionUnsettled',
      'firstReceiverAgainstShirking',
    ] as const
  ).map((key) => number(key, 0.1, 0.9)),
]
  .map((factor) => ({ factor, choice: { key: factor.key } as FactorChoice }))
  .concat([
    {
      factor: number('handlingPace', 0.5, 2, 'logarithmic'),
      choice: {
        key: 'handlingPace',
        label: { zh: '各类案件的办理速度', en: 'pace of handling cases of all types' },
        times: ['audit'],
        range: [0.5, 2],
      },
    },
  ]);

/** What the policy does more than the reference, at a point of the unit cube: functions whose indices are known. */
const functions = {
  ishigami: { k: 3, at: (u: ArrayLike<number>) => ishigami().at(u) / 100 },
  g: { k: 6, at: (u: ArrayLike<number>) => (sobolG([0, 1, 4.5, 9, 99, 99]).at(u) - 0.9) / 10 },
  /** Two large effects of opposite sign, a small one, one interaction, and a factor without influence. */
  pairs: { k: 5, at: (u: ArrayLike<number>) => 0.06 * u[0]! - 0.04 * u[1]! + 0.01 * u[2]! + 0.03 * u[0]! * u[3]! },
  morris: { k: 20, at: (u: ArrayLike<number>) => morrisFunction(u) / 1000 },
} as const;

export interface SampleSweep {
  readonly design: DesignSpec;
  readonly of: keyof typeof functions;
  /** Worlds of each point; luck of a world and a point has this standard deviation. */
  readonly replicates?: number;
  readonly luck?: number;
  /** Place of the factor that worlds are scattered along. */
  readonly factor?: number;
  /** The policy by itself. */
  readonly alone?: boolean;
  /** Only so many points were run. */
  readonly points?: number;
  readonly language?: Language;
  readonly state?: SensitivityView['state'];
  /** Takes the place of what is found. */
  readonly result?: (found: SensitivityResult) => SensitivityResult;
}

/** Planted designs, one for each way of analysis. */
export const sampleSweeps = {
  morris: { design: { kind: 'morris', trajectories: 10, levels: 4 }, of: 'morris' },
  saltelli: { design: { kind: 'saltelli', points: 128, secondOrder: true }, of: 'g' },
  ishigami: { design: { kind: 'saltelli', points: 256, secondOrder: true }, of: 'ishigami' },
  latinHypercube: { design: { kind: 'latinHypercube', points: 200 }, of: 'g' },
  oneAtATime: { design: { kind: 'oneAtATime' }, of: 'morris', replicates: 8 },
  factorial: { design: { kind: 'fractionalFactorial', resolution: 5 }, of: 'pairs', replicates: 6 },
} as const satisfies Readonly<Record<string, SampleSweep>>;

const analysed = new Map<string, SensitivityResult>();

/** A sweep of planted functions, analysed as real ones are; the scenario's own value of a factor is at the middle of its range. */
export function sampleSensitivity(sweep: SampleSweep): SensitivityView {
  const { design: spec, of, alone = false, language = 'zh', state = 'done', factor = 0, result } = sweep;
  const { replicates = 2, luck = 0.004 } = sweep;
  const { k, at } = functions[of];
  const factors = k === 3 ? pool.slice(0, 3) : pool.slice(0, k - 1).concat(pool.at(-1)!);
  const design = makeDesign(
    spec,
    factors.map((one) => one.factor),
    seed,
  );
  const runs = runsOf(design, sweep.points ?? design.points.length, replicates, luck, at);
  const choice: ResponseChoice = {
    outcome: 'disputeResolutionRate',
    policy: policies[1],
    against: alone ? null : policies[0],
  };
  const key = JSON.stringify([spec, of, alone, replicates, luck, runs.points]);
  const known = analysed.get(key);
  const reached = reachedOf(choice);
  const found =
    known ??
    analyseSensitivity(
      {
        design,
        factors: factors.map((one) => one.factor),
        response: responseOf(runs, choice),
        ...(reached === undefined ? {} : { reached }),
      },
      { resamples: 200 },
    );
  analysed.set(key, found);
  const document: SensitivityDocument = {
    version: '0.0.0',
    engine: 'sample',
    hash: 'ab'.repeat(32),
    experiment: 'planted',
    case: 'beihu',
    seed,
    days: 365,
    slice: '1/14',
    replicates,
    worlds: 'shared',
    policies: [...policies],
    reference: policies[0],
    design: spec,
    factors,
    points: runs.points,
    pointsPlanned: design.points.length,
    runs: { ok: runs.status.length, failed: 0, refused: 0 },
    stop: runs.points < design.points.length ? 'cancelled' : 'completed',
    responses: [{ ...choice, result: result === undefined ? found : result(found) }],
  };
  const { plan } = sampleView({ policies, worlds: 0, language });
  return sensitivityViewOf({
    plan: { plan, design },
    document,
    runs,
    response: 0,
    factor,
    phase: 'full',
    state,
    texts: textsOf(language),
  });
}

/** Both policies in the same worlds: a world moves both alike, luck moves each by itself. */
function runsOf(
  { points }: Design,
  count: number,
  replicates: number,
  luck: number,
  at: (u: ArrayLike<number>) => number,
): SweepRuns {
  const places = count * policies.length * replicates;
  const [own, shared] = [noise(places, 1), noise(replicates, 2)];
  const column = Float64Array.from({ length: places }, (_, place) => {
    const world = place % replicates;
    const isReference = Math.floor(place / replicates) % policies.length === 0;
    const point = points[Math.floor(place / replicates / policies.length)]!;
    const effect = isReference ? 0 : at(point.map((u) => (Number.isNaN(u) ? 0.5 : u)));
    return 0.4 + effect + 0.02 * shared[world]! + luck * own[place]!;
  });
  return {
    model: 'planted',
    seed,
    replicates,
    policies: [...policies],
    points: count,
    status: new Uint8Array(places).fill(rowStatus.ok),
    outcomes: { disputeResolutionRate: column },
    events: places,
    refused: [],
    failed: [],
  };
}
