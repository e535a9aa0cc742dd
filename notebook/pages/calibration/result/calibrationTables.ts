import { contractionText, factorFigures, targetCells } from '../../../../report/calibration/calibrationCells.ts';
import { outcomeNumbers, toleranceText } from '../../../../report/calibration/calibrationNames.ts';
import { factorName } from '../../../../report/calibration/calibrationSentences.ts';
import { sharePercent } from '../../../../report/decision/decisionWords.ts';
import { displayed, fixed } from '../../../../report/numbers.ts';
import { unitText } from '../../../../report/words.ts';
import { statusText } from '../../../charts/calibration/calibrationWords.ts';
import type { ChartReader } from '../../../charts/chart.ts';
import type { DataTable } from '../../../charts/dataTable.ts';
import type { CalibrationView } from '../../../view/calibrationView.ts';

const keyed = (columns: Readonly<Record<string, string>>): DataTable['columns'] =>
  Object.entries(columns).map(([key, label]) => ({ key, label }));

/** Every parameter, before and after; no rows where there is no posterior. */
export function posteriorTable({ document }: CalibrationView, reader: ChartReader): DataTable {
  const { page, texts } = reader;
  return {
    columns: keyed(page.calibration.posterior.columns),
    rows: document.factors.flatMap((one) => {
      if (one.posterior === null) return [];
      const figures = (which: 'prior' | 'posterior') =>
        factorFigures(one, which, texts).replaceAll('\n', texts.report.separator);
      return [
        [
          factorName(one, texts),
          figures('prior'),
          figures('posterior'),
          contractionText(one, texts),
          statusText(one, reader),
        ],
      ];
    }),
  };
}

/** Pairs of parameters that the targets tie to one another. */
export function pairsTable({ document }: CalibrationView, { page, texts }: ChartReader): DataTable {
  const { factors, pairs } = document;
  const nameOf = (key: string) => factorName(factors.find(({ factor }) => factor.key === key)!, texts);
  return {
    columns: keyed(page.calibration.pairs.columns),
    rows: pairs.map(({ keys: [one, other], correlation }) => [nameOf(one), nameOf(other), fixed(correlation, 2)]),
  };
}

/** Every target: what it allows, how the prior stands to it, and the ensemble in fresh worlds. */
export function targetsTable({ document }: CalibrationView, { page, texts, language }: ChartReader): DataTable {
  const { check } = texts.calibration.report;
  return {
    columns: keyed(page.calibration.checks.columns),
    rows: document.targets.map((target) => {
      const { label, unit, role, reach, fresh } = target;
      const [allowed, prior, shown, within] = targetCells(target, texts);
      const nearest = reach !== null && Number.isFinite(reach.value) ? outcomeNumbers([reach.value], unit)[0]! : '';
      return [
        `${label[language]} ${unitText(displayed(unit).unit, texts)}`.trimEnd(),
        texts.report.role[role],
        allowed!,
        prior!,
        nearest,
        shown!,
        within!,
        fresh === null ? '' : check[fresh.verdict],
      ];
    }),
  };
}

/** Every generation: tolerance, acceptance, effective size. */
export function generationsTable({ document }: CalibrationView, { page, texts }: ChartReader): DataTable {
  return {
    columns: keyed(page.calibration.generations.columns),
    rows: document.generations.map((one, g) => [
      g + 1,
      one.size,
      one.tolerance === null ? '' : toleranceText(one.tolerance),
      Math.round(one.effective),
      sharePercent(one.accepted, texts),
      sharePercent(one.hits, texts),
      sharePercent(one.kept, texts),
      one.refused,
      one.undefined,
    ]),
  };
}
