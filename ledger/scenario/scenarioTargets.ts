import { outcomesEn } from '../../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../../models/governance/locales/outcomes.zh.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { Target } from '../../scenarios/caseSpec.ts';
import type { DataVintage } from '../../scenarios/sourced.ts';
import { boundsNote, registeredNote } from '../locales/scenarioTexts.ts';
import { leastPublished } from '../privacy/suppressCells.ts';
import { isToldShare } from '../privacy/toldShares.ts';
import { type OutcomeEstimate, type OutcomeSource, outcomeEstimates } from './outcomeEstimates.ts';
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

const unitOf = (outcome: string): string => outcomeDefinitions.find(({ key }) => key === outcome)!.unit;

/** What the ledger says of the model's outcomes, as targets: intervals of the ledger's chance, to which whoever calibrates adds what the model leaves out. Nothing that rests on 1 to 4 cases, and no share that tells so few. */
export const scenarioTargets = (source: OutcomeSource, data: DataVintage): Target[] =>
  outcomeEstimates(source)
    .filter(({ estimate: { n } }) => n >= leastPublished)
    .filter(({ outcome, estimate }) => unitOf(outcome) !== 'share' || isToldShare(estimate))
    .map((one) => targetOf(one, data));

function targetOf({ outcome, estimate, isBounds }: OutcomeEstimate, data: DataVintage): Target {
  const unit = unitOf(outcome);
  return {
    label: { zh: outcomesZh[outcome]!.label, en: outcomesEn[outcome]!.label },
    outcome,
    range: writtenRange(estimate.lo, estimate.hi),
    unit,
    role: forCalibration.has(outcome) ? 'calibration' : 'validation',
    from: 'measured',
    n: estimate.n,
    data,
    note: isBounds ? boundsNote : registeredNote,
  };
}
