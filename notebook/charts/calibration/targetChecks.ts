import { fill } from '../../../locales/fill.ts';
import type { CalibratedTarget } from '../../../report/calibration/calibrationDocument.ts';
import { outcomeNumbers } from '../../../report/calibration/calibrationNames.ts';
import { heldOutSentences, isHeldOut, verdictSentences } from '../../../report/calibration/calibrationSentences.ts';
import { sharePercent } from '../../../report/decision/decisionWords.ts';
import { displayed } from '../../../report/numbers.ts';
import { unitText } from '../../../report/words.ts';
import { rangeOf } from '../../../sim/analysis/calibration/distances.ts';
import type { PredictiveVerdict } from '../../../sim/analysis/calibration/predictiveChecks.ts';
import type { CalibrationView } from '../../view/calibrationView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import { drawIntervals, type IntervalMark, type IntervalRow } from '../drawIntervals.ts';
import { citedFacts, madeCaption } from './calibrationWords.ts';

const marks: Readonly<Record<PredictiveVerdict, IntervalMark>> = {
  met: 'filled',
  open: 'half',
  missed: 'hollow',
  untold: 'cross',
};

/** What targets allow against what the ensemble shows in fresh worlds, those held back apart. Null where nothing was run in fresh worlds. */
export const targetChecks: Chart<CalibrationView> = {
  id: 'target-checks',
  build(view, reader) {
    const { charts } = reader.page.calibration;
    const t = charts.targetChecks;
    const { targets } = view.document;
    const groups = [
      {
        heading: t.calibrated,
        rows: rowsOf(
          targets.filter((target) => !isHeldOut(target)),
          reader,
        ),
      },
      { heading: t.heldOut, rows: rowsOf(targets.filter(isHeldOut), reader) },
    ].filter(({ rows }) => rows.length > 0);
    if (groups.length === 0) return null;
    const { check } = reader.texts.calibration.report;
    const sentences = heldOutSentences(view.document, reader.texts);
    return {
      title: fill(t.title, { case: view.facts.caseLabel }),
      sentence: (sentences.length > 0 ? sentences : verdictSentences(view.document, reader.texts)).join(
        reader.page.charts.common.gap,
      ),
      caption: madeCaption(view, t.reading, reader),
      facts: citedFacts(view, reader),
      table: {
        columns: Object.entries(t.columns).map(([key, label]) => ({ key, label })),
        rows: targets.map((target) => [
          target.label[reader.language],
          reader.texts.report.role[target.role],
          ...rangeOf({ key: target.outcome, ...target.known }),
          finite(target.fresh?.median),
          finite(target.fresh?.lo),
          finite(target.fresh?.hi),
          finite(target.fresh?.within.value),
          target.fresh === null ? '' : check[target.fresh.verdict],
        ]),
      },
      draw: (width) =>
        drawIntervals(
          groups,
          [
            [t.allowed, 'band'],
            [check.met, 'filled'],
            [check.open, 'half'],
            [check.missed, 'hollow'],
          ],
          width,
          reader,
        ),
    };
  },
};

const finite = (value: number | undefined): number | null => (Number.isFinite(value) ? value! : null);

/** Room beyond the outermost mark, as a share of what is shown. */
const air = 0.06;

function rowsOf(targets: readonly CalibratedTarget[], { texts, language }: ChartReader): IntervalRow[] {
  const { check } = texts.calibration.report;
  return targets.flatMap((target): IntervalRow[] => {
    const { fresh, outcome, known, unit, label } = target;
    if (fresh === null || fresh.n === 0) return [];
    const { factor, unit: shown } = displayed(unit);
    const [low, high] = rangeOf({ key: outcome, ...known }).map((end) => end * factor) as [number, number];
    const simulated = { mean: fresh.median * factor, lo: fresh.lo * factor, hi: fresh.hi * factor };
    const [least, most] = [Math.min(low, simulated.lo), Math.max(high, simulated.hi)];
    const room = air * (most - least);
    const [median, lo, hi] = outcomeNumbers([fresh.median, fresh.lo, fresh.hi], unit);
    const words = `${median} [${lo}, ${hi}] ${unitText(shown, texts)}`.trimEnd();
    return [
      {
        label: label[language],
        outcome,
        wanted: [low, high],
        simulated,
        domain: [least - room, most + room],
        mark: marks[fresh.verdict],
        verdict: fresh.verdict,
        text: `${words} · ${sharePercent(fresh.within.value, texts)} · ${check[fresh.verdict]}`,
        isEmphatic: fresh.verdict === 'missed',
      },
    ];
  });
}
