import { arrange } from '../../models/governance/arrangement.ts';
import { budget } from '../../models/governance/budget.ts';
import { isReform } from '../../models/governance/mechanisms/transition.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { GovernanceParameters, Levers } from '../../models/governance/parameters/governanceParameters.ts';
import { levers } from '../../models/governance/parameters/levers.ts';
import { staff } from '../../models/governance/staffing.ts';
import { type Coalitions, exactCoalitions, sampledCoalitions } from '../../sim/analysis/attribution/coalitions.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import type { Hashable } from '../../sim/engine/hash.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { SweepTask } from '../../sim/experiment/folder/sweepTask.ts';
import type { Plan, PlannedPolicy } from '../question/plan.ts';
import { planOf } from '../question/planOf.ts';
import { resolveRun } from '../resolve.ts';
import {
  type AttributionChoice,
  attributionLimits,
  readAttribution,
  transitionGroup,
  writtenAttributionOf,
} from './attributionChoice.ts';
import { type AttributionPlan, hybridId, type Inseparable } from './attributionPlan.ts';
import { type DifferingGroup, differingGroups } from './differingGroups.ts';
import { hybridPolicies } from './hybridPolicies.ts';
import { separableGroups } from './separableGroups.ts';

/** 4096 sets: more are drawn. */
const mostExact = 12;
/** Pairs of orders drawn where nobody says. */
export const usualPairs = 10;

/**
 * Which runs explain the difference between two policies. Each set of groups is a hybrid: the levers of these groups from the one policy, all others from the other, in the same worlds, with the same staff
 * and programme budget; what a hybrid's levers cost is missing for handling cases, as in every run. Where one of the policies changes what the case had before and the other does not, the transition dip
 * comes with any change, whichever it is: it is a further group, `transition`, and hybrids without it have no dip. Groups of which a hybrid cannot be staffed, paid or combined are put together and said to
 * be. Throws what `readAttribution` and `planOf` throw, `nothingDiffers` where no lever does, `outOfRange` for more than 30 groups.
 *
 *     planAttribution({ question, grouping: 'planner' }).task.sweep.points // 2 to the power of its groups
 */
export function planAttribution(asked: AttributionChoice): AttributionPlan {
  const choice = readAttribution(writtenAttributionOf(asked));
  const plan = planOf(choice.question);
  const from = plan.policies.find(({ id }) => id === plan.reference)!;
  const to = plan.policies.find(({ id }) => id !== plan.reference)!;
  const dip = dipOf(from, to);
  const ends = { plan, from, to, dip };
  const settled = settle(differingGroups(from.parameters.levers, to.parameters.levers, choice.grouping), ends, choice);
  const { groups, joined, coalitions } = settled;
  const parametersOf = (point: number) => hybridParameters(ends, groups, coalitions.masks[point]!);
  return {
    choice,
    plan,
    from,
    to,
    groups: dip === undefined ? groups : [...groups, { names: [{ id: transitionGroup }], levers: [] }],
    joined,
    coalitions,
    handling: Float64Array.from(coalitions.masks, (mask) => handlingOf(hybridParameters(ends, groups, mask))),
    task: taskOf(choice, coalitions, parametersOf),
  };
}

/** Whether the dip is there with the levers of neither group or all: undefined where both ends have it alike. */
interface Dip {
  readonly from: boolean;
  readonly to: boolean;
}

interface Ends {
  readonly plan: Plan;
  readonly from: PlannedPolicy;
  readonly to: PlannedPolicy;
  readonly dip: Dip | undefined;
}

function dipOf({ parameters: a }: PlannedPolicy, { parameters: b }: PlannedPolicy): Dip | undefined {
  const [from, to] = [a, b].map((one) => isReform(one.levers, one.statusQuo));
  return from === to || a.uncertainties.transitionDip === 0 ? undefined : { from: from!, to: to! };
}

