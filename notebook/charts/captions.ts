import { fill } from '../../locales/fill.ts';
import type { ComparisonView } from '../view/comparisonView.ts';
import type { ChartReader } from './chart.ts';

/** How to read a chart (`parts`, whole sentences), then what it is made from: worlds, days, case, seed, slice, and whether it is still running. */
export function captionOf(parts: readonly string[], view: ComparisonView, { page }: ChartReader): string {
  const texts = page.charts.common;
  const { replicates, days, caseLabel, seed, sliceDenominator } = view.facts;
  const values = { n: replicates, days, case: caseLabel, seed, slice: sliceDenominator };
  const worlds = replicates === 0 ? texts.noWorlds : replicates === 1 ? texts.oneWorld : texts.worlds;
  const sentences = [...parts, fill(worlds, values)];
  if (view.phase === 'preview') sentences.push(fill(texts.preview, values));
  else if (sliceDenominator > 1) sentences.push(fill(texts.slice, values));
  if (view.state === 'running' || view.state === 'paused') sentences.push(texts.running);
  return sentences.join(texts.gap);
}
