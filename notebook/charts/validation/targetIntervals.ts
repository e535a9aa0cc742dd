import { fill } from '../../../locales/fill.ts';
import { simulatedText } from '../../../report/validation/targetText.ts';
import { tallyOf } from '../../../report/validation/validationDocument.ts';
import { outcomeLabel, unitText } from '../../../report/words.ts';
import { caseOf } from '../../../scenarios/catalogue.ts';
import type { ValidationView } from '../../view/validationView.ts';
import type { Chart, ChartReader } from '../chart.ts';
import type { DataTable } from '../dataTable.ts';
import { drawIntervals, type IntervalRow } from '../drawIntervals.ts';
import { type TargetRow, targetRows, wantedEnds } from './targetRows.ts';

/** Names that a sentence can hold. */
const namedAtMost = 5;

/** What sources allow and what was simulated, a row a target, grouped by case. Null where nothing can be drawn. */
export const targetIntervals: Chart<ValidationView> = {
  id: 'target-intervals',
  build(view, reader) {
    const groups = view.cases
      .map((one) => ({ heading: caseOf(one.case).label[reader.language], rows: targetRows(one) }))
      .filter(({ rows }) => rows.length > 0);
    if (groups.length === 0) return null;
    const { chart: t } = reader.page.validation;
    const { seed, version, engine } = view.facts;
    return {
      title: fill(t.title, { case: view.facts.caseLabel }),
      sentence: sentenceOf(view, reader),
      caption: captionOf(view, reader),
      facts: fill(t.facts, { seed, version, engine }),
      table: tableOf(view, reader),
      draw(width) {
        const shown = view.shownCase === null ? groups : [{ rows: groups[0]!.rows }];
        const drawn = shown.map((group) => ({ ...group, rows: group.rows.map((row) => intervalRow(row, reader)) }));
        const { band, hit, miss } = t.key;
        return drawIntervals(
          drawn,
          [
            [band, 'band'],
            [hit, 'filled'],
            [miss, 'hollow'],
          ],
          width,
          reader,
        );
      },
    };
  },
};

function intervalRow({ target, ...row }: TargetRow, { texts, language }: ChartReader): IntervalRow {
  const { label, outcome, verdict } = target;
  return {
    ...row,
    label: label[language],
    outcome,
    mark: verdict === 'hit' ? 'filled' : verdict === 'contradictory' ? 'cross' : 'hollow',
    verdict,
    text: `${simulatedText(target, texts)} · ${texts.report.validation.verdicts[verdict]}`,
    isEmphatic: verdict === 'miss',
  };
}

function sentenceOf({ cases }: ValidationView, { page, language }: ChartReader): string {
  const { chart: t } = page.validation;
  const tallies = (['calibration', 'validation'] as const).map((role) => tallyOf(cases, role));
  const hits = tallies.reduce((sum, one) => sum + one.hits, 0);
  const judged = tallies.reduce((sum, one) => sum + one.judged, 0);
  if (judged === 0) return t.sentenceNone;
  const missed = cases.flatMap(({ targets }) => targets.filter(({ verdict }) => verdict === 'miss'));
  if (missed.length === 0) return fill(t.sentenceAllHit, { judged });
  const names = [...new Set(missed.map(({ label }) => label[language]))];
  const first = names.slice(0, namedAtMost).join(page.charts.common.separator);
  const list = names.length <= namedAtMost ? first : fill(t.andMore, { list: first, n: names.length - namedAtMost });
  return fill(t.sentence, { hits, judged, list });
}

function captionOf(view: ValidationView, { page }: ChartReader): string {
  const { chart: t } = page.validation;
  const { common } = page.charts;
  const { replicates, days, seed, sliceDenominator } = view.facts;
  const values = { n: replicates, days, seed, slice: sliceDenominator };
  const absent = view.cases.flatMap(({ targets }) =>
    targets.filter(({ verdict }) => verdict === 'noCounterpart'),
  ).length;
  const sentences = [
    t.reading,
    ...(absent > 0 ? [fill(t.noCounterpart, { n: absent })] : []),
    fill(t.made, values),
    ...(view.made === null ? [] : [fill(t.kept, { made: view.made })]),
    ...(view.state === 'running' ? [common.running] : []),
  ];
  return sentences.join(common.gap);
}

/** Raw numbers of every target shown, drawn or not. */
function tableOf({ cases }: ValidationView, { page, texts, language }: ChartReader): DataTable {
  const { columns } = page.validation.chart;
  const finite = (value: number | undefined) => (value !== undefined && Number.isFinite(value) ? value : null);
  return {
    columns: Object.entries(columns).map(([key, label]) => ({ key, label })),
    rows: cases.flatMap((one) =>
      one.targets.map((target) => [
        caseOf(one.case).label[language],
        target.label[language],
        target.outcome === null ? '' : outcomeLabel(target.outcome, texts),
        unitText(target.unit, texts),
        ...wantedEnds(target),
        finite(target.simulated?.mean),
        finite(target.simulated?.lo),
        finite(target.simulated?.hi),
        texts.report.role[target.role],
        texts.report.validation.verdicts[target.verdict],
      ]),
    ),
  };
}
