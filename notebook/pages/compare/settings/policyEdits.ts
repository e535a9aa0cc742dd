import type { LeverValue } from '../../../../models/governance/parameters/governanceParameters.ts';
import type { LeverKey } from '../../../../models/governance/parameters/levers.ts';
import { limits } from '../../../../scenarios/question/limits.ts';
import type { OwnFile, PolicyChoice, Question } from '../../../../scenarios/question/question.ts';
import { builtInOf, caseOfQuestion, keyOf, type Mixture } from './policyChoices.ts';

export const isFull = ({ policies }: Question): boolean => policies.length >= limits.policies;

/** A policy at the end, or at `place`; nothing where it is there already or there is no room. The reference stays the same policy. */
export function addPolicy(question: Question, choice: PolicyChoice, place = question.policies.length): Question {
  const { policies, reference } = question;
  if (isFull(question) || policies.some((one) => keyOf(one) === keyOf(choice))) return question;
  return {
    ...question,
    policies: policies.toSpliced(place, 0, choice),
    reference: policies.length > 0 && place <= reference ? reference + 1 : reference,
  };
}

/** Without a policy; where it was the reference, the first one is. */
export function removePolicy(question: Question, key: string): Question {
  const { policies, reference } = question;
  const place = policies.findIndex((one) => keyOf(one) === key);
  if (place === -1) return question;
  const moved = place === reference ? 0 : place < reference ? reference - 1 : reference;
  return { ...question, policies: policies.toSpliced(place, 1), reference: moved };
}

/** Ticks a built-in policy, or takes the tick away. */
export function togglePolicy(question: Question, id: string): Question {
  const choice: PolicyChoice = { kind: 'builtIn', id };
  const ticked = question.policies.some((one) => keyOf(one) === keyOf(choice));
  return ticked ? removePolicy(question, keyOf(choice)) : addPolicy(question, choice);
}

/** The reference is the policy of that key. */
export function setReference(question: Question, key: string): Question {
  const reference = question.policies.findIndex((one) => keyOf(one) === key);
  return reference === -1 ? question : { ...question, reference };
}

/** A policy file; one of the same name is replaced where it stands. */
export function openPolicyFile(question: Question, file: OwnFile): Question {
  const choice: PolicyChoice = { kind: 'file', file };
  const place = question.policies.findIndex((one) => keyOf(one) === keyOf(choice));
  return place === -1 ? addPolicy(question, choice) : { ...question, policies: question.policies.with(place, choice) };
}

/** A mixture that differs from its base in nothing yet. The base is one policy whatever the case becomes. */
export function addMixture(question: Question, base: string, label: string): Question {
  const taken = new Set(question.policies.map((one) => (one.kind === 'file' ? '' : one.id)));
  let n = 1;
  while (taken.has(`mixture-${n}`)) n++;
  const { id } = builtInOf(base, caseOfQuestion(question));
  return addPolicy(question, { kind: 'mixture', id: `mixture-${n}`, label, base: id, levers: {} });
}

export const renameMixture = (question: Question, id: string, label: string): Question =>
  changeMixture(question, id, (mixture) => ({ ...mixture, label }));

export const removeMixture = (question: Question, id: string): Question => removePolicy(question, `mixture ${id}`);

/** Moves levers of a mixture; one that is where its base has it is not kept. */
export function setLevers(
  question: Question,
  id: string,
  moved: Readonly<Partial<Record<LeverKey, LeverValue>>>,
): Question {
  return changeMixture(question, id, (mixture) => {
    const preset = builtInOf(mixture.base, caseOfQuestion(question)).levers;
    const all = Object.entries({ ...mixture.levers, ...moved }) as [LeverKey, LeverValue][];
    return { ...mixture, levers: Object.fromEntries(all.filter(([key, value]) => value !== preset[key])) };
  });
}

export const setLever = (question: Question, id: string, key: LeverKey, value: LeverValue): Question =>
  setLevers(question, id, { [key]: value });

/** Levers of a mixture back to its base: the one named, or all. */
export const resetLever = (question: Question, id: string, key?: LeverKey): Question =>
  changeMixture(question, id, (mixture) => ({
    ...mixture,
    levers: key === undefined ? {} : Object.fromEntries(Object.entries(mixture.levers).filter(([one]) => one !== key)),
  }));

function changeMixture(question: Question, id: string, change: (mixture: Mixture) => Mixture): Question {
  const policies = question.policies.map((one) => (one.kind === 'mixture' && one.id === id ? change(one) : one));
  return { ...question, policies };
}
