import { fill } from '../../locales/fill.ts';
import type { Texts } from '../../locales/texts.ts';
import type { ParameterKey } from '../../models/governance/locales/parameterWords.ts';
import { sources } from '../../models/governance/locales/sources.ts';
import { outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import type { ParameterDefinition } from '../../models/governance/parameters/definition.ts';
import { parameterOf, parameters } from '../../models/governance/parameters/parameters.ts';
import { citation, rangeText, valueText } from '../../report/parameterText.ts';
import { unitText } from '../../report/words.ts';
import type { CaseSpec } from '../../scenarios/caseSpec.ts';
import { caseIds, caseOf, policyIds, policyOf } from '../../scenarios/catalogue.ts';
import type { Policy } from '../../scenarios/composePolicy.ts';
import { experimentIds, experimentOf } from '../../scenarios/experiment/experimentCatalogue.ts';
import { planExperiment } from '../../scenarios/experiment/planExperiment.ts';
import { FaultError } from '../../sim/engine/fault.ts';
import { nearestNames } from '../nearest.ts';
import { leftGrid, wrap } from '../report/grid.ts';
import { experimentLines } from './sweep/experimentLines.ts';

/** A line of an explanation: what it is about and what it says; one without text is left out. */
type Line = readonly [name: string, text: string];

const lineWidth = 76;

/** Explains a parameter, an outcome, a case, a policy or an experiment. Throws `unknownName`. */
export function explainText(key: string, texts: Texts): string {
  const rows = linesOf(key, texts).flatMap(([name, text]) =>
    text === '' ? [] : wrapped(text).map((line, i) => [i === 0 ? name : '', line]),
  );
  return `${leftGrid(rows)}\n`;
}

const wrapped = (text: string): string[] => text.split('\n').flatMap((line) => wrap(line, lineWidth, '  ').split('\n'));

function linesOf(key: string, texts: Texts): Line[] {
  const parameter = parameterOf(key);
  if (parameter !== undefined) return parameterLines(parameter, texts);
  if (outcomeDefinitions.some((outcome) => outcome.key === key)) return outcomeLines(key, texts);
  if (caseIds.includes(key)) return caseLines(caseOf(key), texts);
  if (policyIds.includes(key)) return policyLines(policyOf(key), texts);
  if (experimentIds.includes(key)) return experimentLines(planExperiment(experimentOf(key)), texts);
  const known = [...parameters, ...outcomeDefinitions].map((definition) => definition.key);
  const expected = nearestNames(key, [...known, ...caseIds, ...policyIds, ...experimentIds]);
  throw new FaultError({ code: 'unknownName', path: 'zhili explain', value: key, expected });
}

function parameterLines(definition: ParameterDefinition, texts: Texts): Line[] {
  const t = texts.report.explain;
  const words = texts.parameters[definition.key as ParameterKey];
  return [
    [t.key, definition.key],
    [t.kind, fill(t.parameter, { kind: texts.report.kinds[definition.kind] })],
    [t.label, words.label],
    [t.note, words.note],
    [t.unit, unitText(definition.unit, texts)],
    [definition.type === 'option' ? t.options : t.bounds, rangeText(definition)],
    [t.byDefault, valueText(definition.default, texts)],
    [t.provenance, provenanceText(definition, texts)],
    [t.passage, passageOf(definition)],
  ];
}

function provenanceText({ provenance }: ParameterDefinition, texts: Texts): string {
  const kind = texts.report.provenance[provenance.kind];
  return provenance.source === undefined ? kind : `${kind}: ${citation(provenance.source, texts)}`;
}

function passageOf({ key, provenance }: ParameterDefinition): string {
  if (provenance.source === undefined) return '';
  return sources[provenance.source].passages?.[key as ParameterKey] ?? '';
}

function outcomeLines(key: string, texts: Texts): Line[] {
  const t = texts.report.explain;
  const definition = outcomeDefinitions.find((outcome) => outcome.key === key);
  const words = texts.outcomes[key];
  if (definition === undefined || words === undefined) return [];
  return [
    [t.key, key],
    [t.kind, t.outcome],
    [t.label, words.label],
    [t.definition, words.definition],
    [t.estimator, words.estimator],
    [t.unit, unitText(definition.unit, texts)],
    [t.better, texts.report.better[definition.better]],
  ];
}

function caseLines(spec: CaseSpec, texts: Texts): Line[] {
  const t = texts.report.explain;
  const { language } = texts;
  const targets = spec.targets.map((target) => {
    const value = target.value ?? (target.range === undefined ? '' : `[${target.range.join(', ')}]`);
    return `${target.label[language]}: ${value} ${target.unit} (${texts.report.role[target.role]}, ${target.from})`;
  });
  const constants = Object.entries(spec.constants).map(
    ([key, { value, from }]) => `${texts.parameters[key as ParameterKey].label} (${key}): ${value} [${from}]`,
  );
  return [
    [t.key, spec.id],
    [t.kind, t.case],
    [t.label, spec.label[language]],
    [t.description, spec.description[language]],
    [t.before, spec.before],
    [t.after, spec.after],
    [t.constants, constants.join('\n')],
    [t.targets, targets.join('\n')],
  ];
}

function policyLines(policy: Policy, texts: Texts): Line[] {
  const t = texts.report.explain;
  const levers = Object.entries(policy.origins).map(
    ([key, { policy: setBy, sourced }]) =>
      `${texts.parameters[key as ParameterKey].label} (${key}): ${valueText(sourced.value, texts)} [${setBy}, ${sourced.from}]`,
  );
  return [
    [t.key, policy.id],
    [t.kind, t.policy],
    [t.label, policy.label[texts.language]],
    [t.levers, levers.join('\n')],
  ];
}
