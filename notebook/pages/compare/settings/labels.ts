import { fill } from '../../../../locales/fill.ts';
import type { Language } from '../../../../locales/language.ts';
import type { Texts } from '../../../../locales/texts.ts';
import type { ParameterKey } from '../../../../models/governance/locales/parameterWords.ts';
import type { ParameterDefinition } from '../../../../models/governance/parameters/definition.ts';
import type { LeverValue } from '../../../../models/governance/parameters/governanceParameters.ts';
import { parameterOf } from '../../../../models/governance/parameters/parameters.ts';
import { unitText } from '../../../../report/words.ts';
import type { PolicyChoice, Question, ReplicateChoice } from '../../../../scenarios/question/question.ts';
import type { CompareSettingsTexts } from '../../../locales/en/compareSettings.ts';
import { attempted, caseOfQuestion, policyOfChoice } from './policyChoices.ts';

export const labelOf = (key: string, texts: Texts): string => texts.parameters[key as ParameterKey]?.label ?? key;
export const noteOf = (key: string, texts: Texts): string => texts.parameters[key as ParameterKey]?.note ?? '';

/** A case in the reader's language; a file that cannot be read goes by its name. */
export function caseLabel(chosen: Question['case'], language: Language): string {
  const spec = attempted(() => caseOfQuestion({ case: chosen }));
  return spec?.label[language] ?? (typeof chosen === 'string' ? chosen : chosen.name);
}

/** A policy in the reader's language; one that cannot be read goes by its name. */
export function policyLabel(choice: PolicyChoice, question: Question, language: Language): string {
  if (choice.kind === 'mixture') return choice.label;
  const policy = attempted(() => policyOfChoice(choice, caseOfQuestion(question)));
  return policy?.label[language] ?? (choice.kind === 'file' ? choice.file.name : choice.id);
}

/** A unit beside a field: yes and no, and names of options, say theirs themselves. */
export const unitOf = ({ type, unit }: ParameterDefinition, texts: Texts): string =>
  type === 'number' || type === 'integer' ? unitText(unit, texts) : '';

/** A value of a parameter in the reader's words, without its unit. */
export function valueText(value: LeverValue, words: CompareSettingsTexts): string {
  if (typeof value === 'boolean') return value ? words.field.yes : words.field.no;
  return typeof value === 'string' ? (words.field.options[value] ?? value) : String(value);
}

/** As `valueText`, with the unit of the parameter; a share is a plain number. */
export function valueWithUnit(key: string, value: LeverValue, words: CompareSettingsTexts, texts: Texts): string {
  const definition = parameterOf(key);
  const unit = definition === undefined || definition.unit === 'share' ? '' : unitOf(definition, texts);
  return `${valueText(value, words)} ${unit}`.trimEnd();
}

/** A relative half-width as a reader writes it: 0.025 is 2.5. */
export const percentOf = (precision: number): string => String(Number((precision * 100).toPrecision(6)));

export function worldsText(worlds: ReplicateChoice, { changes }: CompareSettingsTexts): string {
  return 'replicates' in worlds
    ? fill(changes.replicates, { n: worlds.replicates })
    : fill(changes.precision, { percent: percentOf(worlds.precision) });
}

/** An amount of yuan in the reader's unit, to a tenth of it. */
export function amountText(yuan: number, language: Language, { divisor }: CompareSettingsTexts['budget']): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, digits).format(yuan / divisor);
}
