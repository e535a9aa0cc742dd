import { fill } from '../../../locales/fill.ts';
import type { ChartReader } from '../../charts/chart.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';

/** Signs of the hash at the foot of every page; the head has all of it. */
const shown = 16;

/** What stands at the foot of every printed page, for `installPrint`. */
export function printFoot({ facts }: ComparisonView, reader: ChartReader): string {
  const { seed, version, hash } = facts;
  return fill(reader.page.figures.report.foot, { seed, version, hash: hash?.slice(0, shown) ?? '–' });
}
