import { DISPUTE, HAZARD, REQUEST } from './caseClasses.ts';

/**
 * A kind of grievance within its class. `share` is its share of the class; `ambiguity` scales how often a case of it reaches
 * a department that is not responsible (mean about 1); `locality` is the mean need for local knowledge in [0, 1];
 * `collective` is the share of its grievances that others can
 * come to share; `regular` types recur in the same form, so that rules can be written for them in advance; `departments` lists who
 * is responsible, most often first, as positions in the county's list of departments (taken modulo its length). `hours` is how long handling takes relative to
 * the mean of the class (1 over its types by their shares); `expertise` in [0, 1] is how much special knowledge it takes: generalists are at home with little of it.
 */
export interface CaseType {
  readonly key: string;
  readonly caseClass: number;
  readonly share: number;
  readonly ambiguity: number;
  readonly locality: number;
  readonly collective: number;
  readonly regular: boolean;
  readonly departments: readonly number[];
  readonly hours: number;
  readonly expertise: number;
}

/**
 * Dispute shares: National Bureau of Statistics 2011, table 23-9 (family 20, neighbour 23, damages 8, housing 7, other 42 %),
 * "other" split evenly into land, labour and contract as an assumption. The rest of the table is an assumption.
 */
const listed: readonly CaseType[] = [
  type('family', DISPUTE, 0.2, 0.6, 0.8, 0, true, [0, 1, 2], 0.9, 0.2),
  type('neighbour', DISPUTE, 0.23, 0.7, 0.85, 0, true, [0, 3, 1], 0.75, 0.2),
  type('damages', DISPUTE, 0.08, 1.1, 0.45, 0.1, false, [1, 4, 0], 1.1, 0.6),
  type('housing', DISPUTE, 0.07, 1.4, 0.5, 0.3, false, [5, 3, 6], 1.25, 0.6),
  type('land', DISPUTE, 0.14, 1.5, 0.6, 0.3, false, [6, 7, 5], 1.35, 0.6),
  type('labour', DISPUTE, 0.14, 1.0, 0.3, 0.35, true, [8, 1, 4], 0.95, 0.6),
  type('contract', DISPUTE, 0.14, 1.2, 0.25, 0.1, false, [1, 4, 8], 1.1, 0.8),
  type('welfare', REQUEST, 0.3, 0.8, 0.5, 0, true, [2, 9, 8], 1.1, 0.4),
  type('utilities', REQUEST, 0.25, 1.2, 0.4, 0.15, true, [3, 10, 5], 0.9, 0.4),
  type('environment', REQUEST, 0.2, 1.3, 0.5, 0.25, false, [11, 3, 7], 1.3, 0.5),
  type('certificates', REQUEST, 0.25, 0.7, 0.2, 0, true, [9, 2, 4], 0.7, 0.6),
  type('fire', HAZARD, 0.35, 1.0, 0.6, 0, true, [12, 3, 13], 0.9, 0.4),
  type('workSafety', HAZARD, 0.25, 1.1, 0.35, 0, false, [13, 12, 4], 1.3, 0.8),
  type('publicOrder', HAZARD, 0.25, 1.3, 0.65, 0, true, [3, 0, 12], 0.8, 0.3),
  type('foodSafety', HAZARD, 0.15, 0.9, 0.3, 0, false, [4, 13, 3], 1.1, 0.7),
];

function type(
  key: string,
  caseClass: number,
  share: number,
  ambiguity: number,
  locality: number,
  collective: number,
  regular: boolean,
  departments: readonly number[],
  hours: number,
  expertise: number,
): CaseType {
  return { key, caseClass, share, ambiguity, locality, collective, regular, departments, hours, expertise };
}

/** Mean of the listed hours over the types of a class, by their shares. */
const meanHours = (caseClass: number): number =>
  listed.reduce((sum, one) => (one.caseClass === caseClass ? sum + one.share * one.hours : sum), 0);

export const caseTypes: readonly CaseType[] = listed.map((one) => ({
  ...one,
  hours: one.hours / meanHours(one.caseClass),
}));

/** Chance that the first, second and third department of a type is the one a matter belongs to. */
export const departmentWeights = [0.6, 0.25, 0.15] as const;

/** Types of one class, as indices into `caseTypes`. */
export const typesOf = (caseClass: number): number[] =>
  caseTypes.map((_, index) => index).filter((index) => caseTypes[index]!.caseClass === caseClass);
