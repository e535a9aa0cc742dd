import { faultText } from '../../../../locales/faultText.ts';
import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import type { Question } from '../../../../scenarios/question/question.ts';
import type { Fault } from '../../../../sim/engine/fault.ts';
import { labelOf, policyLabel } from './labels.ts';
import { attempted, caseOfQuestion, policyOfChoice } from './policyChoices.ts';
import type { Settings } from './settingsContext.ts';

type Words = Pick<Settings, 'language' | 'texts' | 'words'>;

/**
 * A fault of the plan in the words of the panel: parameters, charges and policies go by their labels. What a file is at fault in keeps the names
 * that stand in the file.
 */
export function faultWords(fault: Fault, question: Question, settings: Words): string {
  const { language, texts, words } = settings;
  if (fault.line !== undefined) return faultText(fault, language);
  const charges: Readonly<Record<string, string>> = fault.code === 'overBudget' ? words.budget.charges : {};
  const policies = policyNames(question, language);
  const named = (text: string): string =>
    text.replaceAll(/[A-Za-z][\w-]*/g, (word) => {
      if (Object.hasOwn(charges, word)) return charges[word]!;
      if (policies.has(word)) return policies.get(word)!;
      return parameterOf(word) === undefined ? word : labelOf(word, texts);
    });
  const shown = <Value>(value: Value) => (typeof value === 'string' ? named(value) : value);
  const fields: Readonly<Record<string, string>> = {
    'period.windowDays': words.run.days,
    'slice.denominator': words.run.slice,
    days: words.run.days,
    seed: words.run.seed,
    slice: words.run.slice,
    reference: words.policies.reference,
    policies: words.sections.policies,
  };
  // Where the value of a path stands is said by the words themselves.
  const path = fault.path
    .replace(/(^|[\s.])(levers|set|settings|constants|uncertainties)(\.|$)/g, '$1')
    .replace(/[.:]?\s*$/, '');
  const [, index] = /^policies\[(\d+)\]/.exec(fault.path) ?? [];
  const choice = index === undefined ? undefined : question.policies[Number(index)];
  const place =
    choice !== undefined
      ? policyLabel(choice, question, language)
      : (fields[fault.path] ?? named(path.replaceAll(/[.:]\s*(?=[A-Za-z])/g, words.dot)));
  const { value, expected, ...rest } = fault;
  return faultText(
    {
      ...rest,
      path: place === '' ? words.sections.policies : place,
      ...(value === undefined ? {} : { value: shown(value) }),
      ...(expected === undefined ? {} : { expected: shown(expected) }),
    },
    language,
  );
}

/** Labels by the id a plan calls each policy. */
function policyNames(question: Question, language: Words['language']): Map<string, string> {
  return new Map(
    question.policies.flatMap((choice): [string, string][] => {
      const policy = attempted(() => policyOfChoice(choice, caseOfQuestion(question)));
      const label = policyLabel(choice, question, language);
      return policy === undefined ? [] : [[policy.id, label]];
    }),
  );
}
