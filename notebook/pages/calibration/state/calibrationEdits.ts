import type { CalibrationChoice, ChosenTarget } from '../../../../scenarios/calibration/calibrationChoice.ts';
import { statedTargets } from '../../../../scenarios/calibration/statedTargets.ts';
import type { Target } from '../../../../scenarios/caseSpec.ts';
import { sharedTargets } from '../../../../scenarios/catalogue.ts';
import type { Experiment } from '../../../../scenarios/experiment/experiment.ts';
import type { PolicyChoice, Question } from '../../../../scenarios/question/question.ts';
import { setCase } from '../../../experiment/state/experimentEdits.ts';
import { attempted, caseOfQuestion } from '../../compare/settings/policyChoices.ts';

/** What a target is for; `none`: it is left out. */
export type TargetUse = ChosenTarget['role'] | 'none';

/** The part of a calibration that forms of experiments edit: question and factors. */
export const experimentPart = ({ id, label, question, factors }: CalibrationChoice): Experiment => ({
  id,
  label,
  question,
  factors,
  // Of no meaning to a calibration: it chooses its points itself.
  design: { kind: 'latinHypercube', points: 1 },
  ownWorlds: true,
  outcomes: [],
});

/** With that part as an edit has left it; priors of what is no longer varied are dropped. */
export function withExperimentPart(
  choice: CalibrationChoice,
  { question, factors }: Pick<Experiment, 'question' | 'factors'>,
): CalibrationChoice {
  const keys = new Set(factors.map(({ key }) => key));
  const priors = Object.fromEntries(Object.entries(choice.priors).filter(([key]) => keys.has(key)));
  return { ...choice, question, factors, priors };
}

/** Another case, with the targets that it states in place of those of the one before. */
export function chooseCalibrationCase(choice: CalibrationChoice, chosen: Question['case']): CalibrationChoice {
  const next = withExperimentPart(choice, setCase(experimentPart(choice), chosen));
  // An own policy was one of the county before.
  const policies = next.question.policies.length === 1 ? next.question.policies : [after];
  const question = { ...next.question, policies, reference: 0 };
  return { ...next, question, targets: attempted(() => statedTargets(question)) ?? [] };
}

const after: PolicyChoice = { kind: 'builtIn', id: 'after' };

/** The policy under which the figures were seen. */
export const choosePolicy = (choice: CalibrationChoice, policy: PolicyChoice): CalibrationChoice => ({
  ...choice,
  question: { ...choice.question, policies: [policy], reference: 0 },
});

/** Targets that can be chosen: those chosen, and those of the case, in an order that no choice changes. */
export function offeredTargets(choice: CalibrationChoice, known: readonly ChosenTarget[]): ChosenTarget[] {
  const stated = attempted(() => statedTargets(choice.question)) ?? [];
  const all = [...known, ...choice.targets, ...stated];
  const seen = new Set<string>();
  return all.filter(({ outcome }) => !seen.has(outcome) && seen.add(outcome));
}

export const useOf = ({ targets }: CalibrationChoice, outcome: string): TargetUse =>
  targets.find((one) => one.outcome === outcome)?.role ?? 'none';

/** Gives a target a use; those chosen keep the order of those offered. */
export function useTarget(
  choice: CalibrationChoice,
  offered: readonly ChosenTarget[],
  outcome: string,
  use: TargetUse,
): CalibrationChoice {
  const targets = offered.flatMap((target): ChosenTarget[] => {
    const now = target.outcome === outcome ? use : useOf(choice, target.outcome);
    return now === 'none' ? [] : [{ ...target, role: now }];
  });
  return { ...choice, targets };
}

/** Targets of a case that no calibration can use, since their source contradicts itself. */
export function contradictoryTargets({ question }: CalibrationChoice): Target[] {
  const own = attempted(() => caseOfQuestion(question).targets) ?? [];
  const owned = new Set(own.map(({ outcome }) => outcome));
  const all = [...own, ...sharedTargets().filter(({ outcome }) => !owned.has(outcome))];
  return all.filter(({ contradictory }) => contradictory === true);
}
