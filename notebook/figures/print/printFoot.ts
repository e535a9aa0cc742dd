import { fill } from '../../../locales/fill.ts';
import type { ChartReader } from '../../charts/chart.ts';
import type { ComparisonView } from '../../view/comparisonView.ts';
import { shortHash } from '../factLine.ts';

/** What stands at the foot of every printed page, for `installPrint`; the head has the whole hash. */
export function printFoot({ facts }: ComparisonView, reader: ChartReader): string {
  const { seed, version, hash } = facts;
  return fill(reader.page.figures.report.foot, { seed, version, hash: hash?.slice(0, shortHash) ?? '–' });
}
