import { fill } from '../../locales/fill.ts';
import { decimalsFor, fixed } from '../../report/numbers.ts';
import type { ChartReader } from './chart.ts';
import { type PolicyCurves, type RunDays, weekDays } from './weeklyCurves.ts';

/**
 * Where each policy stands in the last whole week of the window: the median with the middle 90 % of worlds; of first worlds under way, where they
 * are.
 */
export function overTimeSentence(
  curves: readonly PolicyCurves[],
  { windowEnd }: RunDays,
  { factor, unit }: { readonly factor: number; readonly unit: string },
  { page }: ChartReader,
): string {
  const { sentence } = page.charts.overTime;
  const { clause } = page.charts.common;
  const week = Math.floor(windowEnd / weekDays) - 1;
  const finished = curves.flatMap(({ policy, bands }) => {
    const values = [bands.median, bands.low90, bands.high90].map((curve) => curve[week]! * factor);
    if (values.some((value) => !Number.isFinite(value))) return [];
    const decimals = decimalsFor(values, 2);
    const [median, low, high] = values.map((value) => fixed(value, decimals));
    return [
      fill(bands.n[week] === 1 ? sentence.one : sentence.item, {
        policy: policy.label,
        median: median!,
        low: low!,
        high: high!,
        unit,
      }),
    ];
  });
  if (finished.length > 0) return fill(sentence.finished, { day: (week + 1) * weekDays, list: finished.join(clause) });
  const begun = curves.flatMap(({ policy, soFar }) => {
    const value = soFar.at(-1);
    if (value === undefined || Number.isNaN(value)) return [];
    const median = fixed(value * factor, decimalsFor([value * factor], 2));
    return [fill(sentence.begun, { policy: policy.label, day: soFar.length * weekDays, median, unit })];
  });
  return begun.length === 0 ? sentence.nothing : fill(sentence.underWay, { list: begun.join(clause) });
}
