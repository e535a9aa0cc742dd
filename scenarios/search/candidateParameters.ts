import { arrange } from '../../models/governance/arrangement.ts';
import { budget } from '../../models/governance/budget.ts';
import type { GovernanceParameters } from '../../models/governance/parameters/governanceParameters.ts';
import { staff } from '../../models/governance/staffing.ts';
import { type Fault, FaultError } from '../../sim/engine/fault.ts';
import { RandomStreams } from '../../sim/engine/random/streams.ts';
import type { FactorValue } from '../../sim/experiment/factor.ts';
import type { Settings } from '../checkRun.ts';
import type { Policy } from '../composePolicy.ts';
import { resolveRun } from '../resolve.ts';
import { candidatePolicy } from './candidatePolicy.ts';
import type { SearchSpace } from './searchSpace.ts';

/** What a candidate's runs are told, or by how much it breaks the budget of money and of hours. */
export type CandidateRun =
  | { readonly status: 'ok'; readonly parameters: GovernanceParameters }
  | {
      readonly status: 'refused';
      /** For `SearchEvaluation`: by which share the programme budget is exceeded, and by which share of the day a level's work exceeds what can be staffed; NaN where it cannot be told. */
      readonly violations: readonly [money: number, hours: number];
      readonly faults: readonly Fault[];
    };

/** So much that no policy exceeds it, in yuan a resident. */
const boundless = 1e12;

/** As `policyParameters`, of a candidate. Throws whatever else is wrong: that is no candidate of this space. */
export const candidateParameters = (space: SearchSpace, values: readonly FactorValue[], set?: Settings): CandidateRun =>
  policyParameters(space, candidatePolicy(space, values, space.base), set);

/** Resolved parameters of a policy under a question, with `set` over the question's settings; one that cannot be paid or staffed (`overBudget`, `cannotStaff`) is refused and needs no run. Throws whatever else is wrong. */
export function policyParameters(
  { question, caseSpec }: Pick<SearchSpace, 'question' | 'caseSpec'>,
  policy: Policy,
  set: Settings = {},
): CandidateRun {
  const parameters = resolveRun({
    case: caseSpec,
    policy,
    set: { ...question.settings, ...set },
    period: { windowDays: question.days },
    slice: { denominator: question.slice },
  });
  // With any money to spend the hours are judged by themselves, and the charges are told whatever they sum to.
  const unpaid = {
    ...parameters,
    constants: { ...parameters.constants, programmeYuanPerResident: boundless },
  };
  const staffing = staff(parameters.constants, parameters.levers, parameters.uncertainties);
  const faults = [
    ...refusal(() => budget(parameters, staffing)),
    ...refusal(() => arrange(unpaid, new RandomStreams(question.seed, 0))),
  ];
  if (faults.length === 0) return { status: 'ok', parameters };
  const { programmeYuanPerResident, residents } = parameters.constants;
  const spent = Object.values(budget(unpaid, staffing).charges).reduce((sum, yuan) => sum + Math.max(0, yuan), 0);
  const short = faults.find(({ code }) => code === 'cannotStaff');
  return {
    status: 'refused',
    violations: [
      Math.max(0, spent / (programmeYuanPerResident * residents) - 1),
      short === undefined ? 0 : hoursShort(short),
    ],
    faults,
  };
}

function refusal(attempt: () => unknown): readonly Fault[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    if (error.faults.some(({ code }) => code !== 'overBudget' && code !== 'cannotStaff')) throw error;
    return error.faults;
  }
}

/** Share of the day that is missing, from the arithmetic that the fault tells: `… = taken`, and `< limit`. A station without hours has none. */
function hoursShort({ value, expected }: Fault): number {
  const taken = Number(/= (\S+)$/.exec(String(value))?.[1]);
  const limit = Number(/^< (\S+)$/.exec(String(expected))?.[1]);
  return taken >= limit ? taken - limit : Number.NaN;
}
