import { entryTable } from './entry.ts';
import type { MeanCounty } from './meanCounty.ts';
import { requiredShares } from './powers.ts';
import { type TypicalCase, typicalCase } from './typicalCase.ts';

/** A class of cases in a county: what does not change with how busy anybody is. */
export interface MeanClass {
  readonly caseClass: number;
  readonly typical: TypicalCase;
  /** Share that community, township, county are the lowest to close. */
  readonly required: readonly number[];
  /** By way of surfacing: shares that come in at community, township, county. */
  readonly entry: readonly (readonly number[])[];
  /** Severity at birth. */
  readonly initial: number;
}

export function meanClass(county: MeanCounty, caseClass: number): MeanClass {
  const { uncertainties: u } = county.parameters;
  return {
    caseClass,
    typical: typicalCase(caseClass, county.arrangement.map.nDepartments, u),
    required: requiredShares(county, caseClass),
    entry: entryTable(county, caseClass),
    initial: [u.severityDispute, u.severityRequest, u.severityHazard][caseClass]!,
  };
}
