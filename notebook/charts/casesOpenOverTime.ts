import { captionOf } from './captions.ts';
import type { Chart } from './chart.ts';
import { drawOverTime } from './overTime.ts';
import { overTimeSentence } from './overTimeSentence.ts';
import { overTimeTable } from './overTimeTable.ts';
import { runDaysOf, weeklyCurves } from './weeklyCurves.ts';

/** Cases of all classes that are open, by policy over the days of the run. */
export const casesOpenOverTime: Chart = {
  id: 'cases-open-over-time',
  build(view, reader) {
    const { common, overTime, casesOpenOverTime: words } = reader.page.charts;
    const curves = weeklyCurves(view, (series) => series.casesOpen!);
    if (curves.every(({ bands, soFar }) => bands.median.length === 0 && soFar.length === 0)) return null;
    const days = runDaysOf(view);
    const parts = [words.caption, common.quantileBands, overTime.zones];
    if (curves.some(({ soFar }) => soFar.length > 0)) parts.push(overTime.soFar);
    return {
      title: words.title,
      sentence: overTimeSentence(curves, days, { factor: 1, unit: words.unit }, reader),
      caption: captionOf(parts, view, reader),
      table: overTimeTable(curves, words.value, reader),
      draw: (width) => drawOverTime({ curves, days, kind: 'number' }, width, reader),
    };
  },
};
