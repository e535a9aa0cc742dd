import { fill } from '../../../locales/fill.ts';
import type { CalibratedFactor } from '../../../report/calibration/calibrationDocument.ts';
import { calibrationFacts } from '../../../report/calibration/calibrationSentences.ts';
import type { CalibrationView } from '../../view/calibrationView.ts';
import type { ChartReader } from '../chart.ts';

/** What a figure can be cited by: one line. */
export const citedFacts = ({ document }: CalibrationView, { texts }: ChartReader): string =>
  calibrationFacts(document, texts).join(' · ');

/** What it was made of, after how it is read. */
export function madeCaption(view: CalibrationView, reading: string, { page }: ChartReader): string {
  const { document, facts } = view;
  const made = fill(page.calibration.charts.made, {
    case: facts.caseLabel,
    points: document.points,
    worlds: document.replicates,
    days: document.days,
    slice: document.slice,
    seed: document.seed,
  });
  return [reading, made].join(page.charts.common.gap);
}

/** Whether the targets say something of a factor, in words. */
export const statusText = ({ posterior }: CalibratedFactor, { texts }: ChartReader): string =>
  posterior === null ? texts.report.none : texts.calibration.report.status[posterior.status];
