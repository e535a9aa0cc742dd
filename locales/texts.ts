import { outcomesEn } from '../models/governance/locales/outcomes.en.ts';
import { outcomesZh } from '../models/governance/locales/outcomes.zh.ts';
import type { OutcomeTexts } from '../models/governance/locales/outcomeText.ts';
import { parametersEn } from '../models/governance/locales/parameters.en.ts';
import { parametersZh } from '../models/governance/locales/parameters.zh.ts';
import type { ParameterTexts } from '../models/governance/locales/parameterWords.ts';
import { type AlternativesTexts, alternativesEn } from './alternatives.en.ts';
import { alternativesZh } from './alternatives.zh.ts';
import { type AttributionTexts, attributionEn } from './attribution.en.ts';
import { attributionZh } from './attribution.zh.ts';
import { type CalibrationTexts, calibrationEn } from './calibration.en.ts';
import { calibrationZh } from './calibration.zh.ts';
import { type CommandTexts, commandsEn } from './commands.en.ts';
import { commandsZh } from './commands.zh.ts';
import { type DecisionTexts, decisionEn } from './decision.en.ts';
import { decisionZh } from './decision.zh.ts';
import { type DiscoveryTexts, discoveryEn } from './discovery.en.ts';
import { discoveryZh } from './discovery.zh.ts';
import { type FolderTexts, folderEn } from './folder.en.ts';
import { folderZh } from './folder.zh.ts';
import { type HtmlReportTexts, htmlReportEn } from './htmlReport.en.ts';
import { htmlReportZh } from './htmlReport.zh.ts';
import { type JourneyReportTexts, journeyEn } from './journey.en.ts';
import { journeyZh } from './journey.zh.ts';
import type { Language } from './language.ts';
import { type LedgerReadingTexts, ledgerReadingEn } from './ledgerReading.en.ts';
import { ledgerReadingZh } from './ledgerReading.zh.ts';
import { type LedgerScenarioTexts, ledgerScenarioEn } from './ledgerScenario.en.ts';
import { ledgerScenarioZh } from './ledgerScenario.zh.ts';
import { type NationTexts, nationEn } from './nation.en.ts';
import { nationZh } from './nation.zh.ts';
import { type OfficialTexts, officialEn } from './official.en.ts';
import { officialZh } from './official.zh.ts';
import { type QueueTexts, queueEn } from './queue.en.ts';
import { queueZh } from './queue.zh.ts';
import { type ReportTexts, reportEn } from './report.en.ts';
import { reportZh } from './report.zh.ts';
import { type RobustnessTexts, robustnessEn } from './robustness.en.ts';
import { robustnessZh } from './robustness.zh.ts';
import { type SearchTexts, searchEn } from './search.en.ts';
import { searchZh } from './search.zh.ts';
import { type SensitivityTexts, sensitivityEn } from './sensitivity.en.ts';
import { sensitivityZh } from './sensitivity.zh.ts';
import { type SurvivalTexts, survivalEn } from './survival.en.ts';
import { survivalZh } from './survival.zh.ts';
import { type SweepTexts, sweepEn } from './sweep.en.ts';
import { sweepZh } from './sweep.zh.ts';
import { unitsEn } from './units.en.ts';
import { unitsZh } from './units.zh.ts';
import { type ValidationTexts, validationEn } from './validation.en.ts';
import { validationZh } from './validation.zh.ts';

/** Everything the command line says in one language. */
export interface Texts {
  readonly language: Language;
  readonly commands: CommandTexts;
  readonly report: ReportTexts;
  readonly journey: JourneyReportTexts;
  readonly sensitivity: SensitivityTexts;
  readonly alternatives: AlternativesTexts;
  readonly attribution: AttributionTexts;
  readonly calibration: CalibrationTexts;
  readonly decision: DecisionTexts;
  readonly discovery: DiscoveryTexts;
  readonly robustness: RobustnessTexts;
  readonly search: SearchTexts;
  readonly survival: SurvivalTexts;
  readonly sweep: SweepTexts;
  readonly nation: NationTexts;
  readonly official: OfficialTexts;
  readonly queue: QueueTexts;
  readonly folder: FolderTexts;
  readonly ledgerReading: LedgerReadingTexts;
  readonly ledgerScenario: LedgerScenarioTexts;
  readonly htmlReport: HtmlReportTexts;
  readonly validation: ValidationTexts;
  readonly units: Readonly<Record<string, string>>;
  readonly outcomes: OutcomeTexts;
  readonly parameters: ParameterTexts;
}

const texts: Readonly<Record<Language, Texts>> = {
  zh: {
    language: 'zh',
    commands: commandsZh,
    report: reportZh,
    journey: journeyZh,
    sensitivity: sensitivityZh,
    alternatives: alternativesZh,
    attribution: attributionZh,
    calibration: calibrationZh,
    decision: decisionZh,
    discovery: discoveryZh,
    robustness: robustnessZh,
    search: searchZh,
    survival: survivalZh,
    sweep: sweepZh,
    nation: nationZh,
    official: officialZh,
    queue: queueZh,
    folder: folderZh,
    ledgerReading: ledgerReadingZh,
    ledgerScenario: ledgerScenarioZh,
    htmlReport: htmlReportZh,
    validation: validationZh,
    units: unitsZh,
    outcomes: outcomesZh,
    parameters: parametersZh,
  },
  en: {
    language: 'en',
    commands: commandsEn,
    report: reportEn,
    journey: journeyEn,
    sensitivity: sensitivityEn,
    alternatives: alternativesEn,
    attribution: attributionEn,
    calibration: calibrationEn,
    decision: decisionEn,
    discovery: discoveryEn,
    robustness: robustnessEn,
    search: searchEn,
    survival: survivalEn,
    sweep: sweepEn,
    nation: nationEn,
    official: officialEn,
    queue: queueEn,
    folder: folderEn,
    ledgerReading: ledgerReadingEn,
    ledgerScenario: ledgerScenarioEn,
    htmlReport: htmlReportEn,
    validation: validationEn,
    units: unitsEn,
    outcomes: outcomesEn,
    parameters: parametersEn,
  },
};

export const textsOf = (language: Language): Texts => texts[language];
