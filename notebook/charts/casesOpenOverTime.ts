import { captionOf } from './captions.ts';
import type { Chart } from './chart.ts';
import { drawOverTime } from './overTime.ts';
import { overTimeCaption } from './overTimeCaption.ts';
import { overTimeSentence } from './overTimeSentence.ts';
import { overTimeTable } from './overTimeTable.ts';
import { isBlank, runDaysOf, weeklyCurves } from './weeklyCurves.ts';

/** Cases of all classes that are open, by policy over the days of the run. */
export const casesOpenOverTime: Chart = {
  id: 'cases-open-over-time',
  build(view, reader) {
    const words = reader.page.charts.casesOpenOverTime;
    const curves = weeklyCurves(view, (series) => series.casesOpen!);
    if (curves.every(isBlank)) return null;
    const days = runDaysOf(view);
    const parts = [words.caption, ...overTimeCaption(curves, reader)];
    return {
      title: words.title,
      sentence: overTimeSentence(curves, days, { factor: 1, unit: words.unit }, reader),
      caption: captionOf(parts, view, reader),
      table: overTimeTable(curves, words.value, reader),
      draw: (width) => drawOverTime({ curves, days, kind: 'number' }, width, reader),
    };
  },
};
