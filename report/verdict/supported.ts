import type { OutcomeDefinition } from '../../models/governance/outcomes/definitions.ts';
import type { ContrastSummary } from '../../sim/analysis/summary.ts';

/** A difference whose 95 % interval excludes 0. */
export interface SupportedDifference {
  readonly outcome: string;
  readonly difference: number;
  readonly lo: number;
  readonly hi: number;
}

/** The contrasts of one policy with the definitions of their outcomes, in the order of the definitions. */
export interface DefinedContrast {
  readonly definition: OutcomeDefinition;
  readonly contrast: ContrastSummary;
}

export function contrastsOf(
  policy: string,
  contrasts: readonly ContrastSummary[],
  definitions: readonly OutcomeDefinition[],
): DefinedContrast[] {
  const byOutcome = new Map(contrasts.filter((c) => c.policy === policy).map((c) => [c.outcome, c]));
  return definitions.flatMap((definition) => {
    const contrast = byOutcome.get(definition.key);
    return contrast === undefined ? [] : [{ definition, contrast }];
  });
}

export function hasInterval({ difference, lo, hi }: ContrastSummary): boolean {
  return difference !== null && lo !== null && hi !== null;
}

/** The contrast if its interval lies on one side of 0, else null. */
export function supported({ outcome, difference, lo, hi }: ContrastSummary): SupportedDifference | null {
  if (difference === null || lo === null || hi === null) return null;
  return lo > 0 || hi < 0 ? { outcome, difference, lo, hi } : null;
}

/** Whether a difference in this direction is better; null where no direction is. */
export function isBetter({ better }: OutcomeDefinition, difference: number): boolean | null {
  return better === 'neither' ? null : (better === 'higher') === difference > 0;
}
