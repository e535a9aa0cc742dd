import type { ChartReader } from './chart.ts';
import type { PolicyCurves } from './weeklyCurves.ts';

/** What is drawn over time, in sentences: medians and bands where worlds have finished, first worlds under way, the shaded stretches. */
export function overTimeCaption(curves: readonly PolicyCurves[], { page }: ChartReader): string[] {
  const { common, overTime } = page.charts;
  const worlds = Math.max(...curves.map(({ bands }) => Math.max(0, ...bands.n)));
  return [
    ...(worlds > 0 ? [overTime.medians] : []),
    ...(worlds > 1 ? [common.quantileBands] : []),
    ...(curves.some(({ soFar }) => soFar.length > 0) ? [overTime.soFar] : []),
    overTime.zones,
  ];
}
