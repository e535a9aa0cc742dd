import type { Language } from '../../locales/language.ts';
import { reportEn } from '../../locales/report.en.ts';
import { reportZh } from '../../locales/report.zh.ts';
import { unitsEn } from '../../locales/units.en.ts';
import { unitsZh } from '../../locales/units.zh.ts';
import { accounts } from '../../models/governance/accounts.ts';
import { caseClasses } from '../../models/governance/caseClasses.ts';
import { caseTypes } from '../../models/governance/caseTypes.ts';
import { causeNames, eventNames } from '../../models/governance/eventLog.ts';
import { eventsEn } from '../../models/governance/locales/events.en.ts';
import { eventsZh } from '../../models/governance/locales/events.zh.ts';
import { outcomesEn } from '../../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../../models/governance/locales/outcomes.zh.ts';
import { parametersEn } from '../../models/governance/locales/parameters.en.ts';
import { parametersZh } from '../../models/governance/locales/parameters.zh.ts';
import type { ParameterKey } from '../../models/governance/locales/parameterWords.ts';
import { sources } from '../../models/governance/locales/sources.ts';
import { endings, outcomeDefinitions } from '../../models/governance/outcomes/definitions.ts';
import { constants } from '../../models/governance/parameters/constants.ts';
import type { ParameterDefinition, Provenance, SourceKey } from '../../models/governance/parameters/definition.ts';
import { levers } from '../../models/governance/parameters/levers.ts';
import { uncertaintyGroups } from '../../report/uncertaintyGroups.ts';

const words = {
  zh: { report: reportZh, units: unitsZh, parameters: parametersZh, outcomes: outcomesZh, events: eventsZh },
  en: { report: reportEn, units: unitsEn, parameters: parametersEn, outcomes: outcomesEn, events: eventsEn },
} as const;

type Row = readonly string[];

const code = (text: string) => `\`${text}\``;

/** Where a value comes from: kind, source, and for seeds the passage. `assumption · source`: the form is the source's, the number ours. */
function citation(key: ParameterKey, { kind, source }: Provenance, language: Language): string {
  const label = words[language].report.provenance[kind];
  if (source === undefined) return label;
  const passage = kind === 'seed' ? sources[source].passages?.[key] : undefined;
  return `${label} · ${code(source)}${passage === undefined ? '' : `: ${passage}`}`;
}

function parameterRow(definition: ParameterDefinition, language: Language): Row {
  const { report, units, parameters } = words[language];
  const { explain } = report;
  const key = definition.key as ParameterKey;
  const shown = (value: number | boolean | string) =>
    typeof value === 'boolean' ? (value ? explain.yes : explain.no) : String(value);
  const range =
    definition.type === 'option'
      ? definition.options.join(', ')
      : definition.type === 'boolean'
        ? `${explain.yes}, ${explain.no}`
        : definition.bounds.join(' … ');
  return [
    code(key),
    parameters[key].label,
    units[definition.unit]!,
    shown(definition.default),
    range,
    citation(key, definition.provenance, language),
  ];
}

const parameterRows = (definitions: readonly ParameterDefinition[]) => (language: Language) =>
  definitions.map((definition) => parameterRow(definition, language));

function outcomeRows(language: Language): Row[] {
  const { report, units, outcomes } = words[language];
  return outcomeDefinitions
    .filter(({ group }) => group === 'headline' || group === 'detail')
    .map(({ key, unit, better }) => {
      const { label, definition, estimator } = outcomes[key]!;
      return [code(key), label, units[unit]!, `${definition}<br>${estimator}`, report.better[better]];
    });
}

/** Outcomes of one kind whose key is `prefix.name`. */
const partRows = (prefix: string, names: readonly string[]) => (language: Language) =>
  names.map((name): Row => {
    const { label, definition } = words[language].outcomes[`${prefix}.${name}`]!;
    return [code(name), code(`${prefix}.${name}`), label, definition];
  });

const typeRows = (): Row[] =>
  caseTypes.map(
    ({ key, caseClass, share, ambiguity, locality, collective, regular, departments, hours, expertise }) => [
      code(key),
      code(caseClasses[caseClass]!),
      String(share),
      String(ambiguity),
      String(locality),
      String(collective),
      regular ? '✓' : '',
      departments.map((department) => department + 1).join(', '),
      hours.toFixed(2),
      String(expertise),
    ],
  );

function sourceRows(language: Language): Row[] {
  const cited = Object.keys(sources) as SourceKey[];
  return cited.map((key) => {
    const { author, title, year, publication, read, weak, says } = sources[key];
    const { report } = words[language];
    return [code(key), author, title, String(year), publication, report.extent[read], weak ? '✓' : '', says[language]];
  });
}

/** Rows of every generated table, by the name its marker gives. */
export const tables: Readonly<Record<string, (language: Language) => readonly Row[]>> = {
  levers: parameterRows(levers),
  constants: parameterRows(constants),
  ...Object.fromEntries(
    Object.entries(uncertaintyGroups)
      .filter(([, definitions]) => definitions.length > 0)
      .map(([group, definitions]) => [`uncertainties.${group}`, parameterRows(definitions)]),
  ),
  outcomes: outcomeRows,
  accounts: partRows('hours', accounts),
  endings: partRows('endings', endings),
  events: (language) => eventNames.map((name) => [code(name), words[language].events.events[name]]),
  causes: (language) => causeNames.map((name) => [code(name), words[language].events.causes[name]]),
  caseTypes: typeRows,
  sources: sourceRows,
};