/** Puts groups together until every hybrid that is needed can be had. */
function settle(
  differing: readonly DifferingGroup[],
  ends: Ends,
  { question: { seed }, pairs }: AttributionChoice,
): { groups: readonly DifferingGroup[]; joined: readonly Inseparable[]; coalitions: Coalitions } {
  if (differing.length === 0) {
    throw new FaultError({ code: 'nothingDiffers', path: 'policies', value: `${ends.from.id}, ${ends.to.id}` });
  }
  const further = ends.dip === undefined ? 0 : 1;
  let groups = differing;
  const joined: Inseparable[] = [];
  for (;;) {
    const players = groups.length + further;
    if (!(players <= attributionLimits.groups)) {
      throw new FaultError({
        code: 'outOfRange',
        path: 'grouping',
        value: players,
        expected: `≤ ${attributionLimits.groups}`,
      });
    }
    // Fewer once some are put together.
    const isExact = pairs === undefined && players <= mostExact;
    const coalitions = isExact
      ? exactCoalitions(players)
      : sampledCoalitions(players, { pairs: pairs ?? usualPairs, seed });
    const impossible = impossibleOf(coalitions, groups, ends);
    if (impossible.size === 0) return { groups, joined, coalitions };
    const known = groups;
    const { parts, joined: found } = separableGroups(known.length, impossible);
    joined.push(
      ...found.map(({ groups: [i, j], fault }) => ({ groups: [known[i]!.names, known[j]!.names], fault }) as const),
    );
    groups = parts.map((part) => union(part.map((group) => known[group]!)));
  }
}

const order = levers.map(({ key }) => key);

const union = (groups: readonly DifferingGroup[]): DifferingGroup => ({
  names: groups.flatMap(({ names }) => names),
  levers: order.filter((key) => groups.some((one) => one.levers.includes(key))),
});

/** Sets of lever groups that cannot be had, with the first fault of each; the transition has no say in it. */
function impossibleOf({ masks }: Coalitions, groups: readonly DifferingGroup[], ends: Ends): Map<number, Fault> {
  const impossible = new Map<number, Fault>();
  for (const mask of new Set(masks.map((one) => one & (2 ** groups.length - 1)))) {
    try {
      arrange(hybridParameters(ends, groups, mask), new RandomStreams(ends.plan.question.seed, 0));
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      impossible.set(mask, error.faults[0]!);
    }
  }
  return impossible;
}

/** Resolved parameters of a hybrid; those of the two policies themselves are their own. Throws what cannot be combined. */
function hybridParameters(
  { plan, from, to, dip }: Ends,
  groups: readonly DifferingGroup[],
  mask: number,
): GovernanceParameters {
  const { question, caseSpec } = plan;
  const [mixed] = hybridPolicies(from.parameters.levers, to.parameters.levers, groups, [mask]);
  const parameters = resolveRun({
    case: caseSpec,
    policy: { ...from.policy, levers: mixed as Levers },
    set: question.settings,
    period: { windowDays: question.days },
    slice: { denominator: question.slice },
  });
  const hasDip = dip === undefined || ((mask & (1 << groups.length)) !== 0 ? dip.to : dip.from);
  // What changes nothing pays no dip anyway, and keeps the parameters of its policy.
  if (hasDip || !isReform(parameters.levers, parameters.statusQuo)) return parameters;
  return { ...parameters, uncertainties: { ...parameters.uncertainties, transitionDip: 0 } };
}

const headlines = outcomeDefinitions.filter(({ group }) => group === 'headline').map(({ key }) => key);

const handlingOf = (parameters: GovernanceParameters): number =>
  budget(parameters, staff(parameters.constants, parameters.levers, parameters.uncertainties)).handling;

function taskOf(
  choice: AttributionChoice,
  { masks }: Coalitions,
  parametersOf: (point: number) => GovernanceParameters,
): SweepTask {
  const { seed, worlds } = choice.question;
  return {
    kind: 'attribution',
    // JSON data, as a record has them when it is read.
    source: JSON.parse(JSON.stringify(writtenAttributionOf(choice))) as Hashable,
    outcomes: choice.outcomes ?? headlines,
    sweep: {
      model: 'governance',
      seed,
      replicates: worlds.replicates,
      policies: [hybridId],
      points: masks.length,
      parametersOf,
    },
  };
}
