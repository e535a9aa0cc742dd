import { fill } from '../../../locales/fill.ts';
import type { ChartReader } from '../../charts/chart.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { shortHashText } from '../hashText.ts';

/** What stands at the foot of every printed page, for `installPrint`; the head has the whole hash. */
export function printFoot(view: ComparisonView, reader: ChartReader): string {
  const { seed, version } = view.facts;
  return fill(reader.page.figures.report.foot, { seed, version, hash: shortHashText(view, reader) });
}
