import type { Language } from '../../../../locales/language.ts';
import type { CalibrationChoice } from '../../../../scenarios/calibration/calibrationChoice.ts';
import { statedTargets } from '../../../../scenarios/calibration/statedTargets.ts';
import { calibrationOfWritten } from '../../../../scenarios/calibration/writtenCalibration.ts';
import { previewOf } from '../../../../scenarios/question/previewOf.ts';
import { pageTextsOf } from '../../../locales/texts.ts';

const defaultCase = 'beihu';
const nameIn = (language: Language) => pageTextsOf(language).calibration.form.mine;

/** What stated targets speak of: how often an attempt succeeds, how many disputes there are, how they grow and come again, what one costs. */
export const spokenFactors = [
  { key: 'successBase' },
  { key: 'successAtSeverity' },
  { key: 'latentDisputesPer10kYear' },
  { key: 'growthPerDay' },
  { key: 'recurrence' },
  { key: 'fundsPerDispute' },
] as const;

const days = 180;

/** What the page begins with: the stated targets of a case, on about two townships of it, for half a year. */
export function startCalibration(): CalibrationChoice {
  const start = calibrationOfWritten({
    id: 'my-calibration',
    label: { zh: nameIn('zh'), en: nameIn('en') },
    case: defaultCase,
    days,
    factors: spokenFactors,
    targets: [],
  });
  const { question } = start;
  const { slice } = previewOf(question);
  return { ...start, question: { ...question, slice }, targets: statedTargets(question) };
}
