import type { Language } from '../../locales/language.ts';
import { type CalibrationPageTexts, calibrationEn } from './en/calibration.ts';
import { type ChartsTexts, chartsEn } from './en/charts.ts';
import { type CompareTexts, compareEn } from './en/compare.ts';
import { type ExperimentTexts, experimentEn } from './en/experiment.ts';
import { type ExploreTexts, exploreEn } from './en/explore.ts';
import { type FiguresTexts, figuresEn } from './en/figures.ts';
import { type FrameTexts, frameEn } from './en/frame.ts';
import { type HomeTexts, homeEn } from './en/home.ts';
import { type JourneyTexts, journeyEn } from './en/journey.ts';
import { type LedgerTexts, ledgerEn } from './en/ledger.ts';
import { type ModelTexts, modelEn } from './en/model.ts';
import { type RobustnessTexts, robustnessEn } from './en/robustness.ts';
import { type RunTexts, runEn } from './en/run.ts';
import { type SensitivityTexts, sensitivityEn } from './en/sensitivity.ts';
import { type ShareTexts, shareEn } from './en/share.ts';
import { type ShellTexts, shellEn } from './en/shell.ts';
import { type TermsTexts, termsEn } from './en/terms.ts';
import { type TwinTexts, twinEn } from './en/twin.ts';
import { type ValidationPageTexts, validationEn } from './en/validation.ts';
import { calibrationZh } from './zh/calibration.ts';
import { chartsZh } from './zh/charts.ts';
import { compareZh } from './zh/compare.ts';
import { experimentZh } from './zh/experiment.ts';
import { exploreZh } from './zh/explore.ts';
import { figuresZh } from './zh/figures.ts';
import { frameZh } from './zh/frame.ts';
import { homeZh } from './zh/home.ts';
import { journeyZh } from './zh/journey.ts';
import { ledgerZh } from './zh/ledger.ts';
import { modelZh } from './zh/model.ts';
import { robustnessZh } from './zh/robustness.ts';
import { runZh } from './zh/run.ts';
import { sensitivityZh } from './zh/sensitivity.ts';
import { shareZh } from './zh/share.ts';
import { shellZh } from './zh/shell.ts';
import { termsZh } from './zh/terms.ts';
import { twinZh } from './zh/twin.ts';
import { validationZh } from './zh/validation.ts';

/** Everything the page says of itself in one language, one file an area; outcomes, parameters and units have theirs in `locales/texts.ts`. */
export interface PageTexts {
  readonly shell: ShellTexts;
  readonly home: HomeTexts;
  readonly compare: CompareTexts;
  readonly charts: ChartsTexts;
  readonly figures: FiguresTexts;
  readonly terms: TermsTexts;
  readonly run: RunTexts;
  readonly share: ShareTexts;
  readonly experiment: ExperimentTexts;
  readonly explore: ExploreTexts;
  readonly frame: FrameTexts;
  readonly journey: JourneyTexts;
  readonly ledger: LedgerTexts;
  readonly model: ModelTexts;
  readonly robustness: RobustnessTexts;
  readonly sensitivity: SensitivityTexts;
  readonly twin: TwinTexts;
  readonly validation: ValidationPageTexts;
  readonly calibration: CalibrationPageTexts;
}

const texts: Readonly<Record<Language, PageTexts>> = {
  zh: {
    shell: shellZh,
    home: homeZh,
    compare: compareZh,
    charts: chartsZh,
    figures: figuresZh,
    terms: termsZh,
    run: runZh,
    share: shareZh,
    experiment: experimentZh,
    explore: exploreZh,
    frame: frameZh,
    journey: journeyZh,
    ledger: ledgerZh,
    model: modelZh,
    robustness: robustnessZh,
    sensitivity: sensitivityZh,
    twin: twinZh,
    validation: validationZh,
    calibration: calibrationZh,
  },
  en: {
    shell: shellEn,
    home: homeEn,
    compare: compareEn,
    charts: chartsEn,
    figures: figuresEn,
    terms: termsEn,
    run: runEn,
    share: shareEn,
    experiment: experimentEn,
    explore: exploreEn,
    frame: frameEn,
    journey: journeyEn,
    ledger: ledgerEn,
    model: modelEn,
    robustness: robustnessEn,
    sensitivity: sensitivityEn,
    twin: twinEn,
    validation: validationEn,
    calibration: calibrationEn,
  },
};

export const pageTextsOf = (language: Language): PageTexts => texts[language];
