import { fill } from '../../../locales/fill.ts';
import { citation, vintageText } from '../../../report/parameterText.ts';
import { patterns } from '../../../report/validation/patterns.ts';
import { simulatedText, wantedText } from '../../../report/validation/targetText.ts';
import {
  type AssessedTarget,
  type Tally,
  tallyOf,
  type ValidatedCase,
} from '../../../report/validation/validationDocument.ts';
import { outcomeLabel } from '../../../report/words.ts';
import { caseOf, policyOf } from '../../../scenarios/catalogue.ts';
import type { ChartReader } from '../../charts/chart.ts';
import type { DataTable } from '../../charts/dataTable.ts';
import type { ValidationView } from '../../view/validationView.ts';

const keyed = (keys: readonly string[], labels: readonly string[]): DataTable['columns'] =>
  keys.map((key, i) => ({ key, label: labels[i]! }));

const roles = ['calibration', 'validation'] as const;

/** Hits by case and role, what is overloaded, and the hash each case can be checked by. */
export function tallyTable({ document }: ValidationView, { page, texts, language }: ChartReader): DataTable {
  const { tally: t } = page.validation;
  const told = ({ hits, judged }: Tally) => fill(t.of, { hits, judged });
  const overload = ({ overloaded }: ValidatedCase) =>
    overloaded
      .map(({ outcome, mean }) => `${outcomeLabel(outcome, texts)} ${(100 * mean).toFixed(1)} %`)
      .join(page.charts.common.separator);
  return {
    columns: keyed(['case', 'policy', 'calibration', 'validation', 'overloaded', 'hash'], t.columns),
    rows: [
      ...document.cases.map((one) => [
        caseOf(one.case).label[language],
        policyOf(one.policy).label[language],
        ...roles.map((role) => told(tallyOf([one], role))),
        overload(one),
        one.hash.slice(0, 16),
      ]),
      [t.total, '', ...roles.map((role) => told(tallyOf(document.cases, role))), '', ''],
    ],
  };
}

/** What the target's file notes, and its source: a document, or the data it was measured in. */
function sourceOf({ note, from, data }: AssessedTarget, { texts, language }: ChartReader): string {
  const measured = [texts.report.provenance.measured, ...(data === undefined ? [] : [vintageText(data, texts)])].join(
    ': ',
  );
  const source = from === 'measured' ? measured : citation(from, texts);
  return [...(note === undefined ? [] : [note[language]]), source].join(' ');
}

/** Every target shown but those that contradict each other. */
export function targetsTable({ cases }: ValidationView, reader: ChartReader): DataTable {
  const { page, texts, language } = reader;
  const keys = ['case', 'target', 'wanted', 'simulated', 'role', 'verdict', 'source'];
  return {
    columns: keyed(keys, page.validation.targets.columns),
    rows: cases.flatMap((one) =>
      one.targets
        .filter(({ contradictory }) => contradictory !== true)
        .map((target) => [
          caseOf(one.case).label[language],
          target.label[language],
          wantedText(target, texts),
          simulatedText(target, texts),
          texts.report.role[target.role],
          texts.report.validation.verdicts[target.verdict],
          sourceOf(target, reader),
        ]),
    ),
  };
}

export function contradictionsTable({ cases }: ValidationView, reader: ChartReader): DataTable {
  const { page, texts, language } = reader;
  const keys = ['case', 'target', 'wanted', 'simulated', 'why'];
  return {
    columns: keyed(keys, page.validation.contradictions.columns),
    rows: cases.flatMap((one) =>
      one.targets
        .filter(({ contradictory }) => contradictory === true)
        .map((target) => [
          caseOf(one.case).label[language],
          target.label[language],
          wantedText(target, texts),
          simulatedText(target, texts),
          sourceOf(target, reader),
        ]),
    ),
  };
}

export function patternsTable({ page, texts }: ChartReader): DataTable {
  const keys = ['pattern', 'expected', 'measured', 'verdict', 'remark', 'test'];
  return {
    columns: keyed(keys, page.validation.patterns.columns),
    rows: patterns.map(({ key, pattern, verdict, test }) => {
      const { expected, measured, remark } = texts.validation.patterns[key]!;
      return [pattern, expected, measured, texts.validation.shown[verdict], remark, test];
    }),
  };
}
