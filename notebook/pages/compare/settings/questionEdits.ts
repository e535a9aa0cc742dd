import type { LeverValue } from '../../../../models/governance/parameters/governanceParameters.ts';
import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import { provenanceOf } from '../../../../scenarios/provenance.ts';
import type { OwnFile, PolicyChoice, Question, ReplicateChoice } from '../../../../scenarios/question/question.ts';
import { moneyKeys } from './commonKeys.ts';
import { attempted, caseOfQuestion, keyOf } from './policyChoices.ts';

/**
 * Another case, by id or as a file. What was the case's own before or after is the new case's; a figure of the old county that was overridden
 * is not carried over to the new one, what stands for a resident or a full-time worker and what is assumed of people is.
 */
export function chooseCase(question: Question, chosen: Question['case']): Question {
  const old = attempted(() => caseOfQuestion(question));
  const followed = question.policies.map((one): PolicyChoice => {
    if (one.kind !== 'builtIn' || old === undefined) return one;
    const id = one.id === old.before ? 'before' : one.id === old.after ? 'after' : one.id;
    return { kind: 'builtIn', id };
  });
  const keys = followed.map(keyOf);
  const policies = followed.filter((_, index) => keys.indexOf(keys[index]!) === index);
  const reference = keys[question.reference];
  const kept = Object.entries(question.settings).filter(
    ([key]) => parameterOf(key)?.kind !== 'constant' || moneyKeys.some((one) => one === key),
  );
  const next: Question = {
    ...question,
    case: chosen,
    policies,
    reference: Math.max(
      0,
      policies.findIndex((one) => keyOf(one) === reference),
    ),
    settings: Object.fromEntries(kept),
  };
  return kept.reduce((one, [key, value]) => setSetting(one, key, value), next);
}

/** A parameter under every policy; one that is as the case has it is not kept. `undefined` takes it back. */
export function setSetting(question: Question, key: string, value: LeverValue | undefined): Question {
  const { [key]: _, ...others } = question.settings;
  const dropped = value === undefined || value === presetOf(question, key);
  return { ...question, settings: dropped ? others : { ...others, [key]: value } };
}

/** What the case has a constant or an uncertainty at; a lever has no value for all policies. */
export function presetOf(question: Question, key: string): LeverValue | undefined {
  const definition = parameterOf(key);
  if (definition === undefined || definition.kind === 'lever') return undefined;
  return attempted(() => provenanceOf(caseOfQuestion(question), key).value);
}

export const setDays = (question: Question, days: number): Question => ({ ...question, days });
export const setSeed = (question: Question, seed: number): Question => ({ ...question, seed });
export const setSlice = (question: Question, slice: number): Question => ({ ...question, slice });
export const setWorlds = (question: Question, worlds: ReplicateChoice): Question => ({ ...question, worlds });

/** Parameter sets that worlds have one each; `undefined` takes them out. */
export function setEnsemble(question: Question, file: OwnFile | undefined): Question {
  const { ensemble: _, ...others } = question;
  return file === undefined ? others : { ...others, ensemble: file };
}

/** A case file of the reader's own. */
export const openCaseFile = (question: Question, file: OwnFile): Question => chooseCase(question, file);
