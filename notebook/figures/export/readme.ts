import { fill } from '../../../locales/fill.ts';
import type { ChartReader } from '../../charts/chart.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import type { BuiltFigure } from '../builtFigure.ts';
import { hashText } from '../hashText.ts';
import { factRows } from './factRows.ts';

/** What is in the archive and how to get it again, in the reader's language. */
export function readme(view: ComparisonView, reader: ChartReader, figures: readonly BuiltFigure[]): string {
  const { bundle } = reader.page.figures;
  const { caseLabel, sliceDenominator } = view.facts;
  return fill(bundle.readme, {
    case: caseLabel,
    preview: view.phase === 'preview' ? fill(bundle.readmePreview, { slice: sliceDenominator }) : '',
    facts: indented(factRows(view, reader).map(([label, value]) => `${label}  ${value}`)),
    figures: indented(figures.map(({ id, built }) => `${id}  ${built.title}`)),
    hash: hashText(view, reader),
  });
}

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');
