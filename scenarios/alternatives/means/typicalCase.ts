import { type CaseType, caseTypes, departmentWeights } from '../../../models/governance/caseTypes.ts';
import type { Uncertainties } from '../../../models/governance/parameters/governanceParameters.ts';
import { typeHours } from '../../../models/governance/rules.ts';

/** What the cases of a class are like on average over their types. */
export interface TypicalCase {
  /** Base hours of an attempt. */
  readonly hours: number;
  readonly locality: number;
  readonly ambiguity: number;
  readonly expertise: number;
  /** Share whose type recurs in the same form. */
  readonly regular: number;
  /** Share of the cases whose first department is d. */
  readonly departments: Float64Array;
}

export function typicalCase(caseClass: number, departments: number, u: Uncertainties): TypicalCase {
  const hours = typeHours(u);
  const mean = (of: (type: CaseType, index: number) => number) =>
    caseTypes.reduce((sum, type, i) => (type.caseClass === caseClass ? sum + type.share * of(type, i) : sum), 0);
  const first = new Float64Array(departments);
  for (const type of caseTypes) {
    if (type.caseClass !== caseClass) continue;
    type.departments.forEach((department, rank) => {
      first[department % departments]! += type.share * departmentWeights[rank]!;
    });
  }
  return {
    hours: mean((_, i) => hours[i]!),
    locality: mean(({ locality }) => locality),
    ambiguity: mean(({ ambiguity }) => ambiguity),
    expertise: mean(({ expertise }) => expertise),
    regular: mean(({ regular }) => (regular ? 1 : 0)),
    departments: first,
  };
}

/** Chance of 1, 2, 3 and 4 matters. */
export function mattersChances({ severalDepartmentsShare: several, furtherDepartmentShare: further }: Uncertainties) {
  return [1 - several, several * (1 - further), several * further * (1 - further), several * further * further];
}

/** Mean of a function of the number of matters. */
export const overMatters = (u: Uncertainties, of: (matters: number) => number): number =>
  mattersChances(u).reduce((sum, chance, i) => sum + chance * of(i + 1), 0);
