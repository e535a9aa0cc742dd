import { outcomesEn } from '../../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../../models/governance/locales/outcomes.zh.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { Target } from '../../scenarios/caseSpec.ts';
import type { DataVintage } from '../../scenarios/sourced.ts';
import { boundsNote, registeredNote } from '../locales/scenarioTexts.ts';
import { type OutcomeEstimate, type OutcomeSource, outcomeEstimates } from './outcomeEstimates.ts';
import { hasSmallCell, isSmall } from './smallCells.ts';
import { writtenRange } from './writtenNumber.ts';

/** What parameters may be fitted to; all else is kept to judge the fit by. */
const forCalibration = new Set([
  'casesPer10k',
  'disputesMediatedPer10k',
  'medianDaysToSettlement',
  'registeredResolutionRate',
  'requestResolutionRate',
  'hazardResolutionRate',
  'escalationRate',
  'hazardsFoundByPatrolShare',
]);

/** What the ledger says of the model's outcomes, as targets, but for shares from which a count below 5 follows: intervals of the ledger's chance, to which whoever calibrates adds what the model leaves out. */
export const scenarioTargets = (source: OutcomeSource, data: DataVintage): Target[] =>
  outcomeEstimates(source)
    .filter(({ outcome, estimate }) => !(unitOf(outcome) === 'share' ? hasSmallCell(estimate) : isSmall(estimate.n)))
    .map((one) => targetOf(one, data));

const unitOf = (outcome: string): string => outcomeDefinitions.find(({ key }) => key === outcome)!.unit;

function targetOf({ outcome, estimate, isBounds }: OutcomeEstimate, data: DataVintage): Target {
  return {
    label: { zh: outcomesZh[outcome]!.label, en: outcomesEn[outcome]!.label },
    outcome,
    range: writtenRange(estimate.lo, estimate.hi),
    unit: unitOf(outcome),
    role: forCalibration.has(outcome) ? 'calibration' : 'validation',
    from: 'measured',
    n: estimate.n,
    data,
    note: isBounds ? boundsNote : registeredNote,
  };
}
