import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { policyOf } from '../../scenarios/catalogue.ts';
import type { Bilingual, DataVintage, Sourced } from '../../scenarios/sourced.ts';
import { describeLedger, type LedgerDescription } from '../describe/describeLedger.ts';
import type { LedgerReading } from '../describe/ledgerReading.ts';
import { type Deadlines, defaultDeadlines } from '../describe/onTime.ts';
import type { Ledger } from '../ledger.ts';
import { scenarioDescription } from '../locales/scenarioTexts.ts';
import { type MeasuredParameter, measuredParameters, sourcedMeasurement } from './measuredParameters.ts';
import { type GivenFacts, scaledCounty } from './scaledCounty.ts';
import { scenarioFacts } from './scenarioFacts.ts';
import { scenarioTargets } from './scenarioTargets.ts';
import { type SurfacedRates, surfacedRates } from './surfacedRates.ts';
import { type UntoldParameter, untoldParameters } from './untoldParameters.ts';
import { vintageOf } from './vintage.ts';

export interface ScenarioOptions {
  /** Lower-case words joined by hyphens. */
  readonly id: string;
  readonly label: Bilingual;
  readonly reading: LedgerReading;
  /** Whose facts stand where neither the ledger nor `given` has any, staff by residents. */
  readonly base: CaseSpec;
  /** What is known of the area that the ledger covers, its residents at least. */
  readonly given: GivenFacts;
  /** Residents by word of the ledger's places, where these are communities. */
  readonly residentsOf?: Readonly<Record<string, number>>;
  /** Id of the policy that was in force: its deadlines are those that the ledger is held against, and it is what a reform starts from. Default: the one before the reform of `base`. */
  readonly inForce?: string;
  /** What has been described already. */
  readonly description?: LedgerDescription;
}

/** A county as its ledger has it, and what the ledger says and does not say. */
export interface LedgerScenario {
  readonly spec: CaseSpec;
  readonly data: DataVintage;
  readonly rates: SurfacedRates;
  /** What was measured and is set. */
  readonly measured: readonly MeasuredParameter[];
  /** Uncertainties that the ledger does not tell, with why. */
  readonly untold: readonly UntoldParameter[];
}

/**
 * A case for the model from a ledger: parameters that it tells (`measured`, with intervals), targets for those that only a calibration can narrow, facts that no parameter carries as institutions, and everything else as in
 * a base case by residents. Throws `unknownPolicy`. What does not fit together (more townships than communities) is found when the case is read again.
 */
export function scenarioOf(ledger: Ledger, options: ScenarioOptions): LedgerScenario {
  const { id, label, reading, base, given, residentsOf } = options;
  const before = options.inForce ?? base.before;
  const data = vintageOf(ledger);
  const description = options.description ?? describeLedger(ledger, reading);
  const rates = surfacedRates(ledger, reading.types, given.residents.value);
  const measured = measuredParameters({ ledger, reading, times: description.times, residentsOf });
  const constants = { ...scaledCounty(base, given) };
  const uncertainties: Record<string, Sourced<number>> = {};
  for (const one of measured) {
    const sourced = sourcedMeasurement(one, data);
    if (one.key !== 'departments') uncertainties[one.key] = sourced;
    // What whoever made the scenario says of the county stands.
    else if (given.departments === undefined) constants.departments = sourced;
  }
  const spec: CaseSpec = {
    id,
    label,
    description: scenarioDescription(base.id, data),
    constants,
    uncertainties,
    institutions: scenarioFacts({ ledger, reading, rates, description, data }),
    before,
    after: base.after,
    targets: scenarioTargets({ ledger, reading, rates, deadlines: deadlinesOf(before) }, data),
  };
  return { spec, data, rates, measured, untold: untoldParameters(new Set(measured.map(({ key }) => key))) };
}

function deadlinesOf(policy: string): Deadlines {
  const { acceptDays, studyDays, replyDays } = policyOf(policy, 'inForce').levers;
  return { ...defaultDeadlines, accept: Number(acceptDays), study: Number(studyDays), reply: Number(replyDays) };
}
