import type { Language } from '../../../locales/language.ts';
import type { Experiment } from '../../../scenarios/experiment/experiment.ts';
import type { PolicyChoice, Question } from '../../../scenarios/question/question.ts';
import { attempted, caseOfQuestion, keyOf } from '../../pages/compare/settings/policyChoices.ts';
import { chooseCase } from '../../pages/compare/settings/questionEdits.ts';

/** An edit of the question, which keeps a fixed number of worlds whatever it does. */
export function editQuestion(experiment: Experiment, change: (question: Question) => Question): Experiment {
  const { question } = experiment;
  const { worlds, ...rest } = change(question);
  return { ...experiment, question: { ...rest, worlds: 'replicates' in worlds ? worlds : question.worlds } };
}

/** Another case. A part of the county that it has too few townships for becomes the smallest part it has. */
export const setCase = (experiment: Experiment, id: Question['case']): Experiment =>
  editQuestion(experiment, (question) => {
    const next = chooseCase(question, id);
    const townships = attempted(() => caseOfQuestion(next).constants.townships.value);
    return { ...next, slice: Math.min(next.slice, townships ?? next.slice) };
  });

/** The policy that is looked at: the first that is not the reference, or the only one. */
export function policyOf({ question: { policies, reference } }: Experiment): PolicyChoice | undefined {
  return policies.find((_, place) => place !== reference) ?? policies[reference];
}

/** What it is compared with; undefined where it stands by itself. */
export function referenceOf({ question: { policies, reference } }: Experiment): PolicyChoice | undefined {
  return policies.length > 1 ? policies[reference] : undefined;
}

/** Policies besides the two, as an experiment from a file may have them. */
export function furtherPolicies(experiment: Experiment): PolicyChoice[] {
  const shown = [policyOf(experiment), referenceOf(experiment)];
  return experiment.question.policies.filter((one) => !shown.includes(one));
}

/** Another policy; where it is the reference already, the two change places. */
export function setPolicy(experiment: Experiment, policy: PolicyChoice): Experiment {
  const [old, reference] = [policyOf(experiment), referenceOf(experiment)];
  if (reference !== undefined && keyOf(reference) === keyOf(policy)) {
    return old === undefined ? experiment : withPolicies(experiment, policy, old);
  }
  return withPolicies(experiment, policy, reference);
}

/** Another reference, or none; where it is the policy already, the two change places. */
export function setReference(experiment: Experiment, reference: PolicyChoice | undefined): Experiment {
  const [policy, old] = [policyOf(experiment), referenceOf(experiment)];
  if (policy === undefined) return experiment;
  if (reference !== undefined && keyOf(policy) === keyOf(reference)) {
    return old === undefined ? experiment : withPolicies(experiment, old, reference);
  }
  return withPolicies(experiment, policy, reference);
}

export function removePolicy(experiment: Experiment, key: string): Experiment {
  return editQuestion(experiment, (question) => {
    const kept = question.policies[question.reference];
    const policies = question.policies.filter((one) => keyOf(one) !== key);
    return { ...question, policies, reference: Math.max(0, policies.indexOf(kept!)) };
  });
}

/** The reference first, the policy next, then those besides, none of them twice. */
function withPolicies(experiment: Experiment, policy: PolicyChoice, reference: PolicyChoice | undefined): Experiment {
  const all = [...(reference === undefined ? [] : [reference]), policy, ...furtherPolicies(experiment)];
  const keys = all.map(keyOf);
  const policies = all.filter((one, place) => keys.indexOf(keyOf(one)) === place);
  return editQuestion(experiment, (question) => ({ ...question, policies, reference: 0 }));
}

/** Takes an outcome in, or out. */
export function toggleOutcome(experiment: Experiment, key: string): Experiment {
  const { outcomes } = experiment;
  return {
    ...experiment,
    outcomes: outcomes.includes(key) ? outcomes.filter((one) => one !== key) : [...outcomes, key],
  };
}

/** A name in one language; the other keeps its own unless both were the same. */
export function setLabel(experiment: Experiment, label: string, language: Language): Experiment {
  const { zh, en } = experiment.label;
  return { ...experiment, label: zh === en ? { zh: label, en: label } : { ...experiment.label, [language]: label } };
}
